import { finding, type Finding } from '../findings.ts';
import type { TableHeader } from './header-rows.ts';
import type { KnownColumn } from './row-parts.ts';
import { cellText, columnLetters, type Merge, type Sheet, type SheetCell, type SheetRow } from './sheet.ts';

/** A row below the header, with what blocks of cells say in it. */
export interface BodyRow {
  row: number;
  isHidden: boolean;
  /** What the row itself holds. */
  own: (at: number) => SheetCell | undefined;
  /** The same, and what a block that begins higher up says here. */
  at: (at: number) => SheetCell | undefined;
}

/**
 * The rows below the header. A block over several rows speaks for all of them where it holds a text; blocks over
 * several known columns, and numbers over several rows, are findings.
 */
export function bodyRows(
  { rows, merges }: Sheet,
  header: TableHeader,
  columns: readonly KnownColumn[],
  isNumber: (column: KnownColumn) => boolean,
  file: string,
): { rows: BodyRow[]; findings: Finding[] } {
  const known = new Map(columns.map((column) => [column.at, column]));
  const below = rows.filter(({ row }) => row > header.last);
  const waiting = merges.filter(({ bottom }) => bottom > header.last).toSorted((a, b) => a.top - b.top);
  const active = new Map<number, { merge: Merge; cell: SheetCell | undefined }>();
  const findings: Finding[] = [];
  let next = 0;
  const read = below.map((row): BodyRow => {
    for (let merge = waiting[next]; merge && merge.top <= row.row; merge = waiting[++next]) {
      const cell = merge.top === row.row ? row.cells[merge.left] : undefined;
      const fault = cell && faultOf(merge, row, known, isNumber);
      if (fault) findings.push(finding('GS-733', { file, line: merge.top }, { found: fault }));
      if (cell && !fault && merge.left === merge.right) active.set(merge.left, { merge, cell });
    }
    for (const [at, { merge }] of active) if (merge.bottom < row.row) active.delete(at);
    const own = (at: number) => row.cells[at];
    const above = new Map([...active].map(([at, { cell }]) => [at, cell]));
    return { row: row.row, isHidden: row.isHidden, own, at: (at) => own(at) ?? above.get(at) };
  });
  return { rows: read, findings };
}

/** What is unclear about a block, in words; a block that is alone in its row is a title. */
function faultOf(
  { top, bottom, left, right }: Merge,
  row: SheetRow,
  known: ReadonlyMap<number, KnownColumn>,
  isNumber: (column: KnownColumn) => boolean,
): string | undefined {
  const covered = [...known.values()].filter(({ at }) => at >= left && at <= right);
  const others = row.cells.some((cell, at) => (at < left || at > right) && known.has(at) && cellText(cell) !== '');
  if (covered.length > 1 && others) return `ngang qua các cột ${covered.map(({ header }) => `“${header}”`).join(', ')}`;
  const number = covered.find((column) => isNumber(column));
  if (bottom > top && number && others)
    return `dọc ${bottom - top + 1} dòng ở cột số “${number.header}” (${columnLetters(left)}${top})`;
  return undefined;
}
