import { unescapeFormula } from '../datasets/formula-escape.ts';
import type { TableHeader } from './header-rows.ts';
import type { ImportedKind } from './imported-table.ts';
import { isNumber } from './row-parts.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/**
 * The sheet with the cells of a CSV file of the open data as they were before it was written: numbers with a
 * point, texts without what keeps them from being formulas. Other sheets stay as they are.
 */
export function asExported(sheet: Sheet, header: TableHeader, kind: ImportedKind): Sheet {
  if (!header.columns.some((column) => column.header === 'row_id')) return sheet;
  const numbers = new Set(
    header.columns.flatMap(({ at, meaning }) => (meaning && isNumber(meaning.role, kind) ? at : [])),
  );
  const exported = (cell: SheetCell | undefined, at: number): SheetCell | undefined => {
    if (cell?.kind !== 'text') return cell;
    if (numbers.has(at) && /^-?\d+(?:\.\d+)?$/u.test(cell.text))
      return { kind: 'number', value: Number(cell.text), isPercent: false };
    return { kind: 'text', text: unescapeFormula(cell.text) };
  };
  const rows = sheet.rows.map((row) => (row.row > header.last ? { ...row, cells: row.cells.map(exported) } : row));
  return { ...sheet, rows };
}
