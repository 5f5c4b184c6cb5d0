import { stringify } from 'csv-stringify/sync';
import { csvRecords, type CsvRecord } from './csv-records.ts';

/** The text of a table as it stands, and how it is to be read. */
export interface TableText {
  text: string;
  delimiter: string;
  /** The row of the header. */
  headerRow: number;
  /** Names of the columns, in their order, blank ones at the end left out. */
  columns: readonly string[];
}

/** What is to become of a table; rows by their number, cells by the column's name. */
export interface TableEdits {
  changed: ReadonlyMap<number, Readonly<Record<string, string>>>;
  removed: ReadonlySet<number>;
  added: readonly Readonly<Record<string, string>>[];
}

/** A table after its edits, and where its rows are now. */
export interface EditedTable {
  text: string;
  /** The number of the row that had the number; `undefined` for one that is gone. */
  rowNow: (row: number) => number | undefined;
  /** The number of the first added row. */
  firstAdded: number;
}

/**
 * Changes, removes and adds rows of a table; whatever is not edited keeps its bytes. New rows stand after the
 * last one; a column that only they need comes after the last one.
 */
export function editTable(table: TableText, { changed, removed, added }: TableEdits): EditedTable {
  const records = csvRecords(table.text, table.delimiter);
  const newline = lineEnd(table.text, records);
  const columns = [...table.columns, ...missingColumns(table.columns, [...changed.values(), ...added])];
  const write = cellWriter(table, records, newline);
  const widened = Object.fromEntries(columns.slice(table.columns.length).map((name) => [name, '']));
  const lastRow = lastFilled(table, records);
  const isTable = (row: number) => row > table.headerRow && !isBlank(table, records[row - 1]);
  const kept = records.map((record, index): string => {
    const row = index + 1;
    if (removed.has(row)) return '';
    const cells =
      row === table.headerRow
        ? Object.fromEntries(Object.keys(widened).map((name) => [name, name]))
        : { ...(isTable(row) ? widened : {}), ...changed.get(row) };
    const line = editRecord(table, record, columns, cells, write);
    return line + table.text.slice(record.end, record.next);
  });
  const before = kept.slice(0, lastRow).join('');
  const rows = added.map((cells) => columns.map((name) => write(cells[name] ?? '')).join(table.delimiter) + newline);
  const open = rows.length > 0 && before !== '' && !/[\r\n]$/u.test(before) ? newline : '';
  const gone = [...removed].sort((a, b) => a - b);
  const shift = (row: number) => gone.filter((other) => other < row).length;
  return {
    text: before + open + rows.join('') + kept.slice(lastRow).join(''),
    rowNow: (row) => (removed.has(row) ? undefined : row - shift(row) + (row > lastRow ? added.length : 0)),
    firstAdded: lastRow + 1 - shift(lastRow + 1),
  };
}

/** Columns that some cell with a value needs and the table does not have. */
function missingColumns(known: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string[] {
  const needed = rows.flatMap((cells) => Object.keys(cells).filter((name) => cells[name] !== ''));
  return [...new Set(needed)].filter((name) => !known.includes(name));
}

/** A line with some of its cells written anew. */
function editRecord(
  { text, delimiter }: TableText,
  { cells, start, end }: CsvRecord,
  columns: readonly string[],
  values: Readonly<Record<string, string>>,
  write: (value: string) => string,
): string {
  const parts: string[] = [];
  let at = start;
  for (const [index, name] of columns.entries()) {
    const value = values[name];
    const cell = cells[index];
    if (value === undefined) continue;
    if (cell) {
      parts.push(text.slice(at, cell.start), write(value));
      at = cell.end;
    } else {
      parts.push(text.slice(at, end), delimiter.repeat(index >= cells.length ? 1 : 0), write(value));
      at = end;
    }
  }
  return parts.join('') + text.slice(at, end);
}

/** Writes cells as the table has them: in quotes throughout where its header is, else where they need some. */
function cellWriter({ text, delimiter, headerRow }: TableText, records: readonly CsvRecord[], newline: string) {
  const header = records[headerRow - 1]?.cells ?? [];
  const quoted = header.length > 0 && header.every(({ start, end }) => text.slice(start, end).trim().startsWith('"'));
  return (value: string): string =>
    stringify([[value.replaceAll('\n', newline)]], {
      delimiter,
      eof: false,
      quoted,
      quoted_empty: quoted,
      quoted_match: /^\s|\s$|[\r\n]/u,
    });
}

/** How the table ends its lines. */
function lineEnd(text: string, records: readonly CsvRecord[]): string {
  const [first] = records;
  return (first && text.slice(first.end, first.next)) || '\n';
}

/** The number of the last row that holds anything. */
function lastFilled(table: TableText, records: readonly CsvRecord[]): number {
  return records.findLastIndex((record) => !isBlank(table, record)) + 1;
}

const isBlank = ({ text, delimiter }: TableText, record: CsvRecord | undefined): boolean =>
  !record || text.slice(record.start, record.end).replaceAll(delimiter, '').replaceAll('""', '').trim() === '';
