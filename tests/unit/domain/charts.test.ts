import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/entry.ts';
import { figureLine } from '../../../src/domain/figure-lines.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';
import { activity, award, figure, indicator } from './number-rows.ts';

type Fields = Parameters<typeof award>[1];

const merged = { from: '2025-07-01', predecessors: [{ name: 'Bản Mây' }] };
const base = [
  sampleEntry('award-form', 'bang-khen', { name: 'Bằng khen' }),
  sampleEntry('award-form', 'giay-khen', { name: 'Giấy khen', order: 2 }),
  ...['mot', 'hai', 'ba'].map((id) => sampleEntry('movement', id, { name: `Phong trào ${id}` })),
  indicator('lua', { name: 'Lúa', unit: 'tấn', decimals: 1 }),
  indicator('ngo', { name: 'Ngô', unit: '%', decimals: 1 }),
];
const chartsOf = (...entries: readonly Entry[]) => sampleCatalog([...base, ...entries]).charts;
const idsOf = (...entries: readonly Entry[]) => chartsOf(...entries).map(({ id }) => id);
const awards = (...rows: readonly Fields[]) => rows.map((fields, index) => award(index + 2, fields));
const sectors = { adminLeaders: 1, adminWorkers: 2, otherLeaders: 3, otherWorkers: 4 };
const ofMovements = (unit: string, counts: readonly string[], from = 2) =>
  ['mot', 'hai', 'ba'].map((movement, index) =>
    activity(from + index, { movement, unit, count: counts[index], ofWhat: `Việc ${movement}` }),
  );

describe('the ids of charts', () => {
  const everything = [
    sampleEntry('result', 'thung-lung/2022'),
    ...[figure(2, 'lua', { plan: '5', actual: '6' }), figure(3, 'ngo', { plan: '5', actual: '6' })],
    figure(2, 'lua', { actual: '4' }, 'thung-lung/2021'),
    ...awards(
      { form: null, level: 'tinh', collectives: 30, individuals: 9 },
      { form: null, level: 'co-so', collectives: 40, individuals: 9 },
      { scope: 'movement:mot', collectives: 1, ...sectors },
      { scope: 'movement:hai', collectives: 2, ...sectors },
    ),
    award(2, { scope: 'movement:mot', collectives: 3 }, 'thung-lung/2021'),
    ...ofMovements('văn bản', ['1', '2', '3']),
  ];

  test('say what a chart shows, of which province and year', () => {
    expect(idsOf(...everything)).toEqual([
      ...['chuoi-lua-thung-lung', 'chi-tieu-lua-thung-lung-2022', 'chi-tieu-ngo-thung-lung-2022'],
      ...['danh-gia-thung-lung-2022', 'ke-hoach-thung-lung-2022', 'khen-thuong-cap-thung-lung-2022'],
      ...['khen-thuong-hinh-thuc-thung-lung-2022', 'khen-thuong-hinh-thuc-thung-lung-2021'],
      'khen-thuong-phong-trao-bang-khen-thung-lung-2022',
      ...['khen-thuong-co-cau-mot-bang-khen-thung-lung-2022', 'khen-thuong-co-cau-hai-bang-khen-thung-lung-2022'],
      ...['khen-thuong-nam-bang-khen-thung-lung', 'hoat-dong-van-ban-thung-lung-2022'],
    ]);
  });

  test('do not change with the order of rows', () => {
    expect(idsOf(...everything.toReversed()).toSorted()).toEqual(idsOf(...everything).toSorted());
  });

  test.each<[string, Entry[]]>([
    ['occasions', awards({ occasionType: 'thuong-xuyen', ...sectors }, { occasionType: 'dot-xuat', ...sectors })],
    [
      'tables',
      awards({ scope: 'table', section: 'Bảng 1', ...sectors }, { scope: 'table', section: 'Bảng 2', ...sectors }),
    ],
    ['units', [...ofMovements('tin', ['1', '2', '3']), ...ofMovements('bài', ['4', '5', '6'], 5)]],
  ])('are unique where a source tells two %s apart', (_, rows) => {
    const ids = idsOf(...rows);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('counts of many years are in no chart of a year', () => {
  test.each<[string, Fields, Fields]>([
    ['of forms', { collectives: 1, individuals: 2 }, { collectives: 777, individuals: 2 }],
    [
      'of levels',
      { form: null, level: 'co-so', collectives: 1, individuals: 2 },
      { form: null, level: 'tinh', collectives: 777, individuals: 2 },
    ],
    ['of sectors', sectors, { ...sectors, adminLeaders: 777 }],
    ['of movements', { scope: 'movement:mot', collectives: 1 }, { scope: 'movement:hai', collectives: 777 }],
  ])('%s', (_, yearly, cumulative) => {
    const charts = chartsOf(
      ...awards(yearly, { ...yearly, occasionType: 'dot-xuat' }, { ...cumulative, cumulative: true }),
    );
    const ofYears = charts.filter(({ id }) => !id.startsWith('luy-ke-'));
    expect(ofYears.flatMap(({ series }) => series.flatMap(({ values }) => values))).not.toContain(777);
  });
});

describe('a chart shows the numbers of the tables', () => {
  test('of an indicator: plan, result and the year before', () => {
    const catalog = sampleCatalog([...base, figure(2, 'ngo', { plan: '50', actual: 'trên 57,8', previous: '49,5' })]);
    const [line] = catalog.figures.map((one) => figureLine(catalog, one));
    const chart = catalog.charts.find(({ id }) => id === 'chi-tieu-ngo-thung-lung-2022');
    expect(chart?.series.map(({ values, shown }) => [...values, ...shown])).toEqual([
      [49.5, line?.previous],
      [50, line?.plans[0]?.value],
      [57.8, line?.actual],
    ]);
    expect(chart?.summary).toContain(`${String(line?.actual)}. ${String(line?.verdict.label)}`);
  });

  test('of an indicator over the years, and says what is missing', () => {
    const [chart] = chartsOf(
      figure(2, 'lua', { actual: '4' }, 'thung-lung/2021'),
      figure(2, 'lua', { plan: '5', actual: 'hơn 6' }),
      figure(2, 'lua', { plan: '7' }, 'thung-lung/2023'),
    );
    expect(chart).toMatchObject({ id: 'chuoi-lua-thung-lung', labels: ['2021', '2022', '2023'] });
    expect(chart?.series).toMatchObject([
      { values: [4, 6, null], shown: ['4', 'hơn 6', 'chưa có số liệu'] },
      { values: [null, 5, 7], shown: ['chưa có số liệu', '5', '7'] },
    ]);
  });

  test('of activities: what two documents count differently as the table has it', () => {
    const rows = ofMovements('văn bản', ['10', '2', '3']);
    const other = activity(9, {
      movement: 'mot',
      count: '8',
      ofWhat: 'Việc mot',
      accepts: 'GS-304 10≠8',
      section: 'Mục 9',
    });
    const [chart] = chartsOf(...rows, other);
    expect(chart?.series.map(({ shown }) => shown)).toEqual([['10', '3', '2']]);
  });

  test('of activities: movements with several counts of a kind are not compared', () => {
    const more = activity(9, { movement: 'mot', count: '1', ofWhat: 'Hướng dẫn' });
    expect(chartsOf(...ofMovements('văn bản', ['10', '2', '3']), more)).toEqual([]);
  });
});

describe('a series is not joined at a break', () => {
  const land = sampleEntry('province', 'thung-lung', { name: 'Thung Lũng', ...merged });
  const of = (year: number, fields: object) => figure(2, 'lua', { ...fields }, `thung-lung/${year}`);
  const breakOf = (...rows: readonly Entry[]) =>
    chartsOf(land, ...rows).find(({ id }) => id.startsWith('chuoi-'))?.break;

  test.each<[string, Entry[], number | undefined]>([
    ['between years of both times', [of(2024, { actual: '5' }), of(2025, { actual: '6' })], 1],
    ['behind a year before the first', [of(2024, { actual: '5', previous: '4' }), of(2025, { actual: '6' })], 2],
    ['where the first year beyond has a target alone', [of(2024, { actual: '5' }), of(2025, { plan: '6' })], 1],
    [
      'where the first year beyond has no number',
      [of(2024, { actual: '5' }), of(2025, { planClaimUnit: 'vuot' }), of(2026, { actual: '6' })],
      1,
    ],
    ['and has none before it', [of(2023, { actual: '5' }), of(2024, { actual: '6' })], undefined],
  ])('%s', (_, rows, index) => {
    expect(breakOf(...rows)?.index).toBe(index);
  });

  test('in awards of a province that was merged', () => {
    const rows = [2024, 2025].map((year) => award(2, { collectives: 1, individuals: 2 }, `thung-lung/${year}`));
    const chart = chartsOf(land, ...rows).find(({ id }) => id.startsWith('khen-thuong-nam-'));
    expect(chart).toMatchObject({ labels: ['2024', '2025'], break: { index: 1 } });
  });
});
