/** The weights of the pages' font: text, and headings with all that is bold. */
export const fontWeights = [400, 600] as const;

/** Most bytes that the fonts of a page may cost together. */
export const fontBudget = 48_000;

const between = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vietnamese = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));

/**
 * The characters that the font of the pages keeps: ASCII, the letters of Vietnamese and of Western
 * European names, and what Vietnamese typography sets between them. Arrows and ticks are not in Be Vietnam Pro.
 */
export const fontCharacters: string = [
  between(0x20, 0x7e),
  between(0xa0, 0xff),
  ...[...vietnamese, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]),
  '–—‘’‚“”„†•…‰‹›−≈≠≤≥₫€™',
].join('');
