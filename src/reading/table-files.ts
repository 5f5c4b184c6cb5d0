import { z } from 'zod';
import { columnName } from '../domain/column-name.ts';
import { finding, type Finding } from '../domain/findings.ts';
import { schemas } from '../schemas/by-kind.ts';
import { metaOf, schemaAt, unwrap } from '../schemas/walk.ts';
import { columnsOf, type Column } from './columns.ts';
import { parseCsv } from './csv.ts';
import { checkEntry, together, unreadable, type Read } from './entries.ts';
import { readNumberCell, type FormatOf } from './number-cells.ts';
import { readTextFile, type TextFile } from './text-file.ts';

/** Kinds that are rows of a table. */
export type TableKind = 'figure' | 'award-count' | 'activity' | 'recipient';

/** A table of the content folder: what its rows are, and what it is the table of. */
export interface TablePlace {
  kind: TableKind;
  /** `<province>/<year>`, as of the yearly result beside it; `<year>` of the registry of awards. */
  owner: string;
  file: string;
}

/** The files of each table; the owner is part of their path. */
const places: readonly (readonly [RegExp, TableKind])[] = [
  [/^results\/(?<owner>[a-z0-9-]+\/\d{4})\/indicators\.csv$/u, 'figure'],
  [/^results\/(?<owner>[a-z0-9-]+\/\d{4})\/awards\.csv$/u, 'award-count'],
  [/^results\/(?<owner>[a-z0-9-]+\/\d{4})\/activities\.csv$/u, 'activity'],
  [/^recipients\/(?<owner>\d{4})\.csv$/u, 'recipient'],
];

/** What a file is by its place, or `undefined` for a file that is no table. */
export function placeOfTable(file: string): TablePlace | undefined {
  for (const [pattern, kind] of places) {
    const owner = pattern.exec(file)?.groups?.owner;
    if (owner !== undefined) return { kind, owner, file };
  }
  return undefined;
}

/** The path of the table of an owner. */
export function fileOfTable(kind: TableKind, owner: string): string {
  if (kind === 'recipient') return `recipients/${owner}.csv`;
  const names = { figure: 'indicators', 'award-count': 'awards', activity: 'activities' } as const;
  return `results/${owner}/${names[kind]}.csv`;
}

/** Reads a table: each row is an entry whose id is `<owner>/<row>`. */
export async function readTableFile(root: string, place: TablePlace, formatOf: FormatOf): Promise<Read> {
  return readTableText(place, await readTextFile(root, place.file), formatOf);
}

/** Reads the text of a table as `readTableFile` does. */
export function readTableText(place: TablePlace, { text, findings: ofText }: TextFile, formatOf: FormatOf): Read {
  const { kind, file } = place;
  const findings = [...ofText];
  if (text === undefined) return unreadable(kind, null, file, findings);
  const csv = parseCsv(text, file);
  const { columns, findings: ofHeader } = columnsOf(csv.header, schemas[kind]);
  findings.push(...csv.findings);
  if (csv.header.length === 0 && csv.findings.length > 0) return unreadable(kind, null, file, findings);
  findings.push(...ofHeader.map((item) => ({ ...item, file, line: csv.headerRow })));
  if (ofHeader.length > 0) return unreadable(kind, null, file, findings);
  const rows = csv.rows.map(({ row, cells }) => readRow(place, row, columns, cells, formatOf));
  return together([{ entries: [], broken: [], findings }, ...rows]);
}

function readRow(
  { kind, owner, file }: TablePlace,
  row: number,
  columns: readonly Column[],
  cells: readonly string[],
  formatOf: FormatOf,
): Read {
  const written = Object.fromEntries(columns.map(({ key }, index) => [key, cells[index] ?? '']));
  const value: Record<string, unknown> = {};
  const earlier: Finding[] = [];
  for (const { key } of columns) {
    const cell = written[key] ?? '';
    const field = schemaAt(schemas[kind], [key]);
    if (cell === '' || !field) continue;
    const { cell: numbers, title } = metaOf(field);
    if (numbers === undefined) value[key] = unwrap(field) instanceof z.ZodBoolean ? yesOrNo(cell) : cell;
    else {
      const read = readNumberCell(numbers, key, written, formatOf);
      value[key] = 'value' in read ? read.value : read.standIn;
      if ('finding' in read) {
        const [code, details] = read.finding;
        earlier.push(finding(code, { file, line: row, field: key }, { label: title, found: cell, ...details }));
      }
    }
  }
  const read = checkEntry({ kind, id: `${owner}/${row}`, file, value, lines: { '': row } }, earlier);
  return { ...read, findings: read.findings.map((item) => inTable(item)) };
}

/** What a cell of a yes-or-no column says; anything else is left for the schema to refuse. */
export function yesOrNo(cell: string): boolean | string {
  if (/^(?:yes|có|x|true|1)$/iu.test(cell)) return true;
  return /^(?:no|không|false|0)$/iu.test(cell) ? false : cell;
}

/** What the check of shapes allows in a yes-or-no field; tables are filled in other words. */
const booleans = 'true hoặc false';

/** A finding of a row with its column; what is missing is told in the words for tables. */
function inTable(item: Finding): Finding {
  const column = columnName(item.field?.split('.')[0] ?? '');
  const place = { ...item, field: column };
  if (item.allowed === booleans) return { ...place, allowed: 'yes hoặc để trống' };
  if (item.code !== 'GS-101') return place;
  return { ...place, remedy: `Điền ô ở cột “${column}”.` };
}
