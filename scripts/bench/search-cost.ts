import { buildLookupIndex, type LookupIndex } from '../../src/domain/lookup/lookup-index.ts';
import { searchLookup, type LookupRequest } from '../../src/domain/lookup/lookup-search.ts';
import { foldAccents } from '../../src/domain/folding.ts';
import { syntheticLists, syntheticRows } from './lookup-rows.ts';
import { RandomNumbers } from './random-numbers.ts';

/** What searching finds and costs, without a browser. */
export interface SearchCost {
  /** Names asked for, and the share of their rows that was found, typed with accents and without. */
  names: number;
  recall: { accents: number; plain: number };
  /** Milliseconds of a search for `thị`, unfiltered and by year, province and form; the least of many runs. */
  unfiltered: number;
  filtered: number;
}

/** Asks for 500 full names and for the most common syllable. */
export async function measureSearch(records: number): Promise<SearchCost> {
  const index = buildLookupIndex(syntheticRows(records), syntheticLists);
  const names = sampleNames(index, 500);
  const first = { year: index.manifest.years[1]?.id, province: 'lao-cai', form: 'hinh-thuc-8' };
  const filters = Object.fromEntries(Object.entries(first).filter(([, id]) => id !== undefined));
  return {
    names: names.length,
    recall: {
      accents: await recallOf(index, names, (name) => name),
      plain: await recallOf(index, names, foldAccents),
    },
    unfiltered: await leastTime(index, { text: 'thị', filters: {} }),
    filtered: await leastTime(index, { text: 'thị', filters }),
  };
}

/** Different names of people, drawn from all rows. */
export function sampleNames({ rows }: LookupIndex, count: number): string[] {
  const random = new RandomNumbers(1945);
  const people = rows.filter(({ kind }) => kind === 'ca-nhan');
  const names = new Set<string>();
  const most = Math.min(count, new Set(people.map(({ name }) => name)).size);
  while (names.size < most) names.add(random.pick(people).name);
  return [...names];
}

const ask = (index: LookupIndex, request: LookupRequest) =>
  searchLookup(index.manifest, (name) => Promise.resolve(index.files.get(name) ?? new Uint8Array()), request);

/** The share of the rows with these names that a search for the name finds, typed as `typedAs` has it. */
async function recallOf(
  index: LookupIndex,
  names: readonly string[],
  typedAs: (name: string) => string,
): Promise<number> {
  const rowsByName = Map.groupBy(index.rows.keys(), (row) => index.rows[row]?.name);
  let [found, all] = [0, 0];
  for (const name of names) {
    const hits = new Set((await ask(index, { text: typedAs(name), filters: {} })).rows);
    const wanted = rowsByName.get(name) ?? [];
    all += wanted.length;
    found += wanted.filter((row) => hits.has(row)).length;
  }
  return all === 0 ? 1 : found / all;
}

async function leastTime(index: LookupIndex, request: LookupRequest): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < 40; run += 1) {
    const started = performance.now();
    await ask(index, request);
    least = Math.min(least, performance.now() - started);
  }
  return least;
}
