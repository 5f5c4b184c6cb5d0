import type { DatasetLeaf, PropertyValueLeaf } from 'schema-dts';
import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import type { YearFigure } from '../figures.ts';
import { firstDay, lastDay } from '../partial-date.ts';
import { citedWorks, licence } from './cited-works.ts';
import { dataCatalogNamed } from './data-catalog.ts';
import { isoPeriod } from './iso-dates.ts';
import { known } from './known-values.ts';
import type { DescribedPage, PageSubject } from './page-graph.ts';
import { provincePlace } from './places.ts';
import { publisherId } from './publisher.ts';

/** The figures of an indicator in all provinces and years of its page. */
export function indicatorDataset(
  catalog: Catalog,
  { data }: Entry<'indicator'>,
  figures: readonly YearFigure[],
  page: DescribedPage,
): PageSubject {
  const provinces = [...new Set(figures.map(({ province }) => province))];
  const rows = figures.flatMap((figure) => figure.rows.map((row) => row.data));
  return {
    node: known<DatasetLeaf>({
      '@type': 'Dataset',
      '@id': page.subject,
      name: page.name,
      // Of 50 characters at least, as catalogues of datasets ask.
      description: [data.definition, strings.indicators.description(data.name, data.unit)].filter(Boolean).join(' '),
      url: page.url,
      mainEntityOfPage: { '@id': page.url },
      inLanguage: 'vi',
      creator: publisherId(catalog),
      license: licence(catalog),
      isAccessibleForFree: true,
      variableMeasured: known<PropertyValueLeaf>({
        '@type': 'PropertyValue',
        name: data.name,
        description: data.definition,
        unitText: data.unit,
      }),
      spatialCoverage: provinces.flatMap((id) => provincePlace(catalog, id) ?? []),
      temporalCoverage: periodOf(catalog, figures),
      citation: citedWorks(catalog, rows),
      // No file of its own: those of the open data hold the other indicators, too.
      includedInDataCatalog: dataCatalogNamed(catalog),
    }),
  };
}

/** From the first to the last day that any of the figures is of. */
function periodOf({ find }: Pick<Catalog, 'find'>, figures: readonly YearFigure[]): string | null {
  const periods = figures.map(({ result, year, shown }) => {
    const report = find('result', result)?.data;
    return { from: report?.from ?? String(year), to: shown?.data.asOf ?? report?.to ?? String(year) };
  });
  const [first] = periods.map(({ from }) => from).sort((a, b) => firstDay(a).localeCompare(firstDay(b)));
  const last = periods
    .map(({ to }) => to)
    .sort((a, b) => lastDay(a).localeCompare(lastDay(b)))
    .at(-1);
  return isoPeriod(first ?? null, last ?? null);
}
