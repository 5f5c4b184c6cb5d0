import type { Data } from '../schemas/by-kind.ts';
import type { Entry } from './entry.ts';
import type { YearFigure } from './figures.ts';
import { compareDates, yearOf } from './partial-date.ts';

/**
 * The day from which a province's figures of an indicator are not comparable with earlier ones: the
 * day of its merger, or of the redrawing of its communes for what is counted in communes.
 */
export function breakDate(province: Data<'province'>, indicator: Data<'indicator'>): string | null {
  const days = [
    ...(province.predecessors.length > 0 ? [province.from] : []),
    ...(indicator.countsCommunes ? [province.communesFrom] : []),
  ].flatMap((day) => day ?? []);
  return days.sort(compareDates).at(-1) ?? null;
}

/** Whether a figure is of the time from `day` on; the figure of a whole year is of its end. */
export const isSince = (day: string, { year, shown, rows }: Pick<YearFigure, 'year' | 'shown' | 'rows'>): boolean => {
  const asOf = (shown ?? rows[0])?.data.asOf;
  return asOf ? compareDates(asOf, day) >= 0 : year >= yearOf(day);
};

/** The index of the first figure of a series, oldest first, that lies beyond the break; -1 for none. */
export function breakIndex(
  figures: readonly YearFigure[],
  province: Entry<'province'> | undefined,
  indicator: Entry<'indicator'>,
): number {
  const day = province && breakDate(province.data, indicator.data);
  if (!day) return -1;
  const index = figures.findIndex((figure) => isSince(day, figure));
  return index > 0 ? index : -1;
}
