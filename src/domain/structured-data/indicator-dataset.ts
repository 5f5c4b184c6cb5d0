import type { DatasetLeaf, PropertyValueLeaf } from 'schema-dts';
import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import type { YearFigure } from '../figures.ts';
import { citedWorks, licence } from './cited-works.ts';
import { dataCatalogNamed, downloads } from './data-catalog.ts';
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
  const years = figures.map(({ year }) => year);
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
      temporalCoverage: isoPeriod(String(Math.min(...years)), String(Math.max(...years))),
      citation: citedWorks(catalog, rows),
      includedInDataCatalog: dataCatalogNamed(catalog),
      // The files hold the other indicators, too.
      distribution: downloads(catalog, 'indicators'),
    }),
  };
}
