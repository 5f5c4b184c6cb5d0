import type { LookupQuery, QueryPart } from './lookup-query.ts';
import { spellingMark } from './lookup-words.ts';
import type { PostingField, PostingGroup } from './posting.ts';

/** A part of a query with the rows that have it. */
export interface FoundPart extends QueryPart {
  groups: readonly PostingGroup[];
}

/** What is known of a row: 0 for one that does not match, else these bits; `spelt` ones go with the accents typed. */
const bits = {
  matches: 1,
  spelt: 2,
  unit: 4,
  place: 8,
  name: 16,
  starts: 32,
  ends: 64,
  whole: 128,
};

/** The bits of names once more, for names that are spelt as typed. */
const speltName = 4;

const nameBits = bits.name | bits.starts | bits.ends | bits.whole;
const [startBits, endBits] = [bits.starts, bits.ends].map((bit) => bit | (bit << speltName)) as [number, number];
const anywhere = 0xfff & ~(startBits | endBits);

const fieldBits: Readonly<Record<PostingField, number>> = {
  name: bits.name,
  'name-start': bits.name | bits.starts,
  'name-end': bits.name | bits.ends,
  'whole-name': nameBits,
  unit: bits.unit,
  place: bits.place,
  decision: 0,
};

/** How well rows match parts of a query: a number for each row, 0 where a part is missing. */
export type RowMarks = Uint16Array;

/** Marks the rows that have every one of these parts; `count` is the number of all rows. */
export function markRows(parts: readonly FoundPart[], count: number, query: LookupQuery): RowMarks {
  return parts.map((part) => marksOf(part, count, query)).reduce((former, latter) => bothMarks(former, latter));
}

/** What holds for both marks of each row; the beginning counts in the former and the end in the latter. */
export function bothMarks(former: RowMarks, latter: RowMarks): RowMarks {
  const both = new Uint16Array(former.length);
  for (let row = 0; row < both.length; row += 1) {
    const [one = 0, other = 0] = [former[row], latter[row]];
    if (one && other) both[row] = (one & other & anywhere) | (one & startBits) | (other & endBits);
  }
  return both;
}

function marksOf({ term, groups }: FoundPart, count: number, query: LookupQuery): RowMarks {
  const marks = new Uint16Array(count);
  const wanted = spellingMark(term.spelling);
  for (const { field, mark, rows } of groups) {
    const own = fieldBits[field];
    const isSpelt = !query.hasAccents || mark === wanted;
    const bitsOfRow = bits.matches | own | (isSpelt ? bits.spelt | ((own & nameBits) << speltName) : 0);
    for (const row of rows) marks[row] = (marks[row] ?? 0) | bitsOfRow;
  }
  return marks;
}

/** Whether any row matches. */
export const matchesAny = (marks: RowMarks): boolean => marks.some(Boolean);

/** Ranks that `rankOf` gives, best first from 0. */
export const ranks = 16;

/**
 * The rank of a row by its mark: what is spelt as typed comes first, and in each half names before
 * units, places and decisions. Of names the whole name comes first, then names that end with the words
 * (a given name), then names that begin with them (a family name). `isPhrase` says that the parts are
 * of several words: a name that starts and ends with them is then taken for the whole name, though it
 * may have other words between.
 */
export function rankOf(mark: number, isPhrase: boolean): number {
  const isNameSpelt = (mark & (bits.name << speltName)) !== 0;
  const isSpelt = isNameSpelt || (!(mark & bits.name) && (mark & bits.spelt) !== 0);
  const named = isNameSpelt ? mark >>> speltName : mark;
  return (isSpelt ? 0 : ranks / 2) + (named & bits.name ? namePlace(named, isPhrase) : otherPlace(mark));
}

function namePlace(mark: number, isPhrase: boolean): number {
  const [starts, ends] = [(mark & bits.starts) !== 0, (mark & bits.ends) !== 0];
  if (isPhrase ? starts && ends : mark & bits.whole) return 0;
  return ends ? 1 : starts ? 2 : 3;
}

const otherPlace = (mark: number) => (mark & bits.unit ? 4 : mark & bits.place ? 5 : 6);
