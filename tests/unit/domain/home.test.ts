import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/entry.ts';
import { homePage } from '../../../src/domain/home.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';
import { activity, award, figure, indicator } from './number-rows.ts';

const pageOf = (...entries: readonly Entry[]) => homePage(sampleCatalog(entries));
const year = (id: string, fields: object = {}) => sampleEntry('result', id, { title: `Năm ${id}`, ...fields });
const facts = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map((label) => ({
  ...{ label, value: 1500, unit: 'cây', source: 'bao-cao', section: 'Mục 2' },
}));

test('an empty site has its words, its ways to search and its provinces, and nothing else', () => {
  const { head, ...page } = pageOf();
  expect(head).toMatchObject({ path: '/', title: 'Trang thử', breadcrumbs: [] });
  expect(page).toMatchObject({
    ...{ tagline: 'Một trang để thử', description: 'Trang nhỏ để thử.' },
    ...{ search: '/tim-kiem/', lookup: '/tra-cuu/', lead: null, years: [], honours: [] },
    stories: { cards: [] },
    movements: { cards: [] },
    provinces: [{ href: '/tinh/thung-lung/', label: 'Tỉnh Thung Lũng', counts: '' }],
  });
});

describe('the stories', () => {
  const stories = [
    sampleEntry('exemplar', 'cu', { year: 2021, facts }, { body: '## Một\n\nChữ.\n\n## Hai\n\nChữ.' }),
    sampleEntry('exemplar', 'ngan', { year: 2022 }),
    sampleEntry('exemplar', 'day', { year: 2022, name: 'Tổ Đầy', facts }),
  ];

  test('begin with the fullest of the newest year, with the first four of its figures', () => {
    const { lead } = pageOf(...stories);
    expect(lead?.card).toMatchObject({ href: '/dien-hinh/day/', label: 'Tổ Đầy' });
    expect(lead?.figures.map(({ label, value }) => `${label} ${value}`)).toEqual([
      ...['Một 1.500', 'Hai 1.500', 'Ba 1.500', 'Bốn 1.500'],
    ]);
  });

  test('go on with the others, newest first, and lead to all', () => {
    const { cards, all } = pageOf(...stories).stories;
    expect(cards.map(({ href }) => href)).toEqual(['/dien-hinh/ngan/', '/dien-hinh/cu/']);
    expect(all).toEqual({ href: '/dien-hinh/', label: 'Xem tất cả' });
  });

  test('are six besides the first, however many there are', () => {
    const many = Array.from({ length: 9 }, (_, index) => sampleEntry('exemplar', `to-${index}`));
    const { lead, stories: shown } = pageOf(...many);
    const addresses = [lead?.card, ...shown.cards].map((card) => card?.href);
    expect(new Set(addresses).size).toBe(7);
  });
});

describe('a year', () => {
  const figures = ['lua', 'ngo'].flatMap((name, index) => [
    indicator(name),
    figure(index + 2, name, { plan: '5', actual: name === 'lua' ? '6' : '4' }),
  ]);
  const forms = [sampleEntry('award-form', 'bang-khen'), award(2, { collectives: 3, individuals: 4 })];
  const movements = ['mot', 'hai', 'ba'].map((id) => sampleEntry('movement', id));
  const activities = [...movements, ...movements.map(({ id }, row) => activity(row + 2, { movement: id, count: '5' }))];
  const chartOf = (...entries: readonly Entry[]) =>
    pageOf(year('thung-lung/2022'), ...entries).years.map(({ chart }) => chart?.spec.id ?? null);

  test('is told by its headline, by what its plans came to and by a picture', () => {
    const [told] = pageOf(year('thung-lung/2022', { headline: 'Một năm tốt.' }), ...figures, ...forms).years;
    expect(told?.card).toMatchObject({ label: 'Năm thung-lung/2022', summary: 'Một năm tốt.' });
    expect(told?.onRecord).toBe('1/2 chỉ tiêu có kế hoạch đạt hoặc vượt');
    expect(told?.chart).toMatchObject({
      spec: { id: 'danh-gia-thung-lung-2022' },
      picture: { wide: '/bieu-do/danh-gia-thung-lung-2022.png', narrow: '/bieu-do/danh-gia-thung-lung-2022-hep.png' },
    });
  });

  test.each<[string, Entry[], string | null]>([
    ['its verdicts', [...activities, ...forms, ...figures], 'danh-gia-thung-lung-2022'],
    ['its awards where it has no plans', [...activities, ...forms], 'khen-thuong-hinh-thuc-thung-lung-2022'],
    ['its activities where it has no awards', activities, 'hoat-dong-van-ban-thung-lung-2022'],
    ['nothing where it has no numbers', [], null],
  ])('has a picture of %s', (_, entries, chart) => {
    expect(chartOf(...entries)).toEqual([chart]);
  });

  test('is the newest of its province, with the way to all of them', () => {
    const { years, allYears } = pageOf(
      ...[year('thung-lung/2021'), year('nui-cao/2021'), year('thung-lung/2022')],
      ...[sampleEntry('province', 'nui-cao'), ...figures],
    );
    expect(years.map(({ card, chart }) => [card.href, chart?.spec.id])).toEqual([
      ['/ket-qua/thung-lung/2022/', 'danh-gia-thung-lung-2022'],
      ['/ket-qua/nui-cao/2021/', undefined],
    ]);
    expect(years[1]?.onRecord).toBeNull();
    expect(allYears.href).toBe('/ket-qua/');
  });
});

test('those honoured are told year by year, with the way to all counts', () => {
  const { honours, awards } = pageOf(
    ...[year('thung-lung/2022'), year('thung-lung/2021')],
    ...[sampleEntry('award-form', 'bang-khen'), award(2, { collectives: 3, individuals: 4 })],
  );
  expect(honours.map(({ year: link, lines }) => [link.label, lines])).toEqual([
    ['Năm thung-lung/2022', [{ label: 'Bằng khen', collectives: '3', individuals: '4', total: '7' }]],
  ]);
  expect(awards.href).toBe('/khen-thuong/');
});

test('movements are those that end last, six at most', () => {
  const movements = [2018, 2025, 2019, 2024, 2021, 2022, 2023].map((to) =>
    sampleEntry('movement', `den-${to}`, { name: `Đến ${to}`, from: 2015, to }),
  );
  const { cards, all } = pageOf(...movements, sampleEntry('movement', 'khong-ro')).movements;
  expect(cards.map(({ label }) => label)).toEqual([
    ...['Đến 2025', 'Đến 2024', 'Đến 2023', 'Đến 2022', 'Đến 2021', 'Đến 2019'],
  ]);
  expect(all?.href).toBe('/phong-trao/');
});

test('a province tells what it has itself, under its own pattern', () => {
  const { provinces } = pageOf(
    ...[sampleEntry('province', 'cao-nguyen', { name: 'Cao Nguyên' }), sampleEntry('movement', 'ca-nuoc')],
    ...['mot', 'hai'].map((id) => sampleEntry('exemplar', id)),
    sampleEntry('exemplar', 'nhap', { draft: true }),
    sampleEntry('movement', 'tinh', { province: 'thung-lung' }),
    sampleEntry('movement', 'khac', { province: 'cao-nguyen' }),
  );
  expect(provinces.map(({ label, counts, cover }) => [label, counts, cover.pattern.src])).toEqual([
    ['Tỉnh Thung Lũng', '2 điển hình, 1 phong trào', '/hoa-van/tinh/thung-lung.svg'],
    ['Tỉnh Cao Nguyên', '1 phong trào', '/hoa-van/tinh/cao-nguyen.svg'],
  ]);
});
