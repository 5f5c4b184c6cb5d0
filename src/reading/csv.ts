import { CsvError, parse } from 'csv-parse/sync';
import { finding, type Finding } from '../domain/findings.ts';

/** The cells of a table: the header and the rows that hold anything. */
export interface Csv {
  header: string[];
  /** The row of the header. */
  headerRow: number;
  /** `row` counts as spreadsheets do: the first line is row 1, blank rows count. */
  rows: { row: number; cells: string[] }[];
  findings: Finding[];
}

/** What a comma-separated file is wrong in, by the parser's code. */
const faults: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'một ô mở ngoặc kép mà không đóng',
  CSV_INVALID_CLOSING_QUOTE: 'có chữ sau dấu ngoặc kép đóng ô; ngoặc kép trong ô phải viết hai lần ("")',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE:
    'có chữ sau dấu ngoặc kép đóng ô; ngoặc kép trong ô phải viết hai lần ("")',
  INVALID_OPENING_QUOTE: 'ngoặc kép đứng giữa ô; ô có ngoặc kép phải nằm trọn trong ngoặc kép',
  CSV_MAX_RECORD_SIZE: 'một dòng dài quá 100.000 ký tự, có lẽ thiếu dấu ngoặc kép đóng',
};

/** The rows of a text as they stand; blank lines and the separator that some programs announce come first. */
export function parseRecords(
  text: string,
  file: string,
  delimiterIn: (table: string) => string,
): { records: string[][]; skipped: number; findings: Finding[] } {
  const before = /^(?:[ ;,\t]*\n|sep=.\n)*/iu.exec(text)?.[0] ?? '';
  const skipped = before.split('\n').length - 1;
  const table = text.slice(before.length);
  const delimiter = /^sep=(?<sign>.)$/imu.exec(before)?.groups?.sign ?? delimiterIn(table);
  try {
    const options = { delimiter, relax_column_count: true, max_record_size: 100_000, trim: true };
    return { records: parse(table, options), skipped, findings: [] };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = lastOpenQuote(table) + skipped;
    const fault = finding('GS-119', { file, line }, { found: faults[cause.code] ?? 'sai cú pháp' });
    return { records: [], skipped, findings: [fault] };
  }
}

/**
 * Splits a text into rows of trimmed cells. Commas, and the semicolons and tabs of spreadsheets set
 * to Vietnamese, separate cells: whichever the header uses most.
 */
export function parseCsv(text: string, file: string): Csv {
  const { records, skipped, findings: faulty } = parseRecords(text, file, delimiterOf);
  if (faulty.length > 0) return { header: [], headerRow: 1, rows: [], findings: faulty };
  const [header = [], ...rest] = records.map(withoutTrailingBlanks(records));
  const rows = rest
    .map((cells, index) => ({ row: index + 2 + skipped, cells }))
    .filter(({ cells }) => cells.some(Boolean));
  const findings = rows
    .filter(({ cells }) => cells.length !== header.length)
    .map(({ row, cells }) =>
      finding('GS-116', { file, line: row }, { found: String(cells.length), hint: String(header.length) }),
    );
  return { header, headerRow: 1 + skipped, rows: rows.filter(({ cells }) => cells.length === header.length), findings };
}

/** The line of the quote that is opened and never closed, or of the last one opened. */
function lastOpenQuote(table: string): number {
  let [line, opened, isOpen] = [1, 1, false];
  for (const sign of table) {
    if (sign === '\n') line += 1;
    if (sign !== '"') continue;
    isOpen = !isOpen;
    if (isOpen) opened = line;
  }
  return opened;
}

/** Spreadsheets add empty columns at the end, and blank lines have one cell: neither counts. */
function withoutTrailingBlanks(records: readonly string[][]): (cells: string[]) => string[] {
  const width = Math.max(0, ...(records[0] ?? []).map((name, index) => (name ? index + 1 : 0)));
  return (cells) => (cells.slice(width).some(Boolean) ? cells : cells.slice(0, width));
}

/** The sign that separates the cells of a table: whichever its first line uses most. */
export function delimiterOf(text: string): string {
  const header = /^[^\n]*/u.exec(text)?.[0] ?? '';
  const uses = (sign: string) => header.split(sign).length - 1;
  return [',', ';', '\t'].reduce((best, sign) => (uses(sign) > uses(best) ? sign : best));
}
