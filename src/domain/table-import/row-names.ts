import { schemas } from '../../schemas/by-kind.ts';
import type { Kind } from '../../schemas/kind.ts';
import { metaOf, schemaAt } from '../../schemas/walk.ts';
import { strings } from '../../strings.ts';
import type { Entry } from '../entry.ts';
import { choicesOfKind } from '../new-entry/entry-choices.ts';
import { excerpt } from '../text-faults.ts';
import type { ImportedKind } from './imported-table.ts';

const { scopes } = strings.openData.columns;

/** The fields that a row is known by, for a person. */
const known: Readonly<Record<ImportedKind, readonly string[]>> = {
  figure: ['indicator', 'planBasis', 'source'],
  'award-count': ['form', 'level', 'scope', 'source'],
  activity: ['activity', 'ofWhat', 'movement'],
  recipient: ['name', 'unit', 'form', 'decisionNumber'],
};

/** Says rows and cells as a person knows them: by names and labels. */
export interface RowNames {
  row: (kind: ImportedKind, cells: Readonly<Record<string, string>>) => string;
  /** What a row says beyond what it is known by: `Kế hoạch: 80; Thực hiện: 82`. */
  rest: (kind: ImportedKind, cells: Readonly<Record<string, string>>) => string;
  /** The label of a field. */
  label: (kind: ImportedKind, field: string) => string;
  /** What a cell holds, with the label of a code. */
  cell: (kind: ImportedKind, field: string, cell: string) => string;
}

/** The names of rows, from the entries that they name. */
export function rowNames(entries: readonly Entry[]): RowNames {
  const names = new Map<Kind, Map<string, string>>();
  const namesOf = (kind: Kind) => {
    const found = names.get(kind) ?? new Map(choicesOfKind(entries, kind).map(({ value, name }) => [value, name]));
    names.set(kind, found);
    return found;
  };
  const meta = (kind: ImportedKind, field: string) => {
    const schema = schemaAt(schemas[kind], [field]);
    return schema ? metaOf(schema) : {};
  };
  const named = (kind: ImportedKind, field: string, cell: string): string | undefined => {
    const { reference, choices } = meta(kind, field);
    const [scope = '', id = ''] = cell.split(':');
    if (field === 'scope' && (scope === 'movement' || scope === 'event')) return namesOf(scope).get(id);
    if (field === 'scope') return scope === 'all' || scope === 'table' ? scopes[scope] : undefined;
    return choices?.[cell] ?? (reference && namesOf(reference).get(cell));
  };
  const label = (kind: ImportedKind, field: string) => meta(kind, field).title ?? field;
  return {
    row: (kind, cells) =>
      known[kind]
        .flatMap((field) => (cells[field] ? excerpt(named(kind, field, cells[field]) ?? cells[field]) : []))
        .join('; '),
    rest: (kind, cells) =>
      Object.entries(cells)
        .filter(([field, cell]) => cell !== '' && !known[kind].includes(field))
        .map(([field, cell]) => `${label(kind, field)}: ${excerpt(named(kind, field, cell) ?? cell)}`)
        .join('; '),
    label,
    cell: (kind, field, cell) => {
      if (cell === '') return strings.contentImport.empty;
      const name = named(kind, field, cell);
      return name === undefined ? excerpt(cell) : `${excerpt(name)} (${cell})`;
    },
  };
}
