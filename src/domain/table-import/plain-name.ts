import { foldAccents } from '../folding.ts';

/** A name as it is compared: lower case without accents, words with one space between; only letters, digits and `%`. */
export function plainName(text: string): string {
  const known =
    plainNames.get(text) ??
    foldAccents(text)
      .replace(/[^a-z0-9%]+/gu, ' ')
      .trim();
  // Long tables say the same few names in every row.
  if (plainNames.size > 5000) plainNames.clear();
  plainNames.set(text, known);
  return known;
}

const plainNames = new Map<string, string>();

/** The text without what stands in brackets. */
export const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ').trim();

/** What stands in brackets, each on its own. */
export const bracketed = (text: string): string[] =>
  [...text.matchAll(/\((?<round>[^()]*)\)|\[(?<square>[^[\]]*)\]/gu)].map(({ groups }) =>
    (groups?.round ?? groups?.square ?? '').trim(),
  );
