import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/entry.ts';
import { activityLines } from '../../../src/domain/activity-lines.ts';
import { awardCountLine, awardCounts } from '../../../src/domain/award-tables.ts';
import { figureLine } from '../../../src/domain/figure-lines.ts';
import { reconciliationLink, reconciliationPage } from '../../../src/domain/reconciliation.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';
import { activity, award, figure, indicator } from './number-rows.ts';

const base = [
  sampleEntry('province', 'cao-nguyen', { name: 'Cao Nguyên' }),
  sampleEntry('source', 'phu-luc', { title: 'Phụ lục' }),
  sampleEntry('award-form', 'bang-khen', { name: 'Bằng khen' }),
  sampleEntry('movement', 'le', { name: 'Thi đua lễ' }),
  sampleEntry('event', 'le', { name: 'Lễ' }),
  sampleEntry('result', 'thung-lung/2022'),
  indicator('lua', { name: 'Lúa', unit: 'tấn', decimals: 1 }),
  indicator('ngo', { name: 'Ngô', unit: 'tấn', decimals: 1 }),
];
const differing = (id: string, result?: string, row = 2) => [
  figure(row, id, { actual: '52,0', use: true, accepts: 'GS-304 52≠51,2', note: 'Số của báo cáo năm sau.' }, result),
  figure(row + 1, id, { actual: '51,2', source: 'phu-luc' }, result),
];
const sum = (row: number, more: object = {}) =>
  award(row, { total: 62, collectives: 8, individuals: 12, accepts: 'GS-301 62≠20', ...more });
const provinces = (...rows: readonly Entry[]) => reconciliationPage(sampleCatalog([...base, ...rows])).provinces;
const itemsOf = (...rows: readonly Entry[]) => provinces(...rows).flatMap(({ items }) => items);

test('without differences there are none, and nothing leads to them', () => {
  expect(provinces(figure(2, 'lua', { actual: '5' }))).toEqual([]);
  expect(reconciliationLink(sampleCatalog(base))).toBeNull();
});

test('differences stand by province, in the order of the provinces, and by figure', () => {
  const rows = [...differing('lua', 'cao-nguyen/2022'), ...differing('ngo', undefined, 4), ...differing('lua')];
  expect(provinces(...rows).map(({ id, title, items }) => [id, title, items.map((item) => item.id)])).toEqual([
    ['thung-lung', 'Thung Lũng', ['thung-lung-2022-ngo', 'thung-lung-2022-lua']],
    ['cao-nguyen', 'Cao Nguyên', ['cao-nguyen-2022-lua']],
  ]);
});

test('the way to them leads to the province of a result that has some', () => {
  const catalog = sampleCatalog([...base, ...differing('lua')], { basePath: '/g/' });
  const href = '/g/doi-chieu/';
  expect(reconciliationLink(catalog)?.href).toBe(href);
  expect(reconciliationLink(catalog, 'thung-lung/2022')?.href).toBe(`${href}#thung-lung`);
  expect(reconciliationLink(catalog, 'thung-lung/2021')).toBeNull();
});

describe('a difference', () => {
  test('tells both readings with unit and source, what is shown and why', () => {
    expect(itemsOf(...differing('lua'))).toEqual([
      {
        id: 'thung-lung-2022-lua',
        title: 'Lúa, năm 2022',
        page: { href: '/chi-tieu/lua/', label: 'Lúa' },
        differences: [
          {
            kind: 'Số liệu chưa thống nhất giữa các nguồn',
            subject: 'Lúa',
            readings: [
              { value: '52 tấn', what: 'nguồn ghi', source: 'Báo cáo, Mục 2' },
              { value: '51,2 tấn', what: 'nguồn ghi', source: 'Phụ lục, Mục 3' },
            ],
            shown: '52 tấn. Số của báo cáo năm sau.',
          },
        ],
      },
    ]);
  });

  test.each<[string, Entry[], string[]]>([
    [
      'of shares in percent',
      [
        figure(2, 'lua', {
          plan: '100',
          actual: '110',
          planClaim: '3',
          planClaimUnit: 'phan-tram',
          accepts: 'GS-302 3≠10',
        }),
      ],
      ['3%', '10%'],
    ],
    [
      'of points in points',
      [
        figure(2, 'lua', {
          previous: '49,5',
          actual: '52,0',
          growthClaim: '5,0',
          growthClaimUnit: 'diem-phan-tram',
          accepts: 'GS-303 5≠2,5',
        }),
      ],
      ['5 điểm %', '2,5 điểm %'],
    ],
    [
      'of words without a unit',
      [
        figure(2, 'lua', {
          plan: '100',
          actual: '90',
          planClaimUnit: 'vuot',
          accepts: 'GS-302 vượt kế hoạch≠chưa đạt kế hoạch',
        }),
      ],
      ['vượt kế hoạch', 'chưa đạt kế hoạch'],
    ],
    ['of counts without a unit', [sum(2)], ['62', '20']],
    [
      'of hedged values with their unit',
      [
        figure(2, 'lua', { actual: 'hơn 1500', use: true, accepts: 'GS-304 hơn 1.500≠1.400' }),
        figure(3, 'lua', { actual: '1400' }),
      ],
      ['hơn 1.500 tấn', '1.400 tấn'],
    ],
    [
      'of activities with their unit',
      [activity(2, { count: '5', accepts: 'GS-304 5≠6' }), activity(3, { count: '6', source: 'phu-luc' })],
      ['5 văn bản', '6 văn bản'],
    ],
  ])('%s', (_, rows, values) => {
    const [difference, ...others] = itemsOf(...rows).flatMap(({ differences }) => differences);
    expect(others).toEqual([]);
    expect(difference?.readings.map(({ value }) => value)).toEqual(values);
  });

  test('between two documents of which neither is shown does not say that one is', () => {
    const rows = [
      figure(2, 'lua', { actual: 'khoảng 1000', use: true, note: 'Vì sao.' }),
      figure(3, 'lua', { actual: '980', accepts: 'GS-304 980≠1.030' }),
      figure(4, 'lua', { actual: '1030', source: 'phu-luc' }),
    ];
    const [difference] = itemsOf(...rows).flatMap(({ differences }) => differences);
    expect(difference?.readings.map(({ value }) => value)).toEqual(['980 tấn', '1.030 tấn']);
    expect(difference?.shown).not.toContain('Số đứng trước');
  });
});

describe('an item is named by what its rows are about, whichever row stands first', () => {
  test.each<[string, Entry[], string, string]>([
    ['figures', differing('lua'), 'thung-lung-2022-lua', 'Lúa, năm 2022'],
    ['awards of the province', [sum(2)], 'thung-lung-2022-all-bang-khen', 'Bằng khen: 2022'],
    ['awards of an event', [sum(2, { scope: 'event:le' })], 'thung-lung-2022-event-le-bang-khen', 'Bằng khen: Lễ'],
    [
      'a sum row',
      [sum(2, { scope: 'table', form: null })],
      'thung-lung-2022-table-muc-1-tong',
      'Dòng tổng số: cả bảng (mục 1)',
    ],
    [
      'activities',
      [activity(9, { count: '5', accepts: 'GS-304 5≠6' }), activity(3, { count: '6' })],
      'thung-lung-2022-van-ban-van-ban-ve-thi-dua',
      'Văn bản về thi đua, năm 2022',
    ],
  ])('%s', (_, rows, id, title) => {
    expect(itemsOf(...rows).map((item) => [item.id, item.title])).toEqual([[id, title]]);
    expect(itemsOf(...rows.toReversed()).map((item) => item.id)).toEqual([id]);
  });

  test.each<[string, object, object]>([
    ['a movement and an event of one slug', { scope: 'movement:le' }, { scope: 'event:le' }],
    ['two tables', { scope: 'table', section: 'Bảng 1' }, { scope: 'table', section: 'Bảng 2' }],
    ['two levels', { form: null, level: 'tinh' }, { form: null, level: 'co-so' }],
  ])('and %s have items of their own', (_, first, other) => {
    expect(itemsOf(sum(2, first), sum(3, { total: 63, accepts: 'GS-301 63≠20', ...other }))).toHaveLength(2);
  });
});

test('every mark leads to an item of the page', () => {
  const catalog = sampleCatalog([
    ...base,
    ...differing('lua'),
    ...[sum(2), sum(3, { scope: 'event:le', total: 61, accepts: 'GS-301 61≠20' })],
    ...[activity(2, { count: '5', accepts: 'GS-304 5≠6' }), activity(3, { count: '6' })],
  ]);
  const marks = [
    ...catalog.figures.map((one) => figureLine(catalog, one).mark),
    ...awardCounts(catalog).map((one) => awardCountLine(catalog, one).mark),
    ...activityLines(catalog, () => true).map(({ mark }) => mark),
  ].map((mark) => mark?.href);
  const ids = reconciliationPage(catalog).provinces.flatMap(({ items }) => items.map(({ id }) => id));
  expect(marks).toHaveLength(4);
  expect(marks.toSorted()).toEqual(ids.map((id) => `/doi-chieu/#${id}`).toSorted());
  expect(new Set(ids).size).toBe(ids.length);
});

test('only what the office accepted is published', () => {
  expect(itemsOf(sum(2, { accepts: '' }))).toEqual([]);
  expect(itemsOf(sum(2, { accepts: 'GS-301 62≠21' }))).toEqual([]);
  expect(itemsOf(sum(2), sampleEntry('result', 'thung-lung/2022', { draft: true }))).toEqual([]);
});
