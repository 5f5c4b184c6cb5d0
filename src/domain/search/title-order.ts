import { hasAccents, soundKey, spellingOf } from '../folding.ts';
import type { SearchQuery } from './search-query.ts';
import { fromIndexed } from './search-text.ts';
import { indexWords } from './search-words.ts';

/**
 * The first results again, now that their titles are known: those whose title has every word of the
 * query come first, or all in a row with the last one unfinished; else the order stays.
 */
export function namedFirst<P extends { title: string }>(query: SearchQuery, pages: readonly P[]): P[] {
  return [...pages.filter((page) => isNamed(query, page)), ...pages.filter((page) => !isNamed(query, page))];
}

/** Whether a page's title has every word of the query; such a page stays before those after it. */
export const isNamed = ({ readings }: SearchQuery, { title }: { title: string }): boolean =>
  readings.some(({ words }) => hasAll(indexWords(title).map(fromIndexed), words.map(fromIndexed)));

function hasAll(title: readonly string[], words: readonly string[]): boolean {
  if (words.every((word) => title.some((other) => same(word, other)))) return true;
  const last = words.length - 1;
  return title.some(
    (_, start) =>
      last > 0 &&
      words.slice(0, last).every((word, at) => same(word, title[start + at] ?? '')) &&
      soundKey(title[start + last] ?? '').startsWith(soundKey(words[last] ?? '')),
  );
}

/** Whether a word of a title is the one typed: its accents count where some were typed, but not đ against d. */
function same(typed: string, other: string): boolean {
  const key = hasAccents(typed.replace(/đ/gu, 'd')) ? (word: string) => spellingOf(word).replace('đ', 'd') : soundKey;
  return key(typed) === key(other);
}
