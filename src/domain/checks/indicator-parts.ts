import { strings } from '../../strings.ts';
import type { YearFigure } from '../figures.ts';
import type { Mismatch } from '../mismatch.ts';
import { formatNumber, roundTo } from '../numbers.ts';

const words = strings.checks;

/** Indicators that are parts of another, within one province's year: none exceeds it, and some add up to it. */
export function partMismatches(figures: readonly YearFigure[]): Mismatch[] {
  const years = Map.groupBy(figures, ({ result }) => result);
  return figures.flatMap((whole): Mismatch[] => {
    const parts = (years.get(whole.result) ?? []).filter(
      (figure) => figure.indicator.data.partOf === whole.indicator.id && figure.actual && figure.shown,
    );
    const { shown, actual } = whole;
    if (!shown || !actual || parts.length === 0) return [];
    const total = { value: formatNumber(actual.value), what: words.whole, row: shown };
    if (!whole.indicator.data.partsAddUp)
      return parts.flatMap((part) =>
        part.actual && part.shown && part.actual.value > actual.value
          ? {
              code: 'GS-307' as const,
              subject: part.indicator.data.name,
              unit: part.indicator.data.unit,
              left: { value: formatNumber(part.actual.value), what: words.part, row: part.shown },
              right: total,
            }
          : [],
      );
    const sum = roundTo(
      parts.reduce((all, part) => all + (part.actual?.value ?? 0), 0),
      4,
    );
    if (Math.abs(sum - actual.value) < 0.5 * 10 ** -whole.indicator.data.decimals) return [];
    return [
      {
        code: 'GS-301' as const,
        subject: whole.indicator.data.name,
        unit: whole.indicator.data.unit,
        left: total,
        right: { value: formatNumber(sum), what: words.sumAcross, row: shown },
      },
    ];
  });
}
