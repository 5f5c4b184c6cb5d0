/**
 * How text stands in the index. Pagefind strips accents, but đ has none to strip: ḏ (a d with a line
 * below) strips to d and stays one character. Words end at spaces only, so that what a sign joins
 * (`2216/KH-UBND`) gets a space after the sign, and a sign between spaces, which would count as a word
 * and part phrases, joins the word before it. Two signs that no text has tell what was changed.
 */
const [joint, attached] = ['⸱', '⸳'];

const letter = '[\\p{L}\\p{M}\\p{N}]';
const sign = '[^\\s\\p{L}\\p{M}\\p{N}]';
const joining = new RegExp(`(?<=${letter})(?<signs>(?=[.,]*(?![.,])${sign})${sign}+)(?=${letter})`, 'gu');
/** Points and commas join numbers (`11.919,74`) and nothing else. */
const stops = /(?<=\p{L}\p{M}*)(?<signs>[.,]+)(?=[\p{L}\p{N}])|(?<=\p{N})(?<others>[.,]+)(?=\p{L})/gu;
const spaced = new RegExp(`\\s(?<signs>${sign}+)(?=\\s)`, 'gu');
const spacedBefore = new RegExp(`${attached}(?<signs>[^${attached}]+)${attached}`, 'gu');

/** A text as Pagefind is given it; the same for what is looked for. */
export const toIndexed = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('đ', 'ḏ')
    .replaceAll('Đ', 'Ḏ')
    .replace(spaced, `${attached}$<signs>${attached}`)
    .replace(joining, `$<signs>${joint} `)
    .replace(stops, `$<signs>$<others>${joint} `);

/** The text again as it was written. */
export const fromIndexed = (text: string): string =>
  text.replaceAll(`${joint} `, '').replace(spacedBefore, ' $<signs>').replaceAll('ḏ', 'đ').replaceAll('Ḏ', 'Đ');

/** A document as Pagefind is given it: its texts, not its tags. */
export const toIndexedHtml = (html: string): string =>
  html.replace(/(?<=>)[^<]+/gu, (text) => escaped(toIndexed(unescaped(text))));

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', amp: '&' };

const unescaped = (text: string): string =>
  text
    .replace(/&#(?<code>\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?<name>lt|gt|quot|apos|nbsp|amp);/gu, (_, name: string) => entities[name] ?? '');

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
