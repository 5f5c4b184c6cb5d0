import { describe, expect, test } from 'vitest';
import { awardsPage, movementAwards, resultAwards } from '../../../src/domain/awards-page.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';
import { award } from './number-rows.ts';

type Fields = Parameters<typeof award>[1];

const base = [
  sampleEntry('award-form', 'bang-khen', { name: 'Bằng khen', order: 1 }),
  sampleEntry('award-form', 'giay-khen', { name: 'Giấy khen', order: 2, level: 'co-so' }),
  sampleEntry('movement', 'mot', { name: 'Một' }),
  sampleEntry('movement', 'mot-hai', { name: 'Một hai' }),
  sampleEntry('event', 'le', { name: 'Lễ' }),
];
const catalogOf = (...rows: readonly Fields[]) =>
  sampleCatalog([...base, ...rows.map((fields, index) => award(index + 2, fields))]);
const pageOf = (...rows: readonly Fields[]) => awardsPage(catalogOf(...rows));
/** The sections with the totals of their lines. */
const sectionsOf = (...rows: readonly Fields[]) =>
  Object.fromEntries(pageOf(...rows).sections.map(({ id, lines }) => [id, lines.map(({ total }) => total)]));

test('counts stand by level, movement and event; sum rows and cumulative counts apart', () => {
  const rows = [
    { form: null, level: 'tinh', total: 1 },
    { scope: 'movement:mot', total: 2 },
    { scope: 'event:le', total: 3 },
    { scope: 'table', total: 5 },
    { scope: 'movement:mot', cumulative: true, total: 100 },
  ];
  expect(sectionsOf(...rows)).toEqual({
    'theo-cap': ['1'],
    'theo-phong-trao': ['2'],
    'theo-su-kien': ['3'],
    'dong-tong': ['5'],
    'luy-ke': ['100'],
  });
});

describe('a count without a form', () => {
  test('is a sum row beside the forms of its scope', () => {
    const rows = [
      { scope: 'movement:mot', total: 2 },
      { form: 'giay-khen', scope: 'movement:mot', total: 3 },
      { form: null, scope: 'movement:mot', total: 5 },
    ];
    expect(sectionsOf(...rows)).toEqual({ 'theo-phong-trao': ['2', '3'], 'dong-tong': ['5'] });
  });

  test('is none beside forms of another scope', () => {
    const rows = [
      { scope: 'movement:mot', total: 2 },
      { form: null, level: 'tinh', total: 5 },
    ];
    expect(sectionsOf(...rows)).toEqual({ 'theo-cap': ['5'], 'theo-phong-trao': ['2'] });
  });

  test('is none beside forms of another level', () => {
    const rows = [
      { level: 'tinh', total: 2 },
      { form: null, level: 'co-so', total: 500 },
    ];
    expect(sectionsOf(...rows)).toEqual({ 'theo-cap': ['500', '2'] });
  });

  test('is none beside a count of many years', () => {
    const rows = [
      { total: 2000, cumulative: true },
      { form: null, level: 'tinh', total: 500 },
    ];
    expect(sectionsOf(...rows)).toEqual({ 'theo-cap': ['500'], 'luy-ke': ['2.000'] });
  });
});

test('the totals by form are those of the rows, and say what is missing', () => {
  const { forms } = pageOf({ scope: 'movement:mot', collectives: 1 }, { scope: 'event:le', collectives: 1000 });
  expect(forms).toMatchObject([
    { form: 'Bằng khen', place: 'Thung Lũng, 2022', collectives: '1.001', individuals: 'chưa có số liệu' },
  ]);
});

describe('the contents name each section of the page, and no other', () => {
  const shownOf = (page: ReturnType<typeof awardsPage>) => [
    ...(page.forms.length > 0 ? ['theo-hinh-thuc'] : []),
    ...(page.charts.length > 0 ? ['bieu-do'] : []),
    ...page.sections.map(({ id }) => id),
  ];

  test.each<[string, Fields[]]>([
    ['with forms and charts', [{ collectives: 1, individuals: 2 }]],
    ['with levels alone', [{ form: null, level: 'tinh', total: 5 }]],
    ['without counts', []],
  ])('%s', (_, rows) => {
    const page = pageOf(...rows);
    expect(page.contents.map(({ id }) => id)).toEqual(shownOf(page));
  });
});

test('a movement has its own counts, its sum rows and those of many years', () => {
  const catalog = catalogOf(
    { scope: 'movement:mot', total: 2 },
    { form: null, scope: 'movement:mot', total: 2 },
    { scope: 'movement:mot', cumulative: true, total: 9 },
    { scope: 'movement:mot-hai', total: 7 },
    { total: 50 },
  );
  expect(movementAwards(catalog, 'mot').map(({ total }) => total)).toEqual(['2', '9', '2']);
});

test('a yearly result has its own counts, without sum rows and those of many years', () => {
  const rows = [
    award(2, { scope: 'movement:mot', total: 2 }),
    award(3, { scope: 'table', total: 2 }),
    award(4, { cumulative: true, total: 9 }),
    award(2, { total: 3 }, 'thung-lung/2021'),
    award(2, { total: 4 }, 'cao-nguyen/2022'),
  ];
  const lines = resultAwards(sampleCatalog([...base, ...rows]), 'thung-lung/2022');
  expect(lines.map(({ total }) => total)).toEqual(['2']);
});

test('the page leads to the differences where there are any', () => {
  expect(pageOf({ total: 5 }).reconciliation).toBeNull();
  const rows = { total: 62, collectives: 8, individuals: 12, accepts: 'GS-301 62≠20' };
  expect(pageOf(rows).reconciliation?.href).toBe('/doi-chieu/');
});
