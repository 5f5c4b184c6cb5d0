import { expect, test } from 'vitest';
import { sourceLines } from '../../../src/domain/citations.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const catalog = sampleCatalog([
  sampleEntry('source', 'day-du', { title: 'Chỉ thị', issuer: 'UBND tỉnh', number: '12/CT-UBND', date: '28/6/2022' }),
  sampleEntry('source', 'thieu-so', { title: 'Báo cáo năm', issuer: 'Tỉnh ủy', date: '2022-05' }),
]);
const cited = (...pairs: [string, string][]) =>
  sourceLines(
    catalog,
    pairs.map(([source, section]) => ({ source, section })),
  );

test.each([
  ['day-du', 'UBND tỉnh, 12/CT-UBND, 28/6/2022'],
  ['thieu-so', 'Tỉnh ủy, 5/2022'],
  ['bao-cao', 'UBND tỉnh'],
])('the origin of %s is as full as it is known', (source, origin) => {
  expect(cited([source, 'Mục 1'])[0]?.origin).toBe(origin);
});

test('the sections of one source stand together, in the order given and once each', () => {
  expect(cited(['day-du', 'Mục 2'], ['bao-cao', 'Mục 9'], ['day-du', 'Mục 1'], ['day-du', 'Mục 2'])).toMatchObject([
    { title: 'Chỉ thị', sections: ['Mục 2', 'Mục 1'] },
    { title: 'Báo cáo', sections: ['Mục 9'] },
  ]);
});

test('a source that does not exist is left out', () => {
  expect(cited(['khong-co', 'Mục 1'])).toEqual([]);
});
