import { columnName } from '../column-name.ts';
import { finding } from '../findings.ts';
import type { ContentRow } from './content-table.ts';
import type { ImportedKind, ImportedTable } from './imported-table.ts';
import type { Comparison, RowOutcome } from './table-comparison.ts';
import type { TableEdits } from './table-edits.ts';

/** A handed-in row with the table that it comes from. */
export interface FileRow {
  from: Pick<ImportedTable, 'file' | 'sheet' | 'kind' | 'fields'>;
  result: RowOutcome;
}

/** What all handed-in tables together do to one file of the content. */
export interface FileOutcome {
  kind: ImportedKind;
  file: string;
  owner: string;
  rows: readonly FileRow[];
  /** Rows of the content that no handed-in table of this file has. */
  missing: readonly ContentRow[];
}

/** Puts together what several handed-in tables do to the same files; a row that two of them change is changed once. */
export function fileOutcomes(compared: readonly { from: ImportedTable; comparison: Comparison }[]): {
  files: FileOutcome[];
  homeless: FileRow[];
} {
  const files = new Map<string, FileOutcome>();
  for (const { from, comparison } of compared)
    for (const { table, rows, missing } of comparison.tables) {
      const { kind, file, owner } = table;
      const earlier = files.get(file);
      const results = rows.map((result) => ({ from, result: onlyOnce(result, earlier?.rows ?? [], from) }));
      files.set(file, {
        kind,
        file,
        owner,
        rows: [...(earlier?.rows ?? []), ...results],
        missing: earlier ? missing.filter((row) => earlier.missing.some((other) => other.row === row.row)) : missing,
      });
    }
  return {
    files: [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1)),
    homeless: compared.flatMap(({ from, comparison }) => comparison.homeless.map((result) => ({ from, result }))),
  };
}

/** A row that changes what an earlier table spoke of is rejected. */
function onlyOnce(result: RowOutcome, earlier: readonly FileRow[], { file }: ImportedTable): RowOutcome {
  if (result.outcome !== 'changed') return result;
  const { row, content } = result;
  const first = earlier.find((one) => 'content' in one.result && one.result.content?.row === content.row);
  if (!first) return result;
  const hint = `${first.result.row.row} (${[first.from.file, first.from.sheet].filter(Boolean).join(', ')})`;
  return { row, outcome: 'rejected', content, findings: [finding('GS-744', { file, line: row.row }, { hint })] };
}

/** How the file is to be edited; rejected rows change nothing. */
export function fileEdits({ rows, missing }: FileOutcome, remove: boolean): TableEdits {
  const changed = rows.flatMap(({ result }) => {
    if (result.outcome !== 'changed') return [];
    const cells = result.changes.map(({ field, after }) => [columnName(field), after] as const);
    return [[result.content.row, Object.fromEntries(cells)] as const];
  });
  const added = rows.flatMap(({ result }) => {
    if (result.outcome !== 'added') return [];
    return [Object.fromEntries(Object.entries(result.row.cells).map(([field, cell]) => [columnName(field), cell]))];
  });
  return { changed: new Map(changed), added, removed: new Set(remove ? missing.map(({ row }) => row) : []) };
}
