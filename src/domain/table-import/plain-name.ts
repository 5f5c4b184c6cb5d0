import { foldAccents } from '../folding.ts';

/** A name as it is compared: lower case without accents, words with one space between; only letters, digits and `%`. */
export const plainName = (text: string): string =>
  foldAccents(text)
    .replace(/[^a-z0-9%]+/gu, ' ')
    .trim();

/** The text without what stands in brackets. */
export const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ').trim();

/** What stands in brackets, each on its own. */
export const bracketed = (text: string): string[] =>
  [...text.matchAll(/\((?<round>[^()]*)\)|\[(?<square>[^[\]]*)\]/gu)].map(({ groups }) =>
    (groups?.round ?? groups?.square ?? '').trim(),
  );
