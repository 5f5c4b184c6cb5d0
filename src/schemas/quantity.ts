import { z } from 'zod';
import { qualifiers, type Qualifier } from './qualifier.ts';
import { choice, type FieldDoc } from './text.ts';

/** A number as a report gives it: with its hedge, and with the whole where it is `43/44`. */
export interface Quantity {
  value: number;
  qualifier: Qualifier | null;
  of: number | null;
  /** Digits after the comma as written: a later zero counts. */
  decimals: number;
}

/** What a reader of quantities may know beforehand of the number. */
export interface QuantityFormat {
  /** The most digits after the comma; they settle whether `1.234` is a thousand or a fraction. */
  decimals?: number | undefined;
  /** The unit that may follow the number, such as `%`. */
  unit?: string | undefined;
}

/** Why a text is no quantity; `readings` are the numbers that it may mean. */
export type QuantityFault =
  | { fault: 'ambiguous'; readings: [number, number]; decimals: number | undefined }
  | { fault: 'not-a-number' | 'foreign-form' | 'spreadsheet-error' }
  | { fault: 'unit'; unit: string; allowed: string | undefined }
  | { fault: 'precision'; decimals: number };

const spreadsheetError = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#*)$/iu;

/**
 * Reads a number in Vietnamese (`11.919,74`) or plain form (`11919.74`), with its hedge, its unit
 * and, for `43/44`, its whole. What can be read in two ways is refused, never guessed.
 */
export function readQuantity(text: string, format: QuantityFormat = {}): Quantity | QuantityFault {
  const clean = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (spreadsheetError.test(clean)) return { fault: 'spreadsheet-error' };
  const hedged = splitQualifier(clean);
  const { number, unit } = splitUnit(hedged.rest);
  if (unit && unit !== sameSign(format.unit ?? '').toLowerCase()) return { fault: 'unit', unit, allowed: format.unit };
  const ratio = /^(?<part>[\d.]+) ?\/ ?(?<whole>[\d.]+)$/u.exec(number)?.groups;
  if (!ratio) {
    const read = readNumber(number, format.decimals);
    return 'fault' in read ? read : { ...read, qualifier: hedged.qualifier, of: null };
  }
  const [part, whole] = [readNumber(ratio.part ?? '', 0), readNumber(ratio.whole ?? '', 0)];
  if ('fault' in part) return part;
  return 'fault' in whole ? whole : { ...part, qualifier: hedged.qualifier, of: whole.value };
}

/** Whether `readQuantity` could read the text. */
export const isQuantity = (read: Quantity | QuantityFault): read is Quantity => !('fault' in read);

function splitQualifier(text: string): { qualifier: Qualifier | null; rest: string } {
  const range = /^từ (?<rest>.+) trở lên$/iu.exec(text)?.groups;
  if (range) return { qualifier: 'tu-tro-len', rest: range.rest ?? '' };
  const word = /^(?<word>\p{L}+) (?<rest>.+)$/u.exec(text)?.groups;
  const known = (Object.keys(qualifiers) as Qualifier[]).find((name) => qualifiers[name] === word?.word?.toLowerCase());
  return known ? { qualifier: known, rest: word?.rest ?? '' } : { qualifier: null, rest: text };
}

function splitUnit(text: string): { number: string; unit: string } {
  const parts = /^(?<number>[-−]?\d[\d.,/ \u00a0\u202f]*?) ?(?<unit>(?!e[+-]?\d)[%‰\p{L}].*)$/iu.exec(text)?.groups;
  return { number: parts?.number ?? text, unit: sameSign(parts?.unit ?? '').toLowerCase() };
}

/** Reports type the per-mille sign as `%o`, for want of a key. */
const sameSign = (unit: string) => unit.replace(/^%[oO0]$/u, '‰');

/** More digits than these a number cannot hold exactly. */
const mostDigits = 15;

/** Reads a bare number; the forms stand in the order in which they are told apart. */
function readNumber(text: string, decimals: number | undefined): Pick<Quantity, 'value' | 'decimals'> | QuantityFault {
  const sign = text.startsWith('-') || text.startsWith('−') ? -1 : 1;
  const digits = text.replace(/^[-−]/u, '');
  if (digits.replace(/\D/gu, '').length > mostDigits) return { fault: 'not-a-number' };
  const whole = (form: string) => ({ value: sign * Number(form.replace(/[., ]/gu, '')) || 0, decimals: 0 });
  if (/^\d+$/u.test(digits) || /^\d{1,3}(?:\.\d{3}){2,}$/u.test(digits)) return whole(digits);
  if (/^[1-9]\d{0,2}[.,]\d{3}$/u.test(digits)) {
    const point = digits.includes('.');
    if (point ? decimals !== undefined && decimals < 3 : decimals === 0) return whole(digits);
    return { fault: 'ambiguous', readings: [whole(digits).value, sign * Number(digits.replace(',', '.'))], decimals };
  }
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits) && !digits.startsWith('0,')) return { fault: 'foreign-form' };
  const fraction =
    /^(?<whole>\d+|\d{1,3}(?:[. ]\d{3})+),(?<part>\d+)$/u.exec(digits)?.groups ??
    /^(?<whole>\d+)\.(?<part>\d+)$/u.exec(digits)?.groups ??
    /^(?<whole>\d{1,3}(?: \d{3})+)$/u.exec(digits)?.groups;
  if (!fraction) return { fault: 'not-a-number' };
  const part = fraction.part ?? '';
  if (decimals !== undefined && part.replace(/0+$/u, '').length > decimals) return { fault: 'precision', decimals };
  const number = Number(`${fraction.whole?.replace(/[. ]/gu, '') ?? ''}.${part || '0'}`);
  return { value: sign * number || 0, decimals: part.length };
}

/** How a table's cell is read as a number: by the decimals of its indicator, as a count or as a claim. */
export type NumberCell = 'figure' | 'quantity' | 'count' | 'claim';

/** A quantity in a cell; `cell` tells which decimals it may have. */
export const quantity = (doc: FieldDoc, cell: 'figure' | 'quantity' = 'figure') =>
  z
    .strictObject({
      value: z.number(),
      qualifier: choice(qualifiers, doc).nullable().default(null),
      of: z.int().nullable().default(null),
      decimals: z.int().default(0),
    })
    .meta({ ...doc, cell });

/** A whole number of awards, people or collectives. */
export const count = (doc: FieldDoc) =>
  z
    .int()
    .min(0)
    .max(10_000_000)
    .meta({ ...doc, cell: 'count' as const });

/** A number that a document claims of another: a percentage, points or a difference. */
export const claim = (doc: FieldDoc) =>
  z.strictObject({ value: z.number(), decimals: z.int().default(0) }).meta({ ...doc, cell: 'claim' as const });
