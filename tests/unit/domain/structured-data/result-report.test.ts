import { expect, test } from 'vitest';
import { resultReport } from '../../../../src/domain/structured-data/result-report.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';
import { office, page, report, valley } from './described-page.ts';

const described = (fields: object, published: string | null = null) => {
  const entry = sampleEntry('result', 'thung-lung/2022', fields);
  return resultReport(sampleCatalog([entry]), entry, { ...page, published }).node;
};

test('a year is a report of its province and period', () => {
  expect(described({ from: '1/2021', to: '3/2022' })).toEqual({
    '@type': 'Report',
    '@id': page.subject,
    headline: page.name,
    description: page.description,
    url: page.url,
    mainEntityOfPage: { '@id': page.url },
    image: page.image,
    inLanguage: 'vi',
    dateModified: '2022-12-31',
    author: office,
    publisher: office,
    license: { '@type': 'CreativeWork', name: 'CC BY 4.0' },
    spatialCoverage: valley,
    temporalCoverage: '2021-01/2022-03',
    citation: [report],
  });
});

test('a period that no source states is not told', () => {
  expect(described({})).not.toHaveProperty('temporalCoverage');
});

test('when it was published is told where it is known', () => {
  expect(described({}, '2023-01-01')).toMatchObject({ datePublished: '2023-01-01' });
});
