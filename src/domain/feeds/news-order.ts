import type { Catalog } from '../catalog.ts';
import { yearOf } from '../partial-date.ts';
import { updatedOn } from './feed-dates.ts';
import { entryUri, type News } from './feed-id.ts';

/**
 * News by the last change, newest first; of one day by the year that they tell of, and then by their names, which
 * never change.
 */
export const newestFirst = <N extends News>(catalog: Pick<Catalog, 'site'>, news: readonly N[]): N[] =>
  news.toSorted(
    (a, b) =>
      compareTexts(updatedOn(b.data), updatedOn(a.data)) ||
      yearTold(b) - yearTold(a) ||
      compareTexts(entryUri(catalog, a), entryUri(catalog, b)),
  );

/** Unlike `localeCompare`, the same on every machine. */
const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function yearTold(entry: News): number {
  if (entry.kind === 'exemplar') return entry.data.year;
  if (entry.kind === 'result') return Number(entry.id.slice(-4));
  const date = entry.data.from ?? entry.data.launchedOn ?? entry.data.to;
  return date === null ? 0 : yearOf(date);
}
