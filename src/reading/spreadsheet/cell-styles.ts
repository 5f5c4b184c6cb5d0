import { localName, xmlAttributes, xmlTokens } from '../../domain/office-package/xml-tokens.ts';

/** What the format of a number says of it: how much of a date it shows. */
export type NumberFormat = 'plain' | 'percent' | 'day' | 'month' | 'year' | 'time';

/** Formats that every program knows by number. */
const builtIn: readonly (readonly [from: number, to: number, format: NumberFormat])[] = [
  [9, 10, 'percent'],
  [14, 16, 'day'],
  [17, 17, 'month'],
  [18, 21, 'time'],
  [22, 22, 'day'],
  [27, 36, 'day'],
  [45, 47, 'time'],
  [50, 58, 'day'],
];

/** The format of each style of cell, by its number. */
export function readCellStyles(xml: string): NumberFormat[] {
  const own = new Map<number, string>();
  const styles: NumberFormat[] = [];
  let isCell = false;
  for (const token of xmlTokens(xml)) {
    const name = localName(token.name);
    if (name === 'cellXfs') isCell = token.type === 'open' && !token.isEmpty;
    if (token.type !== 'open') continue;
    const attributes = name === 'numFmt' || (name === 'xf' && isCell) ? xmlAttributes(token) : undefined;
    const id = Number(attributes?.get('numFmtId') ?? 0);
    if (name === 'numFmt') own.set(id, attributes?.get('formatCode') ?? '');
    else if (attributes) styles.push(formatOf(id, own.get(id)));
  }
  return styles;
}

/** What a format shows, by its number and by its code where the file has one. */
export function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return builtIn.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'plain';
  // Only what is shown for usual numbers, without texts in quotes, single signs, colours and conditions.
  const [first = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '').split(';');
  if (first.includes('%')) return 'percent';
  const letters = first.toLowerCase();
  if (/^(?:general|standard)$/u.test(letters.trim())) return 'plain';
  if (letters.includes('d')) return 'day';
  if (letters.includes('y')) return letters.includes('m') ? 'month' : 'year';
  if (/[hs]/u.test(letters)) return 'time';
  return letters.includes('m') ? 'month' : 'plain';
}
