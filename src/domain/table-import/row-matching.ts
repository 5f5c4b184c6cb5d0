import { finding, type Finding } from '../findings.ts';
import { metaOf, schemaAt } from '../../schemas/walk.ts';
import { schemas } from '../../schemas/by-kind.ts';
import { cellChanges } from './cell-changes.ts';
import type { CellMeaning, ContentRow, ContentTable } from './content-table.ts';
import type { ImportedKind, ImportedRow } from './imported-table.ts';
import { keyFields, keyPart } from './row-keys.ts';

/** What each handed-in row is about: a row of the content, none yet, or what stands against either. */
export type RowMatch = { row: ContentRow } | { row: null } | { finding: Finding };

/** How rows are told apart: by the key fields that the file has columns for. */
export interface RowKeys {
  fields: readonly string[];
  of: (cells: Readonly<Record<string, string>>, shown?: Readonly<Record<string, string>>) => string;
}

/** The keys of rows of a table with these columns. */
export function rowKeys(kind: ImportedKind, columns: readonly string[], meaning: CellMeaning): RowKeys {
  const fields = keyFields[kind].filter((field) => columns.includes(field));
  const of: RowKeys['of'] = (cells, shown = {}) =>
    JSON.stringify(fields.map((field) => keyPart(kind, field, { ...cells, ...emptyFrom(cells, shown) }, meaning)));
  return { fields, of };
}

const emptyFrom = (cells: Readonly<Record<string, string>>, shown: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(shown).filter(([field]) => !cells[field]));

/**
 * Finds the row of the content that each handed-in row of one table is about: by its `row_id` where that is
 * still true, else by what tells rows apart. A row of an old export never changes another row.
 */
export function matchRows(
  table: ContentTable,
  imported: readonly ImportedRow[],
  { keys, meaning, file }: { keys: RowKeys; meaning: CellMeaning; file: string },
): Map<ImportedRow, RowMatch> {
  const matches = new Map<ImportedRow, RowMatch>();
  const claimed = new Map<ContentRow, ImportedRow>();
  const claim = (one: ImportedRow, row: ContentRow) => {
    matches.set(one, { row });
    claimed.set(row, one);
  };
  const contentKeys = new Map(table.rows.map((row) => [row, keys.of(withoutHidden(row), row.shown)]));
  const importedKeys = new Map(imported.map((one) => [one, keys.of(one.cells, shownFor(one, table))]));
  const byKey = Map.groupBy(table.rows, (row) => contentKeys.get(row) ?? '');
  const byId = new Map(table.rows.map((row) => [row.id, row]));
  const open = (one: ImportedRow) => (byKey.get(importedKeys.get(one) ?? '') ?? []).filter((row) => !claimed.has(row));
  const waiting = () => imported.filter((one) => !matches.has(one));

  for (const one of imported) {
    const row = byId.get(one.rowId ?? '');
    if (row && contentKeys.get(row) === importedKeys.get(one) && !claimed.has(row)) claim(one, row);
  }
  for (const one of waiting()) {
    const row = open(one).find((candidate) => cellChanges(table.kind, candidate, one, meaning).length === 0);
    if (row) claim(one, row);
  }
  for (const one of waiting()) {
    const candidates = open(one);
    const byNote = candidates.filter(({ cells }) => one.cells.note !== undefined && cells.note === one.cells.note);
    const row = candidates.length === 1 ? candidates[0] : byNote.length === 1 ? byNote[0] : undefined;
    if (row) claim(one, row);
    else if (candidates.length > 1)
      matches.set(one, { finding: severalMatch(table.kind, one, candidates, keys, file) });
  }
  // Ids of awards tell what they are; those of other rows tell where they stand, and move.
  const isLasting = table.kind === 'recipient';
  const isStale = [...claimed].some(([row, one]) => one.rowId !== null && one.rowId !== row.id);
  for (const one of waiting()) {
    if (one.rowId === null) {
      matches.set(one, { row: null });
      continue;
    }
    const row = byId.get(one.rowId);
    const differing = row && keys.fields.filter((field) => differs(table.kind, field, row, one, meaning));
    if (row && !claimed.has(row) && (isLasting || (!isStale && differing?.length === 1))) claim(one, row);
    else matches.set(one, { finding: staleRow(one, row, file) });
  }
  return matches;
}

/** A row as the open data have it: what is not published is not named. */
const withoutHidden = ({ cells, hiddenFields }: ContentRow) =>
  Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, hiddenFields.has(field) ? '' : cell]));

/** What the open data would give for a handed-in row's empty cells: the level of its form. */
const shownFor = ({ cells }: ImportedRow, { rows }: ContentTable): Readonly<Record<string, string>> => {
  const level = rows.find((row) => row.cells.form === cells.form && row.shown.level !== undefined)?.shown.level;
  return level === undefined ? {} : { level };
};

function differs(kind: ImportedKind, field: string, row: ContentRow, one: ImportedRow, meaning: CellMeaning): boolean {
  const merged = { ...row.cells, ...one.cells };
  return keyPart(kind, field, row.cells, meaning) !== keyPart(kind, field, merged, meaning);
}

function severalMatch(
  kind: ImportedKind,
  one: ImportedRow,
  candidates: readonly ContentRow[],
  keys: RowKeys,
  file: string,
): Finding {
  const missing = keyFields[kind].filter(
    (field) => !keys.fields.includes(field) && new Set(candidates.map(({ cells }) => cells[field])).size > 1,
  );
  const titles = missing.flatMap((field) => titleOf(kind, field) ?? []);
  return finding(
    'GS-743',
    { file, line: one.row },
    {
      found: String(candidates.length),
      hint: `dòng ${candidates.map(({ row }) => row).join(', ')}`,
      allowed: titles.join(', ') || undefined,
    },
  );
}

const titleOf = (kind: ImportedKind, field: string): string | undefined => {
  const schema = schemaAt(schemas[kind], [field]);
  return schema && metaOf(schema).title;
};

function staleRow(one: ImportedRow, row: ContentRow | undefined, file: string): Finding {
  return finding(
    'GS-742',
    { file, line: one.row },
    {
      found: one.rowId ?? '',
      hint: row ? 'là của một dòng khác' : 'không còn',
    },
  );
}
