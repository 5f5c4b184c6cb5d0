import { hasValue } from './filter-column.ts';
import { columnName, lookupFilters, type LookupFilter, type LookupManifest } from './lookup-manifest.ts';
import { pairedParts, readQuery, singleParts, withoutLeads, type LookupQuery, type QueryPart } from './lookup-query.ts';
import { bucketName, type LookupTerm } from './lookup-words.ts';
import { findPosting } from './posting.ts';
import { bothMarks, markRows, matchesAny, rankOf, ranks, type FoundPart, type RowMarks } from './row-marks.ts';

/** Gives a file of the index by its name, not compressed. */
export type LoadFile = (name: string) => Promise<Uint8Array>;

/** What someone asks: a text, and ids of the manifest's lists; an unknown id finds nothing. */
export interface LookupRequest {
  text: string;
  filters: Partial<Record<LookupFilter, string>>;
}

/** What the lookup found. */
export interface LookupOutcome {
  /** Row numbers, best first. */
  rows: number[];
  /** How many rows the words alone found, before the filters. */
  unfiltered: number;
  /** The words that were looked for, in lower case. */
  words: string[];
  /** Whether some words were left out, because nothing has all words. */
  isShortened: boolean;
  /** Whether only the beginning of a long text was used. */
  isCut: boolean;
}

/** Finds rows; only the files that the request needs are loaded. Rejects when one of them does. */
export async function searchLookup(
  manifest: LookupManifest,
  load: LoadFile,
  { text, filters }: LookupRequest,
): Promise<LookupOutcome> {
  const query = readQuery(text);
  const [{ marks, used }, passes] = await Promise.all([
    findMarks(manifest, load, query),
    rowFilter(manifest, load, filters),
  ]);
  const byRank = Array.from({ length: ranks }, (): number[] => []);
  const isPhrase = query.words.length > 1;
  let unfiltered = 0;
  for (let row = 0; row < marks.length; row += 1) {
    const mark = marks[row] ?? 0;
    if (mark === 0) continue;
    unfiltered += 1;
    if (passes(row)) byRank[rankOf(mark, isPhrase)]?.push(row);
  }
  const words = used.map((word) => word.text);
  return { rows: byRank.flat(), unfiltered, words, isShortened: used.length < query.words.length, isCut: query.isCut };
}

/**
 * Marks the rows that have all words: first where neighbours stand side by side, then anywhere, then
 * without words that only lead to a name or number, then without the last word, which may be
 * unfinished. An empty query matches every row.
 */
async function findMarks(
  { count, buckets }: LookupManifest,
  load: LoadFile,
  query: LookupQuery,
): Promise<{ marks: RowMarks; used: readonly LookupTerm[] }> {
  const find = (parts: readonly QueryPart[]): Promise<FoundPart[]> =>
    Promise.all(
      parts.map(async (part) => {
        const bucket = await load(bucketName(part.term.key, buckets));
        return { ...part, groups: findPosting(bucket, part.term.key) };
      }),
    );
  if (query.words.length === 0) return { marks: new Uint16Array(count).fill(query.isEmpty ? 1 : 0), used: [] };
  const all = query.words;
  const tries = [all, withoutLeads(all), all.slice(0, -1)];
  for (const used of tries.filter((words, at) => words.length > 0 && (at === 0 || words.length < all.length))) {
    const marks = await marksOfWords(count, { ...query, words: used }, find);
    if (matchesAny(marks)) return { marks, used };
  }
  return { marks: new Uint16Array(count), used: all };
}

/** Side by side, else as many pairs as go together and the other words one by one, else all one by one. */
async function marksOfWords(
  count: number,
  query: LookupQuery,
  find: (parts: readonly QueryPart[]) => Promise<FoundPart[]>,
): Promise<RowMarks> {
  const pairs = await find(pairedParts(query.words));
  const inOrder = markRows(pairs, count, query);
  if (query.words.length === 1 || matchesAny(inOrder)) return inOrder;
  const singles = singleParts(query.words);
  const together = pairsTogether(pairs, count, query);
  const covered = new Set(together.parts.flatMap(({ words }) => words));
  if (together.marks) {
    const rest = await find(singles.filter((_, at) => !covered.has(at)));
    const marks = bothMarks(together.marks, markRows(rest, count, query));
    if (matchesAny(marks)) return marks;
  }
  return markRows(await find(singles), count, query);
}

/** The pairs, taken from the first on, that some row has all of. */
function pairsTogether(
  pairs: readonly FoundPart[],
  count: number,
  query: LookupQuery,
): { parts: FoundPart[]; marks: RowMarks | undefined } {
  const parts: FoundPart[] = [];
  let marks: RowMarks | undefined;
  for (const pair of pairs) {
    const own = markRows([pair], count, query);
    const both: RowMarks = marks ? bothMarks(marks, own) : own;
    if (!matchesAny(both)) continue;
    parts.push(pair);
    marks = both;
  }
  return { parts, marks };
}

/** A test of rows by the chosen values; loads the columns of just these filters. */
async function rowFilter(
  manifest: LookupManifest,
  load: LoadFile,
  filters: LookupRequest['filters'],
): Promise<(row: number) => boolean> {
  const chosen = (Object.keys(lookupFilters) as LookupFilter[]).filter((filter) => filters[filter]);
  const tests = await Promise.all(
    chosen.map(async (filter) => {
      const list = manifest[lookupFilters[filter]];
      const place = list.findIndex(({ id }) => id === filters[filter]);
      if (place < 0) return () => false;
      const column = await load(columnName(filter));
      return (row: number) => hasValue(column, list.length, row, place);
    }),
  );
  return (row) => tests.every((test) => test(row));
}
