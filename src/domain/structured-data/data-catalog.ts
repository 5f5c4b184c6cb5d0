import type { DataCatalogLeaf, DataDownloadLeaf, DatasetLeaf } from 'schema-dts';
import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import { dataAddresses, dataLink } from '../datasets/data-addresses.ts';
import type { Column, Dataset, DatasetId } from '../datasets/dataset.ts';
import { citedWorks, licence } from './cited-works.ts';
import { known } from './known-values.ts';
import type { DescribedPage, PageSubject } from './page-graph.ts';
import { publisherId } from './publisher.ts';

/** The files in which a dataset can be had. */
export const downloads = (catalog: Pick<Catalog, 'absolute' | 'paths'>, id: DatasetId): DataDownloadLeaf[] =>
  dataAddresses(catalog, id).map(({ mediaType, url }) => ({
    '@type': 'DataDownload',
    encodingFormat: mediaType,
    contentUrl: url,
  }));

/** The open data as pages of a part of them name it. */
export const dataCatalogNamed = ({ absolute, paths }: Pick<Catalog, 'absolute' | 'paths'>): DataCatalogLeaf => ({
  '@type': 'DataCatalog',
  name: strings.openData.title,
  url: absolute(paths.data),
});

/** The open data: all datasets with their files. */
export const dataCatalog = (catalog: Catalog, datasets: readonly Dataset[], page: DescribedPage): PageSubject => ({
  node: known<DataCatalogLeaf>({
    '@type': 'DataCatalog',
    '@id': page.subject,
    name: page.name,
    description: page.description,
    url: page.url,
    mainEntityOfPage: { '@id': page.url },
    inLanguage: 'vi',
    creator: publisherId(catalog),
    license: licence(catalog),
    isAccessibleForFree: true,
    dataset: datasets.map((dataset) => described(catalog, dataset)),
  }),
});

const described = (catalog: Catalog, { id, title, description, notes, columns, sources, lastChange }: Dataset) =>
  known<DatasetLeaf>({
    '@type': 'Dataset',
    name: title,
    description: [description, ...notes].join(' '),
    url: catalog.absolute(dataLink(catalog, id).href),
    dateModified: lastChange,
    creator: publisherId(catalog),
    license: licence(catalog),
    isAccessibleForFree: true,
    variableMeasured: measured(columns),
    distribution: downloads(catalog, id),
    citation: citedWorks(
      catalog,
      sources.map((source) => ({ source })),
    ),
  });

/** The columns of numbers, without those that only say how others are written. */
const measured = (columns: readonly Column[]): string[] =>
  columns
    .filter(
      ({ type, key }) => ['integer', 'number'].includes(type) && !columns.some(({ decimals }) => decimals === key),
    )
    .map(({ title }) => title);
