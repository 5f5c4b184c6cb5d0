import type { ImportedKind } from './imported-table.ts';

/** A row of a table of the content, as it is written. */
export interface ContentRow {
  /** Counted as spreadsheets do. */
  row: number;
  /** Its `row_id` in the open data. */
  id: string;
  /** Cells by the field's key, for every column of the table. */
  cells: Readonly<Record<string, string>>;
  /** Whether the open data leave it out: it is only counted, or goes with a draft. */
  isHidden: boolean;
  /** Fields that name what is not published: the open data leave their cells empty. */
  hiddenFields: ReadonlySet<string>;
  /** What the open data give for cells that are empty here, by field. */
  shown: Readonly<Record<string, string>>;
}

/** A table of the content, as far as importing needs it. */
export interface ContentTable {
  kind: ImportedKind;
  file: string;
  /** `<province>/<year>`; `<year>` of the registry of awards. */
  owner: string;
  rows: readonly ContentRow[];
}

/**
 * What a cell says, however it is written: the same text for `11919.74` and `11.919,74`, for a missing and for a
 * default value. The other cells of its row settle how it is read.
 */
export type CellMeaning = (kind: ImportedKind, field: string, cells: Readonly<Record<string, string>>) => string;
