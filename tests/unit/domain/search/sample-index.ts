import { foldAccents } from '../../../../src/domain/folding.ts';
import type { LooseMatch, PageIndex } from '../../../../src/domain/search/page-index.ts';
import { rankPages, type RankedPage } from '../../../../src/domain/search/page-ranking.ts';
import { readQuery, type Abbreviation } from '../../../../src/domain/search/search-query.ts';
import { toIndexed } from '../../../../src/domain/search/search-text.ts';
import { typedWords } from '../../../../src/domain/search/search-words.ts';

/** Texts by page id. */
export type Texts = Readonly<Record<string, string>>;

/** Abbreviations that queries may have. */
export const abbreviations: Abbreviation[] = [
  ['NTM', 'nông thôn mới'],
  ['UBND', 'Ủy ban nhân dân'],
  ['KH-UBND', 'Kế hoạch của Ủy ban nhân dân'],
];

/** Pages that say nothing of what is looked for, so that its words are rare. */
export const others: Texts = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [`other${at}`, `chuyện khác số ${at}`]),
);

/** The pages that answer what was typed. */
export const rank = (typed: string, texts: Texts, scores?: Readonly<Record<string, number>>): Promise<RankedPage[]> =>
  rankPages(sampleIndex(texts, scores), readQuery(typed, abbreviations));

/** The ids of the pages that answer what was typed. */
export const order = async (...given: Parameters<typeof rank>): Promise<string[]> =>
  (await rank(...given)).map(({ id }) => id);

/** An index of a few texts, which keeps what it was asked. */
export interface SampleIndex extends PageIndex {
  asked: string[];
}

/**
 * An index of texts by page id that answers like the site's: its words are those of `toIndexed`, and a
 * phrase is told with the first place where it stands. `scores` are those of loose matches; without
 * them, the share of a page's words.
 */
export function sampleIndex(texts: Texts, scores: Readonly<Record<string, number>> = {}): SampleIndex {
  const asked: string[] = [];
  const pages = Object.entries(texts).map(([id, text]) => ({ id, words: wordsAt(text) }));
  const inRow = (text: string, folded: (word: string) => string) => {
    asked.push(text);
    const sought = text.split(/\s+/u).filter(Boolean).map(folded);
    return pages.flatMap(({ id, words }) => {
      const start = words.findIndex((_, at) => sought.every((word, step) => folded(words[at + step] ?? '') === word));
      return start < 0 || sought.length === 0 ? [] : [[id, sought.map((__, step) => start + step)] as const];
    });
  };
  return {
    asked,
    pages: () => Promise.resolve(pages.length),
    phrase: (words) => Promise.resolve(new Map(inRow(words, foldAccents))),
    spelled: (text) => Promise.resolve(inRow(wordsAt(text).join(' '), (word) => word).map(([id]) => id)),
    loosely: (text) => {
      asked.push(text);
      const sought = text.split(/\s+/u).filter(Boolean);
      const found = pages.flatMap(({ id, words }) => {
        const placesOf = (start: string) =>
          words.flatMap((word, place) => (foldAccents(word).startsWith(start) ? [place] : []));
        const places = sought.map(placesOf);
        if (places.length === 0 || places.some(({ length }) => length === 0)) return [];
        const all = [...new Set(places.flat())].sort((a, b) => a - b);
        const match: LooseMatch = { score: scores[id] ?? all.length / words.length, places: all };
        return [[id, match] as const];
      });
      return Promise.resolve(new Map(found));
    },
  };
}

/** The words of a text of any length in their order, accents kept. */
const wordsAt = (text: string): string[] => toIndexed(text).split(/\s+/u).flatMap(typedWords);
