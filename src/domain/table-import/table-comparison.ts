import { finding, hasErrors, type Finding } from '../findings.ts';
import { cellChanges, type CellChange } from './cell-changes.ts';
import type { CellMeaning, ContentRow, ContentTable } from './content-table.ts';
import type { ImportedRow, ImportedTable } from './imported-table.ts';
import { matchRows, rowKeys } from './row-matching.ts';
import { ownersOf, type GivenPlace } from './row-owners.ts';

/** What becomes of a handed-in row; `content` is the row of the content that it is about. */
export type RowOutcome = { row: ImportedRow } & (
  | { outcome: 'added' }
  | { outcome: 'changed'; content: ContentRow; changes: readonly CellChange[] }
  | { outcome: 'unchanged'; content: ContentRow }
  | { outcome: 'rejected'; content: ContentRow | null; findings: readonly Finding[] }
);

/** What a handed-in table does to one table of the content. */
export interface TableComparison {
  /** The table as it stands; without rows where there is none yet. */
  table: ContentTable;
  /** The handed-in rows that belong to it, as the file has them. */
  rows: readonly RowOutcome[];
  /** Rows of the content that the file does not have. */
  missing: readonly ContentRow[];
}

/** A handed-in table beside the content. */
export interface Comparison {
  tables: readonly TableComparison[];
  /** Rows that belong to no table that can be named. */
  homeless: readonly RowOutcome[];
}

/** What a comparison needs besides the handed-in table. */
export interface ComparedContent {
  /** The tables of this kind. */
  tables: readonly ContentTable[];
  /** Tables of this kind that cannot be read. */
  unreadable: readonly string[];
  /** The path of the table of an owner. */
  fileOf: (owner: string) => string;
  provinces: readonly { id: string; name: string }[];
  meaning: CellMeaning;
  /** What the command says of rows that do not say it. */
  given: GivenPlace;
}

/** Compares a handed-in table with the content: every row has one outcome. Nothing is guessed. */
export function compareTable(imported: ImportedTable, content: ComparedContent): Comparison {
  const { tables, unreadable, fileOf, meaning } = content;
  const keys = rowKeys(imported.kind, imported.fields, meaning);
  const withVisibility = imported.fields.includes('visibility');
  const comparable = tables.map((table) => (withVisibility ? table : withoutCountOnly(table)));
  const owners = ownersOf(imported, comparable, keys, content);
  const faults = Map.groupBy(imported.findings, ({ line }) => line);
  const rejected = (row: ImportedRow, own: readonly Finding[]): RowOutcome[] => {
    const findings = [...(faults.get(row.row) ?? []), ...own];
    return hasErrors(findings) ? [{ row, outcome: 'rejected', content: null, findings }] : [];
  };
  const homeless = imported.rows.flatMap((row) => {
    const owner = owners.get(row);
    return typeof owner === 'string' ? [] : rejected(row, owner ? [owner] : []);
  });
  const owned = imported.rows.flatMap((row) => {
    const owner = owners.get(row);
    return typeof owner === 'string' ? [{ row, owner }] : [];
  });
  const placed = Map.groupBy(owned, ({ owner }) => owner);
  const compared = [...placed].map(([owner, ofOwner]): TableComparison => {
    const rows = ofOwner.map(({ row }) => row);
    const file = fileOf(owner);
    const table = comparable.find((one) => one.owner === owner) ?? { kind: imported.kind, file, owner, rows: [] };
    if (unreadable.includes(file)) {
      const broken = (row: ImportedRow) => finding('GS-747', { file: imported.file, line: row.row }, { found: file });
      return { table, rows: rows.flatMap((row) => rejected(row, [broken(row)])), missing: [] };
    }
    const matches = matchRows(table, rows, { keys, meaning, file: imported.file });
    const outcomes = rows.map((row): RowOutcome => {
      const match = matches.get(row) ?? { row: null };
      const own = 'finding' in match ? [match.finding] : [];
      const about = 'finding' in match ? null : match.row;
      const [against] = rejected(row, own);
      if (against) return { ...against, content: about } as RowOutcome;
      if (!about) return { row, outcome: 'added' };
      const changes = cellChanges(imported.kind, about, row, meaning);
      return changes.length > 0
        ? { row, outcome: 'changed', content: about, changes }
        : { row, outcome: 'unchanged', content: about };
    });
    const known = new Set(outcomes.map((one) => ('content' in one ? one.content : null)));
    const missing = table.rows.filter((row) => !row.isHidden && !known.has(row));
    return { table, rows: outcomes, missing };
  });
  const tablesInOrder = compared.toSorted((a, b) => (a.table.file < b.table.file ? -1 : 1));
  return { tables: tablesInOrder, homeless };
}

/** A table without the rows that are only counted: a file that does not speak of visibility knows nothing of them. */
const withoutCountOnly = (table: ContentTable): ContentTable =>
  table.kind === 'recipient' ? { ...table, rows: table.rows.filter(({ isHidden }) => !isHidden) } : table;
