import type { ImportedTable } from '../../src/domain/table-import/imported-table.ts';
import type { FileRow } from '../../src/domain/table-import/file-outcomes.ts';
import type { ImportPlan } from '../../src/reading/import-plan.ts';

/** An import for programs: rows of the file by `row`, rows of the content by `line`. */
export function importData({
  tables,
  plan,
  remove,
  isWritten,
}: {
  tables: readonly ImportedTable[];
  plan: ImportPlan;
  remove: boolean;
  isWritten: boolean;
}) {
  return {
    written: isWritten,
    tables: tables.map(({ file, sheet, kind, rows, skipped, findings }) => ({
      ...{ file, sheet, kind, rows: rows.length, skipped, findings },
    })),
    files: plan.files.map(({ file, rows, missing }) => ({
      file,
      added: rows.flatMap(({ result }) =>
        result.outcome === 'added' ? [{ row: result.row.row, cells: result.row.cells }] : [],
      ),
      changed: rows.flatMap(({ result }) =>
        result.outcome === 'changed' ? [{ row: result.row.row, line: result.content.row, cells: result.changes }] : [],
      ),
      unchanged: rows.filter(({ result }) => result.outcome === 'unchanged').length,
      rejected: rows.flatMap(rejected),
      [remove ? 'removed' : 'missing']: missing.map(({ row, cells }) => ({ line: row, cells })),
    })),
    rejected: plan.homeless.flatMap(rejected),
    findings: plan.findings,
  };
}

const rejected = ({ result }: FileRow) =>
  result.outcome === 'rejected'
    ? [{ row: result.row.row, line: result.content?.row ?? null, findings: result.findings }]
    : [];
