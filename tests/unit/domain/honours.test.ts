import { expect, test } from 'vitest';
import { honoursOf } from '../../../src/domain/honours.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';
import { award } from './number-rows.ts';

type Fields = Parameters<typeof award>[1];

const id = 'thung-lung/2022';
const base = [
  sampleEntry('award-form', 'bang-khen', { name: 'Bằng khen', order: 2 }),
  sampleEntry('award-form', 'huan-chuong', { name: 'Huân chương', order: 1, level: 'nha-nuoc' }),
  ...['mot', 'hai'].map((movement) => sampleEntry('movement', movement)),
  sampleEntry('result', id, { title: 'Thung Lũng năm 2022' }),
];
const counted = (...rows: readonly Fields[]) => {
  const catalog = sampleCatalog([...base, ...rows.map((fields, index) => award(index + 2, fields))]);
  return honoursOf(catalog, catalog.all('result'));
};
const linesOf = (...rows: readonly Fields[]) =>
  counted(...rows).flatMap(({ lines }) =>
    lines.map(({ label, collectives, individuals }) => [label, collectives, individuals]),
  );

const level = { form: null, level: 'tinh', collectives: 880, individuals: 3320 };

test('are told by form in order of precedence where no report counts whole levels', () => {
  const rows = [
    { scope: 'movement:mot', collectives: 1000, individuals: 2 },
    { scope: 'movement:hai', collectives: 500, individuals: 3 },
    { form: 'huan-chuong', collectives: 1 },
  ];
  expect(linesOf(...rows)).toEqual([
    ['Huân chương', '1', 'chưa có số liệu'],
    ['Bằng khen', '1.500', '5'],
  ]);
});

test('are told by level where a report counts whole levels, of which forms are a part', () => {
  const nation = { form: null, level: 'nha-nuoc', collectives: 15, individuals: 36 };
  expect(linesOf({ collectives: 50, individuals: 1 }, level, nation)).toEqual([
    ['Cấp Nhà nước, các hình thức', '15', '36'],
    ['Cấp tỉnh, các hình thức', '880', '3.320'],
  ]);
});

test('do not take a level of many years for one of the year', () => {
  const rows = [
    { ...level, cumulative: true },
    { collectives: 50, individuals: 1 },
  ];
  expect(linesOf(...rows)).toEqual([['Bằng khen', '50', '1']]);
});

test('say that they are the least where a source does not divide a count', () => {
  const rows = [
    { scope: 'movement:mot', collectives: 5, individuals: 7 },
    { scope: 'movement:hai', total: 90 },
  ];
  expect(linesOf(...rows)).toEqual([['Bằng khen', 'ít nhất 5', 'ít nhất 7']]);
});

test.each<[string, Fields, string]>([
  [
    'in a level that counts them among individuals',
    { ...level, individualsIncludeHouseholds: true },
    ' (gồm cả hộ gia đình)',
  ],
  ['in a level that counts them apart', { ...level, households: 1200 }, ' và 1.200 hộ gia đình'],
  ['in a form', { collectives: 880, individuals: 3320, households: 4 }, ' và 4 hộ gia đình'],
])('name households %s', (_, row, words) => {
  expect(linesOf(row).map(([, , individuals]) => individuals)).toEqual([`3.320${words}`]);
});

test('lead to the award counts of each year, newest first; years without counts are left out', () => {
  const years = ['thung-lung/2021', 'thung-lung/2023'].map((year) => sampleEntry('result', year, { title: year }));
  const catalog = sampleCatalog([
    ...[...base, ...years],
    ...[award(2, { collectives: 1 }), award(2, { collectives: 2 }, 'thung-lung/2021')],
    award(2, { collectives: 3, cumulative: true }, 'thung-lung/2023'),
    award(2, { collectives: 4 }, 'cao-nguyen/2022'),
  ]);
  expect(honoursOf(catalog, catalog.all('result')).map(({ year }) => year)).toEqual([
    { href: '/ket-qua/thung-lung/2022/#so-lieu-khen-thuong', label: 'Thung Lũng năm 2022' },
    { href: '/ket-qua/thung-lung/2021/#so-lieu-khen-thuong', label: 'thung-lung/2021' },
  ]);
});
