import { foldAccents } from '../folding.ts';
import { aboutness, beginning, findRuns, nothing, phrase, type PageIndex, type PagePositions } from './page-index.ts';
import type { SearchQuery } from './search-query.ts';
import { mostWords, typedWords } from './search-words.ts';

/** A page that answers a query, best first. */
export interface RankedPage {
  id: string;
  score: number;
}

/**
 * How much each sign of relevance counts: the whole phrase far above parts of it, those above loose words.
 */
const weights = {
  phrase: 100,
  begunPhrase: 60,
  spelling: 30,
  run: 20,
  about: 5,
  words: 20,
  pairs: 12,
  otherSpelling: 6,
};

/** What a match counts that rests on an abbreviation's meaning: a little less than one of what was typed. */
const otherShare = 0.92;

/** How much of a word counts that a page has only the beginning of. */
const begunShare = 0.7;

/**
 * What a page must have to be an answer, as a share of what the best page has: of the query's words,
 * and of the score, so that where some pages have the whole phrase those with loose words are left out.
 */
const enough = { words: 0.6, score: 0.2 };

/** Pages with the whole phrase that make it needless to look for its abbreviation. */
const plenty = 10;

/** Ranks the pages that answer a query. */
export async function rankPages(index: PageIndex, query: SearchQuery): Promise<RankedPage[]> {
  const best = new Map<string, Match>();
  for (const [place, { words, spellings, isSpare }] of query.readings.entries()) {
    if (isSpare && [...best.values()].filter(({ whole }) => whole).length >= plenty) break;
    const spelt = new Set<string>();
    for (const spelling of spellings) for (const id of await index.spelled(spelling)) spelt.add(id);
    for (const [id, match] of await matchReading(index, words)) {
      const spelling = spelt.has(id) ? (place > 0 ? weights.otherSpelling : weights.spelling) : 0;
      const score = (match.score + spelling) * (place > 0 ? otherShare : 1);
      const known = best.get(id);
      if (!known || known.score < score) best.set(id, { ...match, score });
    }
  }
  const matches = [...best].filter(([, { whole }]) => !query.quoted || whole);
  const mostShare = Math.max(0, ...matches.map(([, { share }]) => share));
  const mostScore = Math.max(0, ...matches.map(([, { score }]) => score));
  return matches
    .filter(([, { share, score }]) => share >= enough.words * mostShare && score >= enough.score * mostScore)
    .map(([id, { score }]) => ({ id, score }))
    .sort((x, y) => y.score - x.score);
}

/** What was typed that no page has, not even as the beginning of a word; understood abbreviations aside. */
export async function missingWords(index: PageIndex, { text, understood }: SearchQuery): Promise<string[]> {
  const known = new Set(understood.map(([short]) => foldAccents(short)));
  const pieces = text
    .split(' ')
    .slice(0, mostWords)
    .filter((piece) => !known.has(foldAccents(piece)));
  const found = await Promise.all(
    pieces.map(async (piece) => {
      const words = typedWords(piece);
      const last = words.at(-1) ?? '';
      const isWord = words.length === 1;
      const pages = await Promise.all([phrase(index, words), ...(isWord ? [beginning(index, last)] : [])]);
      return last === '' || pages.some(({ size }) => size > 0);
    }),
  );
  return pieces.filter((_, at) => !found[at]);
}

interface Match {
  score: number;
  /** How much of the query the page has, 0 to 1, rare words weighing more. */
  share: number;
  /** Whether it has all words in a row. */
  whole: boolean;
}

/** Every page that has one of the words, and how well it matches. */
async function matchReading(index: PageIndex, words: readonly string[]): Promise<Map<string, Match>> {
  const runs = await findRuns(index, words);
  const about = await aboutness(index, words);
  const begun = await beginning(index, words.at(-1) ?? '');
  const pages = await index.pages();
  const rarity = (found: number) => (found === 0 ? 0 : Math.log(1 + (pages - found + 0.5) / (found + 0.5)));
  const of = (start: number, length: number): PagePositions => runs[start]?.[length - 1] ?? nothing;
  const last = words.length - 1;
  const worth = words.map((_, at) => rarity(of(at, 1).size || (at === last ? begun.size : 0)));
  const pairWorth = words.slice(1).map((_, at) => rarity(of(at, 2).size));
  const [total, pairTotal] = [sum(worth) || 1, sum(pairWorth)];

  const ids = new Set([...words.flatMap((_, at) => [...of(at, 1).keys()]), ...begun.keys()]);
  const matchOf = (id: string): Match => {
    const share = sum(
      worth.map((value, at) => value * (of(at, 1).has(id) ? 1 : at === last && begun.has(id) ? begunShare : 0)),
    );
    const run = longestRun(id, words.length, of, worth);
    const pairs = sum(pairWorth.filter((_, at) => of(at, 2).has(id)));
    const whole = of(0, words.length).has(id);
    const unfinished = !whole && begunAfter(of(0, last).get(id), begun.get(id), last);
    const score =
      weights.words * (share / total) +
      weights.run * (run / total) +
      weights.pairs * (pairTotal > 0 ? pairs / pairTotal : share / total) +
      (whole ? weights.phrase : unfinished ? weights.begunPhrase : 0) +
      weights.about * (about.get(id) ?? 0);
    return { score, share: share / total, whole };
  };
  return new Map([...ids].map((id) => [id, matchOf(id)]));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The weight of the heaviest run of at least two words, or of the only word, that a page has. */
function longestRun(
  id: string,
  words: number,
  of: (start: number, length: number) => PagePositions,
  worth: readonly number[],
): number {
  let best = 0;
  for (let start = 0; start < words; start += 1)
    for (let length = words - start; length >= Math.min(2, words); length -= 1)
      if (of(start, length).has(id)) {
        best = Math.max(best, sum(worth.slice(start, start + length)));
        break;
      }
  return best;
}

/** Whether the last word, still unfinished, follows the others; an only word may stand anywhere. */
function begunAfter(
  others: readonly number[] | undefined,
  begun: readonly number[] | undefined,
  words: number,
): boolean {
  if (!begun || words === 0) return begun !== undefined;
  const end = others?.at(-1);
  return end !== undefined && begun.includes(end + 1);
}
