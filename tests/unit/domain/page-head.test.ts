import { describe, expect, test } from 'vitest';
import { pageHead } from '../../../src/domain/page-head.ts';
import { sampleCatalog } from '../sample-entries.ts';

const catalog = sampleCatalog([], { basePath: '/guong-sang/' });
const head = (fields: Partial<Parameters<typeof pageHead>[1]>) =>
  pageHead(catalog, { path: catalog.paths.exemplar('to'), title: 'Tổ', description: 'Một tổ.', ...fields });

test('a page has its public address, and the home page before its parents', () => {
  const parents = [{ href: catalog.paths.exemplars, label: 'Điển hình tiên tiến' }];
  expect(head({ parents })).toMatchObject({
    path: '/guong-sang/dien-hinh/to/',
    canonical: 'https://vidu.example/guong-sang/dien-hinh/to/',
    breadcrumbs: [{ href: '/guong-sang/', label: 'Trang chủ' }, ...parents],
  });
});

test('the home page has nothing before it', () => {
  expect(head({ path: catalog.paths.home }).breadcrumbs).toEqual([]);
});

test.each([
  ['lines', 'Một\n  hai\tba. ', 'Một hai ba.'],
  ['160 letters', 'ă'.repeat(160), 'ă'.repeat(160)],
  ['161 letters', `${'một hai '.repeat(20)}x`, `${'một hai '.repeat(19)}một …`],
])('a description of %s is one line, cut between words', (_, description, line) => {
  expect(head({ description }).description).toBe(line);
});

describe('the picture for those who share a page', () => {
  test('stands at an address of its own and says what it shows', () => {
    expect(head({ share: { kicker: 'Tập thể', note: 'xã  Vui,\n2022' } }).picture).toEqual({
      page: 'dien-hinh/to',
      url: 'https://vidu.example/guong-sang/anh-chia-se/dien-hinh/to.jpg',
      alt: 'Tập thể: Tổ',
      kicker: 'Tập thể',
      title: 'Tổ',
      figures: [],
      note: 'Xã Vui, 2022',
      photo: null,
    });
  });

  test('of the home page has a name, too', () => {
    expect(head({ path: catalog.paths.home }).picture).toMatchObject({
      page: 'trang-chu',
      url: 'https://vidu.example/guong-sang/anh-chia-se/trang-chu.jpg',
    });
  });

  test('tells its figures or its photo in words', () => {
    const figures = [
      { value: '3/4', label: 'chỉ tiêu đạt' },
      { value: '7%', label: 'Thung Lũng' },
    ];
    expect(head({ share: { figures } }).picture.alt).toBe('Tổ. 3/4 chỉ tiêu đạt; 7% Thung Lũng');
    const photo = {
      picture: { width: 3, height: 2, file: { width: 3, height: 2 }, colour: '#000000' },
      alt: 'Đồi chè',
    };
    expect(head({ share: { photo } }).picture).toMatchObject({ alt: 'Tổ. Đồi chè', photo: photo.picture });
  });

  test('may be that of another page', () => {
    const of = { href: catalog.paths.exemplars, label: 'Điển hình' };
    expect(head({ share: { of } }).picture).toMatchObject({ page: 'dien-hinh', title: 'Điển hình' });
  });
});
