import { phraseSpellings, unaccentedSpellings } from './search-words.ts';

/** Pages by id with positions of what was found. */
export type PagePositions = ReadonlyMap<string, readonly number[]>;

/** How a page has words in no order. */
export interface LooseMatch {
  /** How much the page is about them, its title counting most; compares only within one answer. */
  score: number;
  /** Every place of them, counted in words from the title on. */
  places: readonly number[];
}

/** What the ranking asks of an index of pages. */
export interface PageIndex {
  /** How many pages there are. */
  pages: () => Promise<number>;
  /** Pages with these unaccented words in a row, with one place where they stand. */
  phrase: (words: string) => Promise<PagePositions>;
  /** Pages with all these words, or with words that begin so. */
  loosely: (words: string) => Promise<ReadonlyMap<string, LooseMatch>>;
  /** Pages with this text spelt exactly so, accents included. */
  spelled: (text: string) => Promise<Iterable<string>>;
}

/** No page. */
export const nothing: PagePositions = new Map();

/** Pages with words in a row, however they are spelt without accents. */
export const phrase = (index: PageIndex, words: readonly string[]) =>
  union(phraseSpellings(words), (spelling) => index.phrase(spelling));

/** Pages with each run of words: `runs[start][length - 1]`. A run can only stand where its shorter parts do. */
export async function findRuns(index: PageIndex, words: readonly string[]): Promise<PagePositions[][]> {
  const runs: PagePositions[][] = await Promise.all(words.map(async (word) => [await phrase(index, [word])]));
  for (let length = 2; length <= words.length; length += 1)
    for (const [start, found] of runs.entries()) {
      if (start + length > words.length) continue;
      const possible = (found[length - 2]?.size ?? 0) > 0 && (runs[start + 1]?.[length - 2]?.size ?? 0) > 0;
      found.push(possible ? await phrase(index, words.slice(start, start + length)) : nothing);
    }
  return runs;
}

/** How much each page is about the words, as a share of the page that is most so. */
export async function aboutness(index: PageIndex, words: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const found = (await Promise.all(phraseSpellings(words).map((spelling) => index.loosely(spelling)))).flatMap(
    (matches) => [...matches],
  );
  const most = Math.max(...found.map(([, { score }]) => score));
  const all = new Map<string, number>();
  for (const [id, { score }] of found) all.set(id, Math.max(most > 0 ? score / most : 0, all.get(id) ?? 0));
  return all;
}

/** Pages with words that begin like the last one typed, with every place of them. */
export async function beginning(index: PageIndex, word: string): Promise<PagePositions> {
  const begin = async (letters: string) =>
    new Map([...(await index.loosely(letters))].map(([id, { places }]) => [id, places]));
  return union(
    unaccentedSpellings(word).filter(({ length }) => length > 1),
    begin,
  );
}

async function union(texts: readonly string[], find: (text: string) => Promise<PagePositions>): Promise<PagePositions> {
  const [first = nothing, ...others] = await Promise.all(texts.map(find));
  if (others.every(({ size }) => size === 0)) return first;
  const all = new Map<string, readonly number[]>(first);
  for (const [id, places] of others.flatMap((found) => [...found]))
    all.set(
      id,
      [...(all.get(id) ?? []), ...places].sort((a, b) => a - b),
    );
  return all;
}
