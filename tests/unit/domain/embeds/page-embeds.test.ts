import { expect, test } from 'vitest';
import { pageEmbeds } from '../../../../src/domain/embeds.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';
import { figure, indicator } from '../number-rows.ts';
import { embedCatalog } from './sample-embeds.ts';

const catalog = embedCatalog();

test.each([
  ['/', ['moi-nhat/tat-ca']],
  ['/dien-hinh/', ['moi-nhat/tat-ca']],
  ['/dien-hinh/tinh/thung-lung/', ['moi-nhat/tinh-thung-lung']],
  ['/dien-hinh/to-moi/', ['dien-hinh/to-moi', 'bai/to-moi', 'bieu-do/danh-gia-thung-lung-2022']],
  ['/dien-hinh/to-cu/', ['dien-hinh/to-cu', 'bai/to-cu']],
  ['/phong-trao/trong-rung/', ['phong-trao/trong-rung', 'moi-nhat/phong-trao-trong-rung']],
  ['/phong-trao/doc-sach/', ['phong-trao/doc-sach']],
  ['/chi-tieu/rung/', ['chi-tieu/rung', 'bieu-do/chuoi-rung-thung-lung', 'bieu-do/chi-tieu-rung-thung-lung-2022']],
  [
    '/khen-thuong/',
    ['khen-thuong/tat-ca', 'bieu-do/khen-thuong-hinh-thuc-thung-lung-2022', 'khen-thuong/thung-lung-2022'],
  ],
  ['/tinh/thung-lung/', ['moi-nhat/tinh-thung-lung', 'khen-thuong/thung-lung-2022']],
  [
    '/ket-qua/thung-lung/2022/',
    [
      'bieu-do/danh-gia-thung-lung-2022',
      'bieu-do/ke-hoach-thung-lung-2022',
      'bieu-do/khen-thuong-hinh-thuc-thung-lung-2022',
      'khen-thuong/thung-lung-2022',
    ],
  ],
  ['/ket-qua/thung-lung/2021/', ['moi-nhat/tinh-thung-lung']],
  ['/ket-qua/doi-cao/2022/', ['moi-nhat/tat-ca']],
  ['/gioi-thieu/', []],
  ['/dien-hinh/nhap/', []],
])('%s', (page, expected) => {
  expect(pageEmbeds(catalog, page).map(({ kind, slug }) => `${kind}/${slug}`)).toEqual(expected);
});

test('a site without stories has pages without embeds', () => {
  expect(pageEmbeds(sampleCatalog([]), '/')).toEqual([]);
});

test('a chart belongs to its indicator, whatever names come out alike', () => {
  const alike = embedCatalog([
    sampleEntry('province', 'lung', { name: 'Lũng' }),
    indicator('rung-thung'),
    ...['2020', '2022'].map((year) => figure(2, 'rung-thung', { actual: '4' }, `lung/${year}`)),
  ]);
  const chartsAt = (path: string) =>
    pageEmbeds(alike, path).flatMap(({ kind, chart, slug }) =>
      kind === 'bieu-do' ? [[slug, chart?.spec.of] as const] : [],
    );
  const slugs = ['rung', 'rung-thung'].flatMap((id) => {
    const charts = chartsAt(`/chi-tieu/${id}/`);
    expect(charts.map(([, of]) => of?.indicator)).toEqual(charts.map(() => id));
    return charts.map(([slug]) => slug);
  });
  expect(slugs.filter((slug) => slug.startsWith('chuoi-')).sort()).toEqual([
    ...['chuoi-rung-thung-lung', 'chuoi-rung-thung-lung-2'],
  ]);
});
