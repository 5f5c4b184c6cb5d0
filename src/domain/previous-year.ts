import type { Entry } from './entry.ts';
import { actualOf, type FigureRow, type PreviousReading, type YearFigure } from './figures.ts';
import { impliedBefore, sensible } from './implied.ts';
import { roundTo } from './numbers.ts';

/** The previous year's value as the rows state it, or as their growth leads back to it. */
export function previousReading(rows: readonly FigureRow[], { data }: Entry<'indicator'>): PreviousReading | null {
  const stated = rows.find((row) => row.data.previous);
  if (stated?.data.previous) return { quantity: stated.data.previous, derived: null, row: stated };
  for (const row of rows) {
    const previous = impliedBefore(row);
    if (!previous) continue;
    const { low, high } = previous;
    const exact = row.data.growthClaimUnit !== 'phan-tram' && row.data.growthClaimUnit !== 'bang-phan-tram';
    const value = exact ? roundTo((low + high) / 2, data.decimals) : sensible(low, high, data.decimals);
    const hedge = exact ? (actualOf(row)?.qualifier ?? null) : ('khoang' as const);
    const quantity = { value, qualifier: hedge, of: null, decimals: data.decimals };
    return { quantity, derived: exact ? 'exact' : 'rounded', row };
  }
  return null;
}

/** Whether the figures of a year and of the year before are of one territory. */
export type IsContinuous = (before: YearFigure, figure: YearFigure) => boolean;

/** Each figure with that of the year before, of the same province and indicator and territory, where there is one. */
export function yearPairs(figures: readonly YearFigure[], isContinuous: IsContinuous): Map<YearFigure, YearFigure> {
  const key = (figure: YearFigure, year: number) => `${figure.province}/${year} ${figure.indicator.id}`;
  const known = new Map(figures.map((figure) => [key(figure, figure.year), figure]));
  return new Map(
    figures.flatMap((figure): [YearFigure, YearFigure][] => {
      const before = known.get(key(figure, figure.year - 1));
      return before && isContinuous(before, figure) ? [[figure, before]] : [];
    }),
  );
}

/** Fills in the previous year's value from what is on record of it, where a figure's own rows say nothing. */
export function withRecordedYears(figures: readonly YearFigure[], isContinuous: IsContinuous): YearFigure[] {
  const pairs = yearPairs(figures, isContinuous);
  return figures.map((figure) => {
    const before = pairs.get(figure);
    const row = before?.shown;
    if (figure.previous || !before?.actual || row?.data.rankOf !== null) return figure;
    return { ...figure, previous: { quantity: before.actual, derived: 'record', row } };
  });
}
