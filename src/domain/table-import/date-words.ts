import { parsePartialDate } from '../../schemas/partial-date.ts';
import type { CellWords } from './cell-words.ts';
import { cellText, plainNumber, type SheetCell } from './sheet.ts';

/** A date as the content writes it; a number that is only a date in disguise is refused with the date that it may be. */
export function dateWords(cell: SheetCell, label: string): CellWords {
  if (cell.kind === 'date') return { text: cell.iso };
  if (cell.kind === 'number') {
    const { value } = cell;
    if (Number.isInteger(value) && value >= 1800 && value <= 2200) return { text: String(value) };
    const maybe = Number.isInteger(value) && value > 20_000 && value < 80_000 ? dayOfSerial(value) : null;
    if (maybe) return { fault: ['GS-732', { label, found: plainNumber(value), hint: maybe }] };
  }
  const text = cellText(cell).trim();
  return { text: parsePartialDate(text) ?? parsePartialDate(tidied(text)) ?? text };
}

/** A date in one of the forms that the content knows, from others that mean the same. */
const tidied = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/^(?:ngày|tháng|năm) (?=\d)/iu, '')
    .replace(/ ?(?:tháng|năm|\/) ?/giu, '/')
    .replace(/^(?<d>\d{1,2})[-.](?<m>\d{1,2})[-.](?=\d{4}$)/u, '$<d>/$<m>/')
    .replace(/^(?<m>\d{1,2})[-.](?=\d{4}$)/u, '$<m>/')
    .replace(/^(?:quý|q) ?(?<q>[1-4])\//iu, (_, q: string) => `quý ${['I', 'II', 'III', 'IV'][Number(q) - 1] ?? ''}/`);

/** The day that a spreadsheet's number of days means, as `28/6/2022`. */
function dayOfSerial(serial: number): string {
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()].join('/');
}
