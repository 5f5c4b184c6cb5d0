import { expect, test } from 'vitest';
import { indicatorHeads } from '../../../../src/domain/indicators.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';
import { figure, indicator } from '../number-rows.ts';
import { office, report, valley } from './described-page.ts';

const high = sampleEntry('province', 'cao-nguyen', { name: 'Cao Nguyên' });
const second = sampleEntry('source', 'so', { title: 'Sổ', issuer: 'Sở' });
const datasetOf = (fields: object, ...figures: ReturnType<typeof figure>[]) => {
  const catalog = sampleCatalog([high, second, indicator('lua', { name: 'Lúa', ...fields }), ...figures]);
  return indicatorHeads(catalog)[0]?.graph['@graph'][2];
};

test('an indicator is a dataset of its provinces, years and sources', () => {
  const dataset = datasetOf(
    { definition: 'Lúa cả năm.', unit: 'tấn' },
    figure(2, 'lua', { actual: '5' }, 'thung-lung/2021'),
    figure(2, 'lua', { plan: '7' }, 'thung-lung/2023'),
    figure(2, 'lua', { actual: '9', source: 'so' }, 'cao-nguyen/2022'),
  );
  const url = 'https://vidu.example/chi-tieu/lua/';
  expect(dataset).toEqual({
    '@type': 'Dataset',
    '@id': `${url}#chu-de`,
    name: 'Lúa',
    description: 'Lúa cả năm. Lúa (tấn): kế hoạch, thực hiện, năm trước và nguồn số liệu.',
    url,
    mainEntityOfPage: { '@id': url },
    inLanguage: 'vi',
    creator: office,
    license: { '@type': 'CreativeWork', name: 'CC BY 4.0' },
    isAccessibleForFree: true,
    variableMeasured: { '@type': 'PropertyValue', name: 'Lúa', description: 'Lúa cả năm.', unitText: 'tấn' },
    spatialCoverage: [
      valley,
      { '@type': 'AdministrativeArea', name: 'Tỉnh Cao Nguyên', url: 'https://vidu.example/tinh/cao-nguyen/' },
    ],
    temporalCoverage: '2021/2023',
    citation: [report, expect.objectContaining({ name: 'Sổ' })],
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: 'Dữ liệu mở',
      url: 'https://vidu.example/du-lieu/',
    },
    distribution: [
      ['https://vidu.example/du-lieu/indicators.csv', 'text/csv'],
      [
        'https://vidu.example/du-lieu/indicators.xlsx',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ],
      ['https://vidu.example/du-lieu/indicators.json', 'application/json'],
    ].map(([contentUrl, encodingFormat]) => ({ '@type': 'DataDownload', encodingFormat, contentUrl })),
  });
});

test('one without a definition is described by its name and unit alone, in 50 characters at least', () => {
  const dataset = datasetOf({ unit: '%' }, figure(2, 'lua', { actual: '5' })) as { description: string };
  expect(dataset).toMatchObject({
    description: 'Lúa (%): kế hoạch, thực hiện, năm trước và nguồn số liệu.',
    variableMeasured: { '@type': 'PropertyValue', name: 'Lúa', unitText: '%' },
    temporalCoverage: '2022',
  });
  expect(dataset.description.length).toBeGreaterThanOrEqual(50);
});
