import { strings } from '../../strings.ts';
import { areComparable } from '../agreement.ts';
import type { Entry } from '../entry.ts';
import type { YearFigure } from '../figures.ts';
import type { Mismatch } from '../mismatch.ts';
import { formatNumber, roundTo } from '../numbers.ts';

const words = strings.checks;

/** A figure whose actual value is stated without a hedge. */
type Stated = YearFigure & { shown: NonNullable<YearFigure['shown']>; actual: NonNullable<YearFigure['actual']> };

const isStated = (figure: YearFigure | undefined): figure is Stated =>
  figure?.shown != null && figure.actual !== null && figure.actual.qualifier === null;

/**
 * Indicators that are parts of another, within one province's year, of the same day, stage and unit:
 * none exceeds it, and those that add up to it do, as far as rounding lets them.
 */
export function partMismatches(figures: readonly YearFigure[], indicators: readonly Entry<'indicator'>[]): Mismatch[] {
  const byKey = new Map(figures.map((figure) => [`${figure.result} ${figure.indicator.id}`, figure]));
  return figures.filter(isStated).flatMap((whole): Mismatch[] => {
    const { result, indicator } = whole;
    const declared = indicators.filter(({ data }) => data.partOf === indicator.id);
    const parts = declared
      .map(({ id }) => byKey.get(`${result} ${id}`))
      .filter(isStated)
      .filter((part) => isAlike(part, whole));
    const total = { value: formatNumber(whole.actual.value), what: words.whole, row: whole.shown };
    if (!indicator.data.partsAddUp || parts.length < declared.length || parts.length === 0)
      return parts
        .filter(({ actual }) => actual.value > whole.actual.value)
        .map((part) => ({
          code: 'GS-307',
          subject: part.indicator.data.name,
          unit: part.indicator.data.unit,
          left: { value: formatNumber(part.actual.value), what: words.part, row: part.shown },
          right: total,
        }));
    const sum = roundTo(
      parts.reduce((all, { actual }) => all + actual.value, 0),
      4,
    );
    const slack = indicator.data.decimals === 0 ? 0 : (parts.length + 1) * 0.5 * 10 ** -indicator.data.decimals;
    if (Math.abs(sum - whole.actual.value) <= slack + 1e-9) return [];
    const added = { value: formatNumber(sum), what: words.sumAcross, row: whole.shown };
    return [{ code: 'GS-301', subject: indicator.data.name, unit: indicator.data.unit, left: total, right: added }];
  });
}

const isAlike = (one: Stated, other: Stated): boolean =>
  areComparable(one.shown, other.shown) && one.indicator.data.unit === other.indicator.data.unit;
