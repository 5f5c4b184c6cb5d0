import type { LookupOutcome } from '../domain/lookup/lookup-search.ts';
import type { LookupWording } from '../domain/lookup/lookup-wording.ts';
import { filled, formatCount, quotable } from '../domain/wording.ts';

/** Says what was found for a text. */
export function outcomeText(
  { rows, unfiltered, words, isShortened, isCut }: LookupOutcome,
  typed: string,
  wording: LookupWording,
): string {
  const text = quotable(typed);
  const values = { count: formatCount(rows.length || unfiltered), text, used: words.join(' ') };
  const sentence = filled(sentenceFor(), values);
  return isCut ? `${sentence} ${wording.cut}` : sentence;

  function sentenceFor(): string {
    if (rows.length > 0) return isShortened ? wording.shortened : text ? wording.found : wording.foundAny;
    if (!text) return wording.noneAny;
    return unfiltered > 0 && !isShortened ? wording.noneFiltered : wording.none;
  }
}
