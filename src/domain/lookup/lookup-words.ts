import { soundKey, spellingOf, wordsOf } from '../folding.ts';
import { textHash } from '../text-hash.ts';

/** One or two words as the index knows them. */
export interface LookupTerm {
  /** As written, in lower case. */
  text: string;
  /** What every way of typing has in common: `thi hoa`. */
  key: string;
  /** The accents as typed: `thi. hoa` and its tones. */
  spelling: string;
}

/** The words of a text; a run of letters and digits is split between them: `2216/QĐ` and `2216QĐ` are alike. */
export const lookupWords = (text: string): LookupTerm[] => wordsOf(text).flatMap(splitNumbers).map(lookupWord);

const splitNumbers = (word: string) => word.match(/\p{N}+|[^\p{N}]+/gu) ?? [];

/** Decisions are numbered `02/QĐ` or `2/QĐ`. */
const lookupWord = (word: string): LookupTerm => ({
  text: word,
  key: soundKey(word).replace(/^0+(?=\p{N})/u, ''),
  spelling: spellingOf(word),
});

/** Two words that follow each other, as one term. */
export const wordPair = (first: LookupTerm, second: LookupTerm): LookupTerm => ({
  text: `${first.text} ${second.text}`,
  key: `${first.key} ${second.key}`,
  spelling: `${first.spelling} ${second.spelling}`,
});

/** The file in which the posting of a term stands. */
export const bucketName = (key: string, buckets: number): string => `t${textHash(key) % buckets}`;

/** Sixteen bits by which spellings of one term are told apart; two of them share one in 65,536 cases. */
export const spellingMark = (spelling: string): number => textHash(spelling) & 0xffff;
