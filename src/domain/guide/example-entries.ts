import { schemas } from '../../schemas/by-kind.ts';
import { columnName } from '../column-name.ts';
import type { Kind } from '../../schemas/kind.ts';
import { isQuantity, readQuantity } from '../../schemas/quantity.ts';
import { metaOf, schemaAt } from '../../schemas/walk.ts';
import type { Entry } from '../entry.ts';
import { exampleFields, exampleTables } from './example-content.ts';

/** The ids of the entries whose names stand in no field. */
const ids: Partial<Record<Kind, string>> = {
  site: 'site',
  exemplar: 'to-vi-du',
  movement: 'trong-cay-vi-du',
  result: 'vi-du/2022',
};

/** What the tables of the example belong to. */
const owners = {
  figure: 'vi-du/2022',
  'award-count': 'vi-du/2022',
  activity: 'vi-du/2022',
  recipient: '2022',
} as const;

/** The entries of the example, checked by their real schemas. */
export const exampleEntries = (): Entry[] => [
  ...(Object.keys(exampleFields) as (keyof typeof exampleFields)[]).map((kind) =>
    entryOf(kind, ids[kind] ?? String(exampleFields[kind].id), exampleFields[kind], 1),
  ),
  ...(Object.keys(exampleTables) as (keyof typeof exampleTables)[]).flatMap((kind) => {
    const [header = [], ...rows] = exampleTables[kind];
    return rows.map((row, index) =>
      entryOf(kind, `${owners[kind]}/${index + 2}`, cellsOf(kind, header, row), index + 2),
    );
  }),
];

function entryOf(kind: Kind, id: string, fields: object, line: number): Entry {
  const data = schemas[kind].parse(fields);
  return { kind, id, file: `${kind}/${id}`, data, lines: { '': line }, story: null, pictures: {} } as Entry;
}

/** The cells of a row as their fields take them: numbers read, empty cells left out. */
function cellsOf(kind: keyof typeof exampleTables, header: readonly string[], row: readonly string[]): object {
  const keys = Object.keys(schemas[kind].shape);
  const cells = header.map((name, index) => {
    const key = keys.find((one) => columnName(one) === name) ?? name;
    return [key, valueOf(schemaAt(schemas[kind], [key]), row[index] ?? '')] as const;
  });
  return Object.fromEntries(cells.filter(([, value]) => value !== ''));
}

function valueOf(field: ReturnType<typeof schemaAt>, cell: string): unknown {
  const numbers = field && metaOf(field).cell;
  if (!numbers || cell === '') return cell;
  const read = readQuantity(cell, { decimals: numbers === 'count' ? 0 : 1 });
  if (!isQuantity(read)) throw new Error(`${cell}: ${read.fault}`);
  const { value, decimals } = read;
  return numbers === 'count' ? value : numbers === 'claim' ? { value, decimals } : read;
}
