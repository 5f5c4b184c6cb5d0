import { strings } from '../../strings.ts';
import type { BodyRow } from './body-rows.ts';
import type { TableHeader } from './header-rows.ts';
import type { ImportedKind } from './imported-table.ts';
import { plainName } from './plain-name.ts';
import { isNumber, type KnownColumn } from './row-parts.ts';
import { beginsFoot, numbersColumns, reasonToSkip, type RowOutline } from './row-reasons.ts';
import { cellText } from './sheet.ts';

/** Rows that say nothing to import, and why. */
export interface SkippedRows {
  reasons: ReadonlyMap<number, string>;
  list: { row: number; reason: string }[];
}

/** Decides which rows below a header are left out. */
export function skippedRows(
  rows: readonly BodyRow[],
  header: TableHeader,
  columns: readonly KnownColumn[],
  kind: ImportedKind,
): SkippedRows {
  const words = strings.tableImport.skipped;
  const reasons = new Map<number, string>();
  let [isUnderTable, hasData] = [false, false];
  for (const row of rows) {
    const outline = outlineOf(row, header, columns, kind);
    if (outline.texts.length === 0 && outline.known.length === 0) continue;
    isUnderTable ||= beginsFoot(outline);
    const reason =
      (isUnderTable && !outline.hasRowId ? words.foot : undefined) ??
      (!hasData && numbersColumns(outline) ? words.numbers : undefined) ??
      reasonToSkip(outline, kind);
    if (reason === undefined) hasData = true;
    else reasons.set(row.row, reason);
  }
  return { reasons, list: [...reasons].map(([row, reason]) => ({ row, reason })) };
}

/** Fields that say what a row is about or where it comes from; they alone are no row. */
const aboutOnly = new Set([
  'indicator',
  'form',
  'level',
  'scope',
  'activity',
  'ofWhat',
  'unit',
  'movement',
  'source',
  'section',
  'planBasis',
  'stage',
  'asOf',
  'occasionType',
  'from',
  'to',
  'qualifier',
  'planOp',
  'note',
]);

function outlineOf(
  { isHidden, own }: BodyRow,
  header: TableHeader,
  columns: readonly KnownColumn[],
  kind: ImportedKind,
): RowOutline {
  const textOf = ({ at }: { at: number }) => cellText(own(at)).trim();
  const filled = columns.filter((column) => textOf(column) !== '');
  const says = ({ meaning: { role } }: KnownColumn) =>
    kind === 'recipient' || isNumber(role, kind) || (!role.startsWith('@') && !aboutOnly.has(role));
  const same = header.columns.filter((column) => plainName(textOf(column)) === plainName(column.header));
  return {
    isHidden,
    texts: header.columns.map(textOf).filter(Boolean),
    known: filled.map(textOf),
    hasRowId: columns.some((column) => column.meaning.role === '@row-id' && textOf(column) !== ''),
    saysSomething:
      filled.some(says) || ['activity', 'ofWhat'].every((role) => filled.some(({ meaning }) => meaning.role === role)),
    repeatsHeader: same.length > 1 && filled.every((column) => same.some(({ at }) => at === column.at)),
  };
}
