import { strings } from '../strings.ts';
import { actualSentence } from './actual-text.ts';
import type { Catalog } from './catalog.ts';
import type { YearFigure } from './figures.ts';
import { nameDate } from './partial-date.ts';
import type { ShareFigure } from './share-picture.ts';

/** The newest value of each province with its verdict, at most two: the newest first, then the site's own province. */
export function newestValues({ find, site }: Catalog, figures: readonly YearFigure[]): ShareFigure[] {
  const ofProvinces = Map.groupBy(
    figures.filter(({ actual }) => actual),
    ({ province }) => province,
  );
  return [...ofProvinces.values()]
    .flatMap((own) => own.toSorted((a, b) => b.year - a.year)[0] ?? [])
    .sort(
      (a, b) =>
        b.year - a.year || Number(b.province === site.defaultProvince) - Number(a.province === site.defaultProvince),
    )
    .slice(0, 2)
    .map((figure) => ({
      value: actualSentence(figure),
      label: strings.indicators.newest(
        find('province', figure.province)?.data.name ?? figure.province,
        figure.shown?.data.asOf ? strings.figures.asOf(nameDate(figure.shown.data.asOf)) : String(figure.year),
        figure.verdict.kind === 'no-plan' ? null : figure.verdict.label,
      ),
    }));
}
