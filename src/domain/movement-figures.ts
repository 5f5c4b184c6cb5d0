import type { Catalog } from './catalog.ts';
import type { Entry } from './entry.ts';
import { figureLine, type FigureLine } from './figure-lines.ts';
import { yearOf } from './partial-date.ts';

/** Figures of the movement's own indicators: of its province, or of all where it is nationwide; of its years. */
export function movementFigures(catalog: Catalog, { data }: Entry<'movement'>): FigureLine[] {
  const [first, last] = [data.from ?? data.launchedOn, data.to].map((date) => date && yearOf(date));
  return catalog.figures
    .filter(
      ({ indicator, province, year }) =>
        data.indicators.includes(indicator.id) &&
        (data.province === null || data.province === province) &&
        (!first || year >= first) &&
        (!last || year <= last),
    )
    .map((figure) => figureLine(catalog, figure));
}
