import { strings } from '../../strings.ts';
import { mayAgree } from '../agreement.ts';
import type { YearFigure } from '../figures.ts';
import type { Mismatch } from '../mismatch.ts';
import { formatQuantity } from '../numbers.ts';
import { yearPairs, type IsContinuous } from '../previous-year.ts';

const words = strings.checks;

/** The previous year's value that a row states, against what is on record of that year; estimates are expected to differ. */
export function yearMismatches(figures: readonly YearFigure[], isContinuous: IsContinuous): Mismatch[] {
  return [...yearPairs(figures, isContinuous)].flatMap(([figure, { actual, shown }]) => {
    if (!actual || !shown || shown.data.stage === 'uoc' || shown.data.stage === 'so-bo' || shown.data.asOf) return [];
    const stated = figure.rows.find(({ data }) => data.previous && !mayAgree(data.previous, actual));
    if (!stated?.data.previous) return [];
    return [
      {
        code: 'GS-304',
        subject: figure.indicator.data.name,
        unit: figure.indicator.data.unit,
        left: { value: formatQuantity(stated.data.previous, null), what: words.previousYear, row: stated },
        right: { value: formatQuantity(actual, null), what: words.recordOf(figure.year - 1), row: shown },
      },
    ];
  });
}
