/** The marks of the five tones: huyền, sắc, ngã, hỏi, nặng; the other marks belong to a letter (â, ơ, ă). */
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Text in lower case without marks, đ as d: `Đặng Thị Ngọ` becomes `dang thi ngo`. */
export const foldAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

/** The words of a text in lower case and NFC: runs of letters and digits, without punctuation. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * What every way of typing a word has in common: no accents, đ as d, and the one sound at the end of
 * an open syllable that is written y or i (`kỹ`, `kĩ`, `ky` all give `ki`).
 */
export const soundKey = (word: string): string => foldAccents(word).replace(openSyllable, '$<onset>i');

const openSyllable = /^(?<onset>[^aeiouy]*|qu)y$/u;

/**
 * A word with its accents, the same wherever the tone mark stands (`hoà`, `hòa`) and whether an open
 * syllable ends in y or i: its letters, then its tone.
 */
export function spellingOf(word: string): string {
  const decomposed = word.toLowerCase().normalize('NFD');
  const letters = decomposed.replace(toneMarks, '').normalize('NFC').replace(openSyllable, '$<onset>i');
  return letters + (decomposed.match(toneMarks)?.join('') ?? '');
}

/** Whether a text has any mark or đ, so that its writer chose the accents. */
export const hasAccents = (text: string): boolean => /[\p{M}đ]/iu.test(text.normalize('NFD'));
