import { buildCatalog } from '../domain/build-catalog.ts';
import type { CatalogOptions } from '../domain/catalog.ts';
import { hasErrors, sortFindings, type Finding } from '../domain/findings.ts';
import type { ImportedTable } from '../domain/table-import/imported-table.ts';
import { fileEdits, type FileOutcome } from '../domain/table-import/file-outcomes.ts';
import { editTable, type EditedTable } from '../domain/table-import/table-edits.ts';
import { strings } from '../strings.ts';
import { compareWithContent, type ImportDefaults } from './compared-tables.ts';
import type { FileChange } from './content-changes.ts';
import type { TableSource } from './content-tables.ts';
import type { Read } from './entries.ts';
import { withTables } from './staged-content.ts';

/** What is imported, and how. */
export interface ImportRequest {
  tables: readonly ImportedTable[];
  defaults: ImportDefaults;
  /** Whether rows that the file lacks are removed. */
  remove: boolean;
}

/** What an import would do. */
export interface ImportPlan {
  files: readonly FileOutcome[];
  /** Rows that belong to no table that can be named. */
  homeless: FileOutcome['rows'];
  /** What the content would be wrong in beyond what it is now, rejected rows left out. */
  findings: readonly Finding[];
  /** The files that change, with all rows that are not rejected. */
  changes: readonly FileChange[];
}

interface Staged {
  outcome: FileOutcome;
  source: TableSource;
  edited: EditedTable;
  isEdited: boolean;
  bytes: Buffer;
}

/**
 * Works out what handed-in tables would do to a content folder, and writes nothing. A row that would bring an
 * error into the content is rejected with it; what is left is checked again, until nothing changes.
 */
export async function planImport(
  root: string,
  read: Read,
  request: ImportRequest,
  options: CatalogOptions,
): Promise<ImportPlan> {
  const { files: compared, homeless, sources } = await compareWithContent(root, read, request, options.now);
  let before: Finding[] | undefined;
  let files: readonly FileOutcome[] = compared;
  for (;;) {
    const staged = files.map((outcome) => stage(outcome, sources.get(outcome.file), request.remove));
    const changed = staged.filter(({ isEdited }) => isEdited);
    if (changed.length === 0) return { files, homeless, findings: [], changes: [] };
    before ??= findingsOf(withTables(read, []), options);
    const after = withTables(
      read,
      changed.map(({ source, bytes }) => ({ place: source.place, bytes })),
    );
    const fresh = newFindings(before, findingsOf(after, options));
    const rejecting = files.map((outcome) => withRejected(outcome, staged, fresh));
    if (rejecting.every((outcome, index) => outcome === files[index])) {
      const changes = changed.map(({ source, bytes }) => ({
        file: source.place.file,
        former: source.bytes,
        next: bytes,
      }));
      return { files, homeless, findings: fresh, changes };
    }
    files = rejecting;
  }
}

function stage(outcome: FileOutcome, source: TableSource | undefined, remove: boolean): Staged {
  if (!source) throw new Error(outcome.file);
  const edits = fileEdits(outcome, remove);
  const edited = editTable(source.text, edits);
  const isEdited = edits.added.length + edits.changed.size + edits.removed.size > 0;
  return { outcome, source, edited, isEdited, bytes: source.encode(edited.text) };
}

/** The same outcomes, rows rejected that bring errors; the very same object where there are none. */
function withRejected(outcome: FileOutcome, staged: readonly Staged[], fresh: readonly Finding[]): FileOutcome {
  const own = staged.find((one) => one.outcome === outcome);
  if (!own) return outcome;
  const added = new Map(
    outcome.rows.filter(({ result }) => result.outcome === 'added').map((row, index) => [row, index]),
  );
  const lineNow = (row: FileOutcome['rows'][number]): number | undefined =>
    row.result.outcome === 'changed'
      ? own.edited.rowNow(row.result.content.row)
      : row.result.outcome === 'added'
        ? own.edited.firstAdded + (added.get(row) ?? 0)
        : undefined;
  const errors = fresh.filter(({ file, severity }) => file === outcome.file && severity === 'error');
  const rows = outcome.rows.map((row) => {
    const line = lineNow(row);
    const findings = errors
      .filter((item) => item.line !== undefined && item.line === line)
      .map((item) => ({ ...item, ...inFile(item), file: row.from.file, line: row.result.row.row }));
    if (!hasErrors(findings)) return row;
    const content = 'content' in row.result ? row.result.content : null;
    return { ...row, result: { row: row.result.row, outcome: 'rejected' as const, content, findings } };
  });
  return rows.some((row, index) => row !== outcome.rows[index]) ? { ...outcome, rows } : outcome;
}

/** What the check says of a column of the content, for those who have the file before them. */
const inFile = ({ code }: Finding): Partial<Finding> =>
  code === 'GS-101' ? { remedy: strings.contentImport.fillCell } : {};

const findingsOf = (read: Read, options: CatalogOptions): Finding[] =>
  sortFindings([...read.findings, ...buildCatalog(read, options).findings]);

/** Findings that were not there before; lines may have moved. */
function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const key = ({ file, code, field, message }: Finding) => [file, code, field, message].join('\0');
  const known = new Map<string, number>();
  for (const item of before) known.set(key(item), (known.get(key(item)) ?? 0) + 1);
  return after.filter((item) => {
    const left = known.get(key(item)) ?? 0;
    known.set(key(item), left - 1);
    return left <= 0;
  });
}
