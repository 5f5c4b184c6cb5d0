import type { Data } from '../schemas/by-kind.ts';
import type { Entry } from './entry.ts';
import type { YearFigure } from './figures.ts';
import { compareDates } from './partial-date.ts';

/**
 * The day from which a province's figures of an indicator are not comparable with earlier ones: the
 * day of its merger, or of the redrawing of its units for what is counted in communes or districts.
 */
export function breakDate(
  province: Data<'province'>,
  indicator: Pick<Data<'indicator'>, 'countsCommunes'>,
): string | null {
  const days = [
    ...(province.predecessors.length > 0 ? [province.from] : []),
    ...(indicator.countsCommunes ? [province.communesFrom] : []),
  ].flatMap((day) => day ?? []);
  return days.sort(compareDates).at(-1) ?? null;
}

/** Whether a date, of whatever precision, ends on `day` or later; the figure of a year is of its end. */
export function endsSince(day: string, date: string): boolean {
  const [year = '', quarter] = date.split('-Q');
  const months: Readonly<Record<string, string>> = { '1': '03', '2': '06', '3': '09', '4': '12' };
  const whole = quarter === undefined ? date : `${year}-${months[quarter] ?? '12'}`;
  const last = whole.length === 4 ? `${whole}-12-31` : whole.length === 7 ? `${whole}-31` : whole;
  return last >= day;
}

/** Whether a figure is of the time from `day` on. */
export const isSince = (day: string, { year, shown, rows }: Pick<YearFigure, 'year' | 'shown' | 'rows'>): boolean =>
  endsSince(day, (shown ?? rows[0])?.data.asOf ?? String(year));

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
