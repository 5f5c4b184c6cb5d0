import { foldAccents } from '../folding.ts';
import { toIndexed } from './search-text.ts';

/** Words beyond these are left out of a query: nobody types more, and hostile texts have thousands. */
export const mostWords = 12;

/** The words of a text in lower case, as the index has them; signs, emoji and invisible characters are no words. */
export const indexWords = (text: string): string[] =>
  toIndexed(text.replace(/\p{C}+/gu, ' '))
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(/[^\p{L}\p{M}\p{N}]+/gu, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The words of a query, at most twelve. */
export const typedWords = (text: string): string[] => indexWords(text).slice(0, mostWords);

/** The unaccented spellings of a word, its own first: an open syllable may end in y or in i (`kỹ`, `kĩ`). */
export function unaccentedSpellings(word: string): string[] {
  const folded = foldAccents(word);
  const onset = /^(?<onset>[^aeiouy]*|qu)[iy]$/u.exec(folded)?.groups?.onset;
  return onset === undefined ? [folded] : [folded, `${onset}${folded.endsWith('y') ? 'i' : 'y'}`];
}

/** The unaccented spellings of words in a row, their own first, at most eight. */
export function phraseSpellings(words: readonly string[]): string[] {
  let phrases = [''];
  for (const word of words)
    phrases = phrases
      .flatMap((start) => unaccentedSpellings(word).map((spelling) => (start ? `${start} ${spelling}` : spelling)))
      .slice(0, 8);
  return phrases;
}

const tone = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const end = '(?![\\p{L}\\p{M}])';
const onFirst = new RegExp(
  `(?<first>o)(?<mark>${tone})(?<second>[ae])${end}|(?<=[^q])(?<u>u)(?<markU>${tone})(?<y>y)${end}`,
  'giu',
);
const onSecond = new RegExp(
  `(?<first>o)(?<second>[ae])(?<mark>${tone})${end}|(?<=[^q])(?<u>u)(?<y>y)(?<markU>${tone})${end}`,
  'giu',
);

/** A text as typed, and with all tone marks where the old and the new rule put them (`hòa`, `hoà`). */
export function toneSpellings(text: string): string[] {
  const decomposed = text.normalize('NFD');
  return [
    ...new Set([
      text.normalize('NFC'),
      decomposed.replace(onSecond, '$<first>$<mark>$<second>$<u>$<markU>$<y>').normalize('NFC'),
      decomposed.replace(onFirst, '$<first>$<second>$<mark>$<u>$<y>$<markU>').normalize('NFC'),
    ]),
  ];
}
