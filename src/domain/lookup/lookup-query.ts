import { hasAccents } from '../folding.ts';
import { lookupWords, wordPair, type LookupTerm } from './lookup-words.ts';

/** Characters of a query that are read. */
const mostCharacters = 200;

/** Words of a query that are looked for. */
const mostWords = 12;

/** What someone typed, as the lookup understands it. */
export interface LookupQuery {
  words: readonly LookupTerm[];
  /** Whether nothing was typed at all; a text without words, such as `!?`, is not empty. */
  isEmpty: boolean;
  /** Whether the writer chose accents, so that names spelt so come first. */
  hasAccents: boolean;
  /** Whether the end was left out because the text is too long. */
  isCut: boolean;
}

/** Reads what someone typed: at most 200 characters and 12 words of it. */
export function readQuery(typed: string): LookupQuery {
  const text = typed.trim();
  const start = text.slice(0, mostCharacters);
  const words = lookupWords(start);
  return {
    words: words.slice(0, mostWords),
    isEmpty: text === '',
    hasAccents: hasAccents(start),
    isCut: text.length > mostCharacters || words.length > mostWords,
  };
}

/** Words before a name, a decision's number or its date, by their sound. */
const leads = new Set(['so', 'quyet', 'dinh', 'ngay', 'thang', 'nam', 'ong', 'ba', 'anh', 'chi', 'em', 'co', 'chau']);

/** The words without those that only lead to a name or number, and without the day after `ngày`. */
export function withoutLeads(words: readonly LookupTerm[]): LookupTerm[] {
  const day = words.findIndex(({ key }) => key === 'ngay');
  const isOfDay = (at: number) => day >= 0 && at > day && at <= day + 3 && /^\d+$/u.test(words[at]?.key ?? '');
  return words.filter(({ key }, at) => !leads.has(key) && !isOfDay(at));
}

/** A term of a query and the words that it stands for, as places in the query. */
export interface QueryPart {
  term: LookupTerm;
  words: readonly number[];
}

/** The words one by one. */
export const singleParts = (words: readonly LookupTerm[]): QueryPart[] =>
  words.map((term, at) => ({ term, words: [at] }));

/** The fewest pairs of neighbours that hold every word; one word stands alone. */
export function pairedParts(words: readonly LookupTerm[]): QueryPart[] {
  if (words.length < 2) return singleParts(words);
  const starts = Array.from({ length: Math.ceil(words.length / 2) }, (_, pair) => Math.min(2 * pair, words.length - 2));
  return starts.flatMap((start) => {
    const [first, second] = words.slice(start, start + 2);
    return first && second ? [{ term: wordPair(first, second), words: [start, start + 1] }] : [];
  });
}
