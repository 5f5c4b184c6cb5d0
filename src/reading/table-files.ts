import { z } from 'zod';
import { finding, type Finding } from '../domain/findings.ts';
import { schemas } from '../schemas/by-kind.ts';
import { metaOf, schemaAt, unwrap } from '../schemas/walk.ts';
import { columnName, columnsOf, type Column } from './columns.ts';
import { parseCsv } from './csv.ts';
import { checkEntry, together, unreadable, type Read } from './entries.ts';
import { readNumberCell, type FormatOf } from './number-cells.ts';
import { readTextFile } from './text-file.ts';

/** Kinds that are rows of a table beside a yearly result. */
export type TableKind = 'figure' | 'award-count' | 'activity';

/** A table of the content folder: what its rows are, and of which province and year. */
export interface TablePlace {
  kind: TableKind;
  /** `<province>/<year>`, as of the yearly result beside it. */
  result: string;
  file: string;
}

const kinds = new Map<string, TableKind>([
  ['indicators', 'figure'],
  ['awards', 'award-count'],
  ['activities', 'activity'],
]);

/** What a file is by its place, or `undefined` for a file that is no table of a yearly result. */
export function placeOfTable(file: string): TablePlace | undefined {
  const found = /^results\/(?<result>[a-z0-9-]+\/\d{4})\/(?<name>[a-z]+)\.csv$/u.exec(file)?.groups;
  const kind = kinds.get(found?.name ?? '');
  return kind && { kind, result: found?.result ?? '', file };
}

/** Reads a table: each row is an entry whose id is `<province>/<year>/<row>`. */
export async function readTableFile(root: string, place: TablePlace, formatOf: FormatOf): Promise<Read> {
  const { kind, file } = place;
  const { text, findings } = await readTextFile(root, file);
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
  { kind, result, file }: TablePlace,
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
  const read = checkEntry({ kind, id: `${result}/${row}`, file, value, lines: { '': row } }, earlier);
  return { ...read, findings: read.findings.map((item) => inTable(item)) };
}

/** What a cell of a yes-or-no column says; anything else is left for the schema to refuse. */
function yesOrNo(cell: string): boolean | string {
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
