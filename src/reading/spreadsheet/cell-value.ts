import type { SheetCell } from '../../domain/table-import/sheet.ts';
import type { NumberFormat } from './cell-styles.ts';
import { cleanText } from './shared-strings.ts';

/** What the cells of a workbook refer to. */
export interface Workbook {
  strings: readonly string[];
  styles: readonly NumberFormat[];
  /** Whether days count from 1904, as old spreadsheets on the Mac do. */
  from1904: boolean;
}

/** A cell as its XML has it. */
export interface CellSource {
  /** `n` number, `s` shared text, `inlineStr`, `str` text of a formula, `b` yes or no, `e` fault, `d` date. */
  type: string;
  style: number;
  value: string | undefined;
  hasFormula: boolean;
  inline?: string | undefined;
}

/** What a cell holds; `undefined` for nothing. The last value that a formula had counts. */
export function cellOf(
  { type, style, value, hasFormula, inline }: CellSource,
  workbook: Workbook,
): SheetCell | undefined {
  if (type === 'inlineStr') return textCell(inline ?? '');
  if (value === undefined) return hasFormula ? { kind: 'fault', text: '=' } : undefined;
  if (type === 's') return textCell(workbook.strings[Number(value)] ?? '');
  if (type === 'str') return textCell(cleanText(value));
  if (type === 'b') return { kind: 'boolean', value: value === '1' || value === 'true' };
  if (type === 'e') return { kind: 'fault', text: value.trim() || '#VALUE!' };
  if (type === 'd')
    return /^\d{4}-\d{2}-\d{2}/u.test(value) ? { kind: 'date', iso: value.slice(0, 10) } : textCell(value);
  if (value.trim() === '') return undefined;
  const number = Number(value);
  if (!Number.isFinite(number)) return textCell(value);
  const format = workbook.styles[style] ?? 'plain';
  if (format === 'plain' || format === 'percent')
    return { kind: 'number', value: number, isPercent: format === 'percent' };
  const day = format === 'time' ? undefined : dayOf(number, workbook.from1904);
  if (day === undefined) return { kind: 'fault', text: '#NUM!' };
  return { kind: 'date', iso: day.slice(0, { day: 10, month: 7, year: 4, time: 10 }[format]) };
}

/** White space at the ends says nothing; a cell of nothing else is empty. */
function textCell(text: string): SheetCell | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : { kind: 'text', text: trimmed };
}

/** The day of a number of days, as `2022-06-28`; spreadsheets believe that 1900 was a leap year. */
function dayOf(serial: number, from1904: boolean): string | undefined {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (days < 1 || days > 2_958_465) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + (days < 60 ? 1 : 0)) + days * 86_400_000).toISOString().slice(0, 10);
}
