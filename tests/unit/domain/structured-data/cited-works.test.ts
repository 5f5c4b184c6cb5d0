import { expect, test } from 'vitest';
import { citedWorks, licence } from '../../../../src/domain/structured-data/cited-works.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';
import { report } from './described-page.ts';

const catalog = sampleCatalog([
  sampleEntry('source', 'chi-thi', { title: 'Chỉ thị', issuer: 'Tỉnh ủy', number: '7-CT/TU', date: 'quý I/2022' }),
]);

test('each source is told once, with number and date where they are known', () => {
  const citations = ['bao-cao', 'chi-thi', 'bao-cao', 'khong-co'].map((source) => ({ source }));
  expect(citedWorks(catalog, citations)).toEqual([
    report,
    {
      '@type': 'CreativeWork',
      name: 'Chỉ thị',
      creator: { '@type': 'Organization', name: 'Tỉnh ủy' },
      identifier: '7-CT/TU',
      datePublished: '2022',
    },
  ]);
});

test.each([
  [{ name: 'CC BY 4.0', url: 'https://giay-phep.example/' }, 'https://giay-phep.example/'],
  [{ name: 'Ghi rõ nguồn' }, { '@type': 'CreativeWork', name: 'Ghi rõ nguồn' }],
])('the licence %j is %j', (fields, expected) => {
  expect(licence({ site: sampleEntry('site', 'site', { licence: fields }).data })).toEqual(expected);
});
