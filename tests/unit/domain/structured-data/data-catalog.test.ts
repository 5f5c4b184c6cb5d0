import { expect, test } from 'vitest';
import { datasets } from '../../../../src/domain/datasets.ts';
import { dataHead } from '../../../../src/domain/datasets/data-page.ts';
import { dataCatalog } from '../../../../src/domain/structured-data/data-catalog.ts';
import { strings } from '../../../../src/strings.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';
import { figure, indicator } from '../number-rows.ts';
import { office, page, report } from './described-page.ts';

const catalog = sampleCatalog([
  indicator('lua'),
  figure(2, 'lua', { actual: '5' }),
  sampleEntry('exemplar', 'to', { updatedAt: '2022-12-31' }),
]);
const all = datasets(catalog);
const { node } = dataCatalog(catalog, all, page);

test('the open data are a catalog of every dataset', () => {
  expect(node).toMatchObject({
    '@type': 'DataCatalog',
    '@id': page.subject,
    name: page.name,
    creator: office,
    dataset: all.map(({ title, id }) => ({
      '@type': 'Dataset',
      name: title,
      url: `https://vidu.example/du-lieu/#${id}`,
      creator: office,
      license: { '@type': 'CreativeWork', name: 'CC BY 4.0' },
    })),
  });
});

const datasetOf = (id: keyof typeof strings.openData.datasets) =>
  (JSON.parse(JSON.stringify(node)) as { dataset: { name: string; description: string }[] }).dataset.find(
    ({ name }) => name === strings.openData.datasets[id].title,
  );

test('a dataset says where its files are, what it measures and what it rests on', () => {
  expect(datasetOf('indicators')).toMatchObject({
    distribution: ['csv', 'xlsx', 'json'].map((ending) => ({
      '@type': 'DataDownload',
      contentUrl: `https://vidu.example/du-lieu/indicators.${ending}`,
    })),
    variableMeasured: expect.arrayContaining(['Thực hiện']) as string[],
    citation: [report],
  });
  expect(datasetOf('indicators')).not.toMatchObject({
    variableMeasured: expect.arrayContaining(['Số chữ số thập phân']) as string[],
  });
});

test('a dataset says when it was last changed where that is known, and cites nothing where it has no row', () => {
  expect(datasetOf('exemplars')).toMatchObject({ dateModified: '2022-12-31' });
  expect(datasetOf('documents')).not.toHaveProperty('dateModified');
  expect(datasetOf('documents')).not.toHaveProperty('citation');
});

test('every dataset is described in 50 to 5,000 characters, as catalogues ask', () => {
  const lengths = all.map(({ id }) => datasetOf(id)?.description.length ?? 0);
  expect(lengths.filter((length) => length < 50 || length > 5000)).toEqual([]);
});

test('its page is about the catalog', () => {
  const [own, , subject] = dataHead(catalog, all).graph['@graph'];
  expect(own).toMatchObject({ mainEntity: { '@id': 'https://vidu.example/du-lieu/#chu-de' } });
  expect(subject).toMatchObject({ '@type': 'DataCatalog', name: strings.openData.title });
});
