import { documentTypes } from '../schemas/document.ts';
import type { Entry } from './entry.ts';
import { nameDate } from './partial-date.ts';

type Document = Entry<'document'>['data'];

/** Whether a document is one of the Party, whose symbols end in `/TW` or `/TU`. */
export const isOfParty = ({ symbol }: Pick<Document, 'symbol'>): boolean =>
  symbol !== null && /^\p{Lu}+\/T[WU]$/u.test(symbol);

/** Number and symbol: `2216/KH-UBND`, `34-CT/TW` (the Party's way); `null` where no source gives a number. */
export const documentNumber = ({ number, symbol }: Pick<Document, 'number' | 'symbol'>): string | null =>
  number && [number, symbol].filter(Boolean).join(isOfParty({ symbol }) ? '-' : '/');

/** `Kế hoạch số 2216/KH-UBND`; without a number, `Chỉ thị năm 2022`. */
export function documentLabel(data: Document): string {
  const number = documentNumber(data);
  const type = documentTypes[data.type];
  if (number) return `${type} số ${number}`;
  return data.date ? `${type} ${nameDate(data.date)}` : type;
}
