import { hasAccents, soundKey, spellingOf } from '../folding.ts';
import type { SearchQuery } from './search-query.ts';
import { indexWords } from './search-words.ts';

/** A piece of a text, and whether it answers the query. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/** Words of an excerpt. */
const excerptWords = 34;

/** Words shown before the first match. */
const lead = 6;

/** The part of a text that answers a query best, cut between words, in pieces. */
export function excerpt(query: SearchQuery, text: string): Piece[] {
  const tokens = text.split(/\s+/u).filter(Boolean);
  const matches = matchesIn(query, tokens);
  const start = Math.max(0, Math.min(bestStart(matches), tokens.length - excerptWords));
  const end = Math.min(tokens.length, start + excerptWords);
  const pieces = joined(tokens.slice(start, end), matches.slice(start, end));
  return [
    ...(start > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...pieces,
    ...(end < tokens.length ? [{ text: ' …', isMatch: false }] : []),
  ];
}

/** A word of a text: as the index has it, its sound, and the number of its token. */
interface TextWord {
  word: string;
  sound: string;
  token: number;
}

/**
 * For each token of a text how many of the query's words stand in a row through it, 0 where it is none
 * of them; half a word more where they are spelt as typed.
 */
function matchesIn(query: SearchQuery, tokens: readonly string[]): number[] {
  const text = textWords(tokens);
  const strengths = tokens.map(() => 0);
  for (const { words } of query.readings) {
    const sounds = words.map(soundKey);
    for (const [at, { sound }] of text.entries())
      for (let first = sounds.indexOf(sound); first >= 0; first = sounds.indexOf(sound, first + 1)) {
        let length = 1;
        while (first + length < sounds.length && text[at + length]?.sound === sounds[first + length]) length += 1;
        const row = text.slice(at, at + length);
        const isSpelt = row.every(({ word }, step) => isSpeltLike(words[first + step] ?? '', word));
        const strength = length + (isSpelt ? 0.5 : 0);
        for (let token = row[0]?.token ?? 0; token <= (row.at(-1)?.token ?? -1); token += 1)
          strengths[token] = Math.max(strengths[token] ?? 0, strength);
      }
  }
  return strengths;
}

function textWords(tokens: readonly string[]): TextWord[] {
  const known = new Map<string, Omit<TextWord, 'token'>[]>();
  return tokens.flatMap((token, number) => {
    const words = known.get(token) ?? indexWords(token).map((word) => ({ word, sound: soundKey(word) }));
    known.set(token, words);
    return words.map((word) => ({ ...word, token: number }));
  });
}

const isSpeltLike = (typed: string, word: string) => !hasAccents(typed) || spellingOf(typed) === spellingOf(word);

/** Where the excerpt begins that has most of the query, long runs counting far more than loose words. */
function bestStart(matches: readonly number[]): number {
  const worth = matches.map((strength) => strength ** 3);
  const window = excerptWords - lead;
  let sum = worth.slice(0, window).reduce((total, value) => total + value, 0);
  let [best, start] = [sum, 0];
  for (let at = 1; at + window <= matches.length; at += 1) {
    sum += (worth[at + window - 1] ?? 0) - (worth[at - 1] ?? 0);
    if (sum > best) [best, start] = [sum, at];
  }
  const first = matches.findIndex((strength, at) => at >= start && strength > 0);
  return first < 0 ? 0 : first - lead;
}

/** Words as pieces; where some stand in a row, loose ones are not marked, and other spellings not beside the typed one. */
function joined(tokens: readonly string[], matches: readonly number[]): Piece[] {
  const least = Math.max(1, Math.min(2, Math.max(...matches, 0)));
  const pieces: Piece[] = [];
  for (const [at, token] of tokens.entries()) {
    const isMatch = (matches[at] ?? 0) >= least;
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) last.text += ` ${token}`;
    else {
      // The space between two pieces is not marked.
      if (last && !last.isMatch) last.text += ' ';
      pieces.push({ text: last?.isMatch ? ` ${token}` : token, isMatch });
    }
  }
  return pieces;
}
