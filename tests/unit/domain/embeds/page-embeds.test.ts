import { expect, test } from 'vitest';
import { pageEmbeds } from '../../../../src/domain/embeds.ts';
import { sampleCatalog } from '../../sample-entries.ts';
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
