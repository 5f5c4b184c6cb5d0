import { describe, expect, test } from 'vitest';
import { exemplarLists } from '../../../src/domain/exemplars.ts';
import { movementLists } from '../../../src/domain/movements.ts';
import { pageSize } from '../../../src/domain/lists.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    sampleEntry('exemplar', `to-${index}`, { name: `Tổ ${String(index).padStart(3, '0')}` }),
  );

describe('the pages of a list', () => {
  test.each([
    [0, 1, [0]],
    [1, 1, [1]],
    [60, 1, [60]],
    [61, 2, [60, 1]],
    [120, 2, [60, 60]],
    [121, 3, [60, 60, 1]],
  ])('%d entries stand on %d pages, %j each', (count, pages, sizes) => {
    const lists = exemplarLists(sampleCatalog(many(count))).filter(({ route }) => !route?.includes('/'));
    expect(lists).toHaveLength(pages);
    expect(lists.map(({ cards }) => cards.length)).toEqual(sizes);
    expect(pageSize).toBe(60);
  });

  test('lead to one another, and hold every entry once and in order', () => {
    const lists = exemplarLists(sampleCatalog(many(130), { basePath: '/g/' })).filter(
      ({ route }) => !route?.includes('/'),
    );
    expect(lists.map(({ route, pagination }) => [route, pagination])).toEqual([
      [undefined, { page: 1, lastPage: 3, previous: null, next: '/g/dien-hinh/trang-2/' }],
      ['trang-2', { page: 2, lastPage: 3, previous: '/g/dien-hinh/', next: '/g/dien-hinh/trang-3/' }],
      ['trang-3', { page: 3, lastPage: 3, previous: '/g/dien-hinh/trang-2/', next: null }],
    ]);
    const labels = lists.flatMap(({ cards }) => cards.map(({ label }) => label));
    expect(labels).toEqual(many(130).map(({ data }) => data.name));
  });

  test('are numbered in their titles and lead back to the first', () => {
    const [first, second] = exemplarLists(sampleCatalog(many(61)));
    expect(first?.head).toMatchObject({ title: 'Điển hình tiên tiến', breadcrumbs: [{ label: 'Trang chủ' }] });
    expect(second?.head).toMatchObject({
      title: 'Điển hình tiên tiến (trang 2)',
      breadcrumbs: [{ label: 'Trang chủ' }, { href: '/dien-hinh/', label: 'Điển hình tiên tiến' }],
    });
    expect(second?.count).toBe('61 điển hình');
  });

  test('are not numbered when there is one', () => {
    expect(exemplarLists(sampleCatalog(many(3))).map(({ pagination }) => pagination)).toEqual([null, null, null, null]);
  });
});

describe('the facets of a list', () => {
  const catalog = sampleCatalog([
    sampleEntry('field', 'giao-duc', { name: 'Giáo dục' }),
    sampleEntry('field', 'khong-ai', { name: 'Không ai' }),
    sampleEntry('province', 'cao-nguyen', { name: 'Cao Nguyên' }),
    sampleEntry('exemplar', 'mot', { year: 2021 }),
    sampleEntry('exemplar', 'hai', { year: 2022, field: 'giao-duc', province: 'cao-nguyen' }),
    sampleEntry('exemplar', 'ba', { year: 2022 }),
    sampleEntry('exemplar', 'nhap', { year: 2000, draft: true }),
  ]);
  const lists = exemplarLists(catalog);

  test('are pages of their own, only where there are entries', () => {
    expect(lists.map(({ route }) => route ?? '').sort()).toEqual(
      ['', 'linh-vuc/y-te', 'linh-vuc/giao-duc', 'tinh/thung-lung', 'tinh/cao-nguyen', 'nam/2021', 'nam/2022'].sort(),
    );
  });

  test.each([
    ['linh-vuc/y-te', ['/dien-hinh/ba/', '/dien-hinh/mot/'], 'Điển hình tiên tiến: Y tế', '2 điển hình'],
    ['tinh/cao-nguyen', ['/dien-hinh/hai/'], 'Điển hình tiên tiến: Cao Nguyên', '1 điển hình'],
    ['nam/2022', ['/dien-hinh/ba/', '/dien-hinh/hai/'], 'Điển hình tiên tiến: năm 2022', '2 điển hình'],
  ])('%s holds its own', (route, cards, title, count) => {
    const list = lists.find((page) => page.route === route);
    expect(list).toMatchObject({ head: { title }, count });
    expect(list?.cards.map(({ href }) => href).sort()).toEqual(cards);
  });

  test('are offered in the order of their files, the newest year first, and the present one is marked', () => {
    const list = lists.find(({ route }) => route === 'nam/2021');
    expect(list?.facets).toEqual([
      {
        label: 'Lĩnh vực',
        links: [
          { href: '/dien-hinh/linh-vuc/y-te/', label: 'Y tế', current: false },
          { href: '/dien-hinh/linh-vuc/giao-duc/', label: 'Giáo dục', current: false },
        ],
      },
      {
        label: 'Tỉnh',
        links: [
          { href: '/dien-hinh/tinh/thung-lung/', label: 'Thung Lũng', current: false },
          { href: '/dien-hinh/tinh/cao-nguyen/', label: 'Cao Nguyên', current: false },
        ],
      },
      {
        label: 'Năm',
        links: [
          { href: '/dien-hinh/nam/2022/', label: '2022', current: false },
          { href: '/dien-hinh/nam/2021/', label: '2021', current: true },
        ],
      },
    ]);
  });
});

test('a movement stands under its field and each of its years', () => {
  const movement = sampleEntry('movement', 'thi-dua', { from: '6/2021', to: 2022 });
  const routes = movementLists(sampleCatalog([movement])).map(({ route }) => route);
  expect(routes).toEqual([undefined, 'linh-vuc/y-te', 'nam/2021', 'nam/2022']);
});
