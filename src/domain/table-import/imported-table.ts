import type { Finding } from '../findings.ts';

/** What each row of a table that an office can hand in becomes. */
export type ImportedKind = 'figure' | 'award-count' | 'activity' | 'recipient';

/** A row of a handed-in table: what was written for each field, in the words of the content's own CSV files. */
export interface ImportedRow {
  /** The row in the file, as a spreadsheet counts; a row that tells of several years or plans comes once for each. */
  row: number;
  /**
   * Cells by the field's key; a column that the file does not have is not named, nor a cell that has a fault; an
   * empty cell is `''`. In rows of the open data it is also empty where the content names what is not published.
   */
  cells: Readonly<Record<string, string>>;
  /** Where the row belongs, as far as the file says: a province and a display year. */
  province: string | null;
  year: number | null;
  /** The `row_id` of a row that came out of the site's open data. */
  rowId: string | null;
}

/** A handed-in table, read but not yet compared with the content. */
export interface ImportedTable {
  kind: ImportedKind;
  /** The name of the file, and of the sheet within it. */
  file: string;
  sheet: string | null;
  /** The fields that the file has columns for. */
  fields: readonly string[];
  rows: readonly ImportedRow[];
  /** Rows that say nothing to import, and why: titles, totals, units. */
  skipped: readonly { row: number; reason: string }[];
  /**
   * What stops single rows or the whole table, and what is told besides; `line` is the row in the file, `field` the
   * header as written. A row with an error is among `rows` all the same, so that nobody takes it for removed.
   */
  findings: readonly Finding[];
}
