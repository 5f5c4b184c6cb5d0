import type { NumberCell } from '../../schemas/quantity.ts';
import type { CellWords } from './cell-words.ts';
import { plainName } from './plain-name.ts';
import { cellText, plainNumber, type SheetCell } from './sheet.ts';

/** Where a number stands and what may be known of it. */
export interface NumberPlace {
  key: string;
  cell: NumberCell;
  label: string;
  /** The unit of the indicator or of the claim, where one is known. */
  unit: string | undefined;
}

/** Signs that tables put where there is no number. */
const noNumber = /^(?:[-–—…]|\.{2,}|x|k\/?c|n\/a|không có số liệu|chưa có số liệu)$/iu;

/** How plans are put with signs. */
const operators: Readonly<Record<string, string>> = {
  '≥': '>=',
  '>=': '>=',
  '≤': '<=',
  '<=': '<=',
  '>': '>',
  '<': '<',
};

/** A number as the content writes it: `11919,74`, never with a sign that can be read in two ways. */
export function numberWords(cell: SheetCell, { key, cell: kind, label, unit }: NumberPlace): CellWords {
  if (cell.kind === 'date') return { fault: ['GS-731', { label, found: cellText(cell) }] };
  if (cell.kind === 'number') {
    if (!cell.isPercent) return { text: unambiguous(plainNumber(cell.value)) };
    if (kind === 'claim' && unit !== 'tuyet-doi')
      return { text: unambiguous(plainNumber(cell.value * 100)), told: 'percent' };
    if (kind !== 'count' && plainName(unit ?? '%') === '%')
      return { text: unambiguous(plainNumber(cell.value * 100)), told: 'percent' };
    return { fault: ['GS-730', { label, found: cellText(cell), hint: unit ?? '' }] };
  }
  const text = cellText(cell).replace(/\s+/gu, ' ').trim();
  if (noNumber.test(text)) return { text: '', told: 'dash' };
  const signed = /^(?<sign>≥|≤|>=|<=|=>|=<|>|<) ?(?<rest>\d.*)$/u.exec(text)?.groups;
  const operator = operators[(signed?.sign ?? '').replace('=>', '>=').replace('=<', '<=')];
  if (operator && key === 'plan') return { text: signed?.rest ?? '', also: { planOp: operator } };
  return { text };
}

/** `1,295` could be a thousand; `1,2950` could not. */
const unambiguous = (text: string) => (/^-?[1-9]\d{0,2},\d{3}$/u.test(text) ? `${text}0` : text);
