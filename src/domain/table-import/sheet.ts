/** What a cell of a handed-in table holds. */
export type SheetCell =
  | { kind: 'text'; text: string }
  /** A number, free of binary noise; `isPercent` where it is shown as a percentage. */
  | { kind: 'number'; value: number; isPercent: boolean }
  /** A day, month or year, as far as the cell shows it: `2022-06-28`, `2022-06`, `2022`. */
  | { kind: 'date'; iso: string }
  | { kind: 'boolean'; value: boolean }
  /** What a spreadsheet could not work out: `#REF!`; a formula whose value the file lacks is `=`. */
  | { kind: 'fault'; text: string };

/** A row that holds anything; cells stand at their column, from 0. */
export interface SheetRow {
  /** Counted from 1, as a spreadsheet counts. */
  row: number;
  isHidden: boolean;
  cells: readonly (SheetCell | undefined)[];
}

/** A block of cells shown as one; rows count from 1, columns from 0, both ends belong to it. */
export interface Merge {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A sheet of a spreadsheet, or a whole CSV file. */
export interface Sheet {
  /** `null` in a CSV file. */
  name: string | null;
  isHidden: boolean;
  rows: readonly SheetRow[];
  merges: readonly Merge[];
  hiddenColumns: ReadonlySet<number>;
}

/** A cell as one would read it. */
export function cellText(cell: SheetCell | undefined): string {
  if (!cell) return '';
  if (cell.kind === 'number') return cell.isPercent ? `${plainNumber(cell.value * 100)}%` : plainNumber(cell.value);
  if (cell.kind === 'date') return cell.iso.split('-').reverse().map(Number).join('/');
  if (cell.kind === 'boolean') return cell.value ? 'có' : 'không';
  return cell.text;
}

/** A number with all its digits and a comma, without thousands: `11919,74`; up to 15 digits count. */
export function plainNumber(value: number): string {
  const exact = Number(value.toPrecision(15));
  const text = String(Object.is(exact, -0) ? 0 : exact);
  if (!text.includes('e')) return text.replace('.', ',');
  return exact.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }).replace('.', ',');
}

/** The letters of a column, as a spreadsheet names it: 0 is `A`, 27 is `AB`. */
export const columnLetters = (at: number): string =>
  (at >= 26 ? columnLetters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
