import { foldAccents, hasAccents } from '../folding.ts';
import { toIndexed } from './search-text.ts';
import { toneSpellings, typedWords } from './search-words.ts';

/** An abbreviation and what it stands for, as `abbreviations.yaml` has them. */
export type Abbreviation = readonly [short: string, meaning: string];

/** What was typed, understood. */
export interface SearchQuery {
  /** The text without quotation marks and surplus spaces, at most 200 characters. */
  text: string;
  /** Whether all of it stood in quotation marks, so that only the words in a row count. */
  quoted: boolean;
  /** First as typed, then with abbreviations written out or put in; none where nothing was typed. */
  readings: Reading[];
  /** The abbreviations that were written out, to tell what was understood. */
  understood: Abbreviation[];
}

/** One way to read a query. */
export interface Reading {
  words: string[];
  /** Where it has accents: its text as spelt, by each rule of placing tone marks. */
  spellings: string[];
  /** Whether it is only of use where the readings before it find little: an abbreviation of what was typed in full. */
  isSpare: boolean;
}

const longest = 200;
const mostReadings = 4;
const quotes = /["“”„«»]/gu;

/** Reads what a visitor typed. */
export function readQuery(typed: string, abbreviations: readonly Abbreviation[]): SearchQuery {
  const cut = typed.slice(0, longest).normalize('NFC').slice(0, longest);
  const text = cut.replace(quotes, ' ').replace(/\s+/gu, ' ').trim();
  const quoted = /^\s*["“„«][^"“”„«»]+["”»]\s*$/u.test(cut);
  const understood = quoted ? [] : abbreviations.filter(([short]) => text.split(' ').some(standsFor(short, text)));
  return {
    text,
    quoted,
    readings: [
      ...[text, ...writtenOut(text, understood)].map((reading) => readText(reading, false)),
      ...(quoted ? [] : putShortly(text, abbreviations)).map((reading) => readText(reading, true)),
    ]
      .filter(({ words }) => words.length > 0)
      .slice(0, mostReadings),
    understood,
  };
}

const readText = (text: string, isSpare: boolean): Reading => ({
  isSpare,
  words: typedWords(text),
  spellings: hasAccents(text) ? toneSpellings(text).map(toIndexed) : [],
});

/** The text with every abbreviation written out. */
function writtenOut(text: string, understood: readonly Abbreviation[]): string[] {
  if (understood.length === 0) return [];
  const meaningOf = (piece: string) => understood.find(([short]) => standsFor(short, text)(piece))?.[1];
  return [
    text
      .split(' ')
      .map((piece) => meaningOf(piece) ?? piece)
      .join(' '),
  ];
}

/** The text with words put shortly that have an abbreviation. */
function putShortly(text: string, abbreviations: readonly Abbreviation[]): string[] {
  const plain = ` ${typedWords(text).map(foldAccents).join(' ')} `;
  return abbreviations.flatMap(([short, meaning]) => {
    const words = typedWords(meaning).map(foldAccents);
    const long = ` ${words.join(' ')} `;
    return words.length > 1 && plain.includes(long) ? [plain.replace(long, () => ` ${short} `).trim()] : [];
  });
}

/** What a Vietnamese syllable looks like without accents. */
const syllable = /^(?:ngh?|[cgknpt]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

/**
 * Whether a word of the text is the abbreviation: with its accents or with none. One that is also a
 * syllable (`TU`) must be in capitals, and not among other words in capitals.
 */
const standsFor = (short: string, text: string) => (piece: string) => {
  const word = piece.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
  const key = hasAccents(word) ? (part: string) => part.toLowerCase() : foldAccents;
  if (key(word) !== key(short)) return false;
  const isShouted = text.split(' ').some((other) => other !== piece && /\p{Lu}/u.test(other) && !/\p{Ll}/u.test(other));
  return !syllable.test(foldAccents(word)) || (word === word.toUpperCase() && !isShouted);
};
