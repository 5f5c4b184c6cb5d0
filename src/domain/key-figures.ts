import type { Entry } from './entry.ts';
import type { YearFigure } from './figures.ts';
import { formatNumber, hedged } from './numbers.ts';
import { actualText } from './actual-text.ts';

/** A key figure as it is shown: `hơn 1.500 cây`. */
export interface KeyFigure {
  id: string | null;
  label: string;
  /** Hedge and number, without the unit. */
  value: string;
  unit: string | null;
}

/** A key figure of an exemplar's front matter. */
export function keyFigure({
  id,
  label,
  qualifier,
  value,
  unit,
}: Entry<'exemplar'>['data']['facts'][number]): KeyFigure {
  const number = typeof value === 'number' ? formatNumber(value) : value;
  return { id, label, ...hedged(number, qualifier, unit) };
}

/** The actual value of an indicator's year, as a key figure. */
export function indicatorKeyFigure(figure: YearFigure): KeyFigure {
  const { name, unit } = figure.indicator.data;
  const shown = figure.actual && !/^[%‰]$/u.test(unit) && figure.shown?.data.rankOf === null;
  return { id: figure.indicator.id, label: name, value: actualText(figure), unit: shown ? unit : null };
}
