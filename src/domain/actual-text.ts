import type { Quantity } from '../schemas/quantity.ts';
import { strings } from '../strings.ts';
import type { FigureRow, YearFigure } from './figures.ts';
import { formatNumber, formatQuantity } from './numbers.ts';

const words = strings.figures;

/** A number with its unit where the unit is a sign; other units stand beside the indicator's name. */
export const bare = (quantity: Quantity, unit: string): string =>
  formatQuantity(quantity, /^[%‰]$/u.test(unit) ? unit : null);

/** The actual value with its unit, for a sentence. */
export function actualSentence(figure: YearFigure): string {
  const ranked = figure.shown?.data.rankOf != null;
  return figure.actual && !ranked ? formatQuantity(figure.actual, figure.indicator.data.unit) : actualText(figure);
}

/** The actual value, a ratio or a rank; or that there is none. */
export function actualText({ shown, actual, indicator }: YearFigure): string {
  if (!shown || !actual) return words.noData;
  return rowText(shown, actual, indicator.data.unit);
}

/** A row's actual value: a number, a ratio or a rank. */
export function rowText({ data }: FigureRow, actual: Quantity, unit: string): string {
  return data.rankOf === null ? bare(actual, unit) : words.rank(formatNumber(actual.value), formatNumber(data.rankOf));
}
