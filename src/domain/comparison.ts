import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import { breakDate, isSince } from './breaks.ts';
import type { YearFigure } from './figures.ts';
import { actualText } from './actual-text.ts';
import { formatDate, nameDate } from './partial-date.ts';

/** Provinces side by side for one indicator, or why they cannot be compared; `null` with only one province. */
export type Comparison =
  | { comparable: true; title: string; rows: { province: string; value: string }[]; note: string }
  | { comparable: false; reason: string }
  | null;

/**
 * Compares provinces only where the figures are of the same year, day and stage, each of its whole
 * territory of that time; otherwise says why not.
 */
export function compareProvinces({ find }: Catalog, figures: readonly YearFigure[]): Comparison {
  const words = strings.comparison;
  const known = figures.filter(({ actual }) => actual);
  const provinces = [...new Set(known.map(({ province }) => province))];
  if (provinces.length < 2) return null;
  const years = [...new Set(known.map(({ year }) => year))].sort((a, b) => b - a);
  const year = years.find((candidate) => known.filter((figure) => figure.year === candidate).length > 1);
  if (year === undefined) return { comparable: false, reason: words.otherYears };
  const ofYear = known.filter((figure) => figure.year === year);
  const days = ofYear.map(({ shown }) => shown?.data.asOf ?? null);
  if (new Set(days).size > 1)
    return {
      comparable: false,
      reason: words.otherDays(days.map((day) => (day ? nameDate(day) : words.wholeYear(year)))),
    };
  const stages = ofYear.map(({ shown }) => (shown?.data.stage === 'uoc' ? 'uoc' : 'other'));
  if (new Set(stages).size > 1) return { comparable: false, reason: words.otherStages };
  const wholes = ofYear.map(({ actual, shown }) =>
    shown?.data.rankOf != null ? 'rank' : actual?.of === null ? 'number' : 'ratio',
  );
  if (new Set(wholes).size > 1) return { comparable: false, reason: words.otherForms };
  const sides = ofYear.map((figure) => {
    const province = find('province', figure.province);
    const day = province && breakDate(province.data, figure.indicator.data);
    return { name: province?.data.name ?? figure.province, before: day && !isSince(day, figure) ? day : null };
  });
  const former = sides.flatMap(({ name, before }) => (before ? words.formerTerritory(name, formatDate(before)) : []));
  return {
    comparable: true,
    title: words.title(year),
    rows: ofYear.map((figure, index) => ({
      province: sides[index]?.name ?? figure.province,
      value: actualText(figure),
    })),
    note: [words.sameDefinition, ...former].join(' '),
  };
}
