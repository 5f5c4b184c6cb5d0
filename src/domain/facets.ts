import type { Entry } from './entry.ts';
import { yearOf } from './partial-date.ts';
import type { Facet } from './paths.ts';

/** A value by which lists are cut: `['linh-vuc', 'nong-nghiep']`. */
export type FacetValue = readonly [Facet, string];

/** The facet values of an entry of a list: field, province, years. */
export function facetsOf(entry: Entry<'exemplar'> | Entry<'movement'>): FacetValue[] {
  const { data } = entry;
  const years =
    entry.kind === 'exemplar' ? [entry.data.year] : yearsOf(entry.data.from ?? entry.data.launchedOn, entry.data.to);
  return [
    ['linh-vuc', data.field],
    ...(data.province ? [['tinh', data.province] as const] : []),
    ...years.map((year) => ['nam', String(year)] as const),
  ];
}

/** Every year of a period; where its end is not stated, only the year in which it begins. */
function yearsOf(from: string | null, to: string | null): number[] {
  if (!from) return to ? [yearOf(to)] : [];
  const last = to ? yearOf(to) : yearOf(from);
  return Array.from({ length: Math.max(0, last - yearOf(from)) + 1 }, (_, index) => yearOf(from) + index);
}
