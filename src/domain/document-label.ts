import { documentTypes } from '../schemas/document.ts';
import type { Entry } from './entry.ts';
import { nameDate } from './partial-date.ts';

type Document = Entry<'document'>['data'];

/** Whether a document is one of the Party, whose symbols end in `/TW` or `/TU`. */
export const isOfParty = ({ symbol }: Pick<Document, 'symbol'>): boolean =>
  symbol !== null && /^\p{Lu}+\/T[WU]$/u.test(symbol);

/** `Kế hoạch số 2216/KH-UBND`, `Chỉ thị số 34-CT/TW` (the Party's way); without a number, `Chỉ thị năm 2022`. */
export function documentLabel({ type, number, symbol, date }: Document): string {
  const parts = [number, symbol].filter(Boolean).join(isOfParty({ symbol }) ? '-' : '/');
  if (number) return `${documentTypes[type]} số ${parts}`;
  return date ? `${documentTypes[type]} ${nameDate(date)}` : documentTypes[type];
}
