import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/entry.ts';
import { movementPages } from '../../../src/domain/movements.ts';
import { resultFigures } from '../../../src/domain/result-figures.ts';
import { strings } from '../../../src/strings.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';
import { activity, award, figure, indicator } from './number-rows.ts';

const words = strings.results;
const id = 'thung-lung/2022';
const base = [
  sampleEntry('award-form', 'bang-khen', { name: 'Bằng khen' }),
  indicator('lua', { name: 'Lúa' }),
  indicator('ngo', { name: 'Ngô' }),
  indicator('hang', { name: 'Hạng' }),
];
const figuresOf = (...entries: readonly Entry[]) => resultFigures(sampleCatalog([...base, ...entries]), id);
const result = sampleEntry('result', id);

test('a year without numbers has no section', () => {
  const { data, ...figures } = figuresOf(result);
  expect(Object.values(data).map(({ href }) => href)).toEqual([
    ...['/du-lieu/#indicators', '/du-lieu/#award-counts', '/du-lieu/#activities'],
  ]);
  expect(figures).toEqual({
    ...{ onRecord: null, headings: [], groups: [], awards: [], activities: [], targets: [], nextYear: 2023 },
    ...{ charts: { figures: [], awards: [], activities: [] }, reconciliation: null },
  });
});

test('each section that holds anything has a heading', () => {
  const found = figuresOf(
    ...[result, figure(2, 'lua', { actual: '5' }), award(2, { total: 3 }), activity(2, { count: '4' })],
    figure(2, 'lua', { plan: '7' }, 'thung-lung/2023'),
  );
  expect(found.headings.map((heading) => [heading.id, heading.text, heading.depth])).toEqual([
    ['so-lieu', words.figures, 2],
    ['so-lieu-khen-thuong', words.awards, 2],
    ['so-lieu-hoat-dong', words.activities, 2],
    ['muc-tieu', words.targets(2023), 2],
  ]);
  expect([found.awards, found.activities].map(({ length }) => length)).toEqual([1, 1]);
});

test('nothing is of another year or province', () => {
  const others = ['thung-lung/2021', 'cao-nguyen/2022', 'cao-nguyen/2023'].flatMap((other) => [
    ...[figure(2, 'lua', { actual: '5' }, other), award(2, { total: 3 }, other), activity(2, { count: '4' }, other)],
  ]);
  expect(figuresOf(result, ...others)).toMatchObject({
    headings: [],
    groups: [],
    awards: [],
    activities: [],
    targets: [],
  });
});

describe('what the plans on record came to', () => {
  const of = (row: number, plan: string | null, actual: string | null, more = {}) =>
    figure(row, ['lua', 'ngo', 'hang'][row - 2] ?? '', { ...(plan && { plan }), ...(actual && { actual }), ...more });

  test.each<[string, Entry[], string | null]>([
    ['counts those met and exceeded', [of(2, '5', '6'), of(3, '5', '5'), of(4, '5', '4')], words.onRecord(3, 2, 0)],
    ['counts estimates as the verdicts do', [of(2, '5', '6', { stage: 'uoc' })], words.onRecord(1, 1, 0)],
    ['counts what documents claim', [of(2, null, null, { planClaimUnit: 'khong-dat' })], words.onRecord(1, 0, 1)],
    [
      'leaves out what has no plan or no number',
      [of(2, '5', null), of(3, null, '5'), of(4, '5', '5')],
      words.onRecord(1, 1, 0),
    ],
    ['is not said without plans', [of(2, null, '5')], null],
  ])('%s', (_, rows, text) => {
    expect(figuresOf(result, ...rows).onRecord).toBe(text);
  });
});

describe('targets', () => {
  const next = figure(2, 'lua', { plan: '7' }, 'thung-lung/2023');

  test('are those of the year after', () => {
    const { targets, nextYear } = figuresOf(result, next, figure(2, 'ngo', { plan: '8' }, 'thung-lung/2024'));
    expect(nextYear).toBe(2023);
    expect(targets.flatMap(({ lines }) => lines.map(({ plans }) => plans.map(({ value }) => value)))).toEqual([['7']]);
  });

  test('stand on the page of their own year once it has one, and nowhere while that is a draft', () => {
    expect(figuresOf(result, next, sampleEntry('result', 'thung-lung/2023')).targets).toEqual([]);
    expect(figuresOf(result, next, sampleEntry('result', 'thung-lung/2023', { draft: true })).targets).toEqual([]);
  });
});

describe('charts', () => {
  const rows = ['lua', 'ngo'].map((name, index) => figure(index + 2, name, { plan: '5', actual: '6' }));
  const shown = (...entries: readonly Entry[]) =>
    Object.values(figuresOf(...entries).charts).flatMap((charts) => charts.map(({ spec }) => spec.id));

  test('are those of the province and year, with a heading below that of their section', () => {
    const { charts } = figuresOf(result, ...rows, award(2, { collectives: 1 }));
    expect(charts.figures.map(({ spec, heading }) => [spec.id, heading])).toEqual([
      ['danh-gia-thung-lung-2022', 'h3'],
      ['ke-hoach-thung-lung-2022', 'h3'],
    ]);
    expect(charts.awards.map(({ spec }) => spec.id)).toEqual(['khen-thuong-hinh-thuc-thung-lung-2022']);
  });

  test('that the story places are not shown twice', () => {
    const body = '<BieuDo id="ke-hoach-thung-lung-2022" />';
    expect(shown(sampleEntry('result', id, {}, { body }), ...rows)).toEqual(['danh-gia-thung-lung-2022']);
  });

  test('are not those of a province whose name ends alike', () => {
    const others = ['lua', 'ngo'].map((name, index) =>
      figure(index + 2, name, { plan: '5', actual: '6' }, 'bac-thung-lung/2022'),
    );
    expect(shown(result, ...others)).toEqual([]);
  });

  test('of a movement are not those of one whose name begins alike', () => {
    const sectors = { adminLeaders: 1, adminWorkers: 2, otherLeaders: 3, otherWorkers: 4 };
    const pages = movementPages(
      sampleCatalog([
        ...base,
        ...['mot', 'mot-hai'].map((name) => sampleEntry('movement', name)),
        award(2, { scope: 'movement:mot-hai', ...sectors }),
      ]),
    );
    expect(pages.find(({ slug }) => slug === 'mot-hai')?.charts).toHaveLength(1);
    expect(pages.find(({ slug }) => slug === 'mot')?.charts).toEqual([]);
  });
});

test('differences of the year have a way to them', () => {
  const row = award(2, { total: 62, collectives: 8, individuals: 12, accepts: 'GS-301 62≠20' });
  expect(figuresOf(result, row).reconciliation?.href).toBe('/doi-chieu/#thung-lung');
});

test('nothing of a draft is anywhere in the catalog', () => {
  const numbers = (year: number) => {
    const own = `thung-lung/${year}`;
    return [
      ...['lua', 'ngo'].map((name, index) => figure(index + 2, name, { plan: '5', actual: '6' }, own)),
      award(2, { total: 62, collectives: 8, individuals: 12, accepts: 'GS-301 62≠20' }, own),
      activity(2, { count: '5', accepts: 'GS-304 5≠6' }, own),
      activity(3, { count: '6' }, own),
    ];
  };
  const catalogOf = (fields: object) =>
    sampleCatalog([
      ...base,
      result,
      ...numbers(2022),
      sampleEntry('result', 'thung-lung/2021', fields),
      ...numbers(2021),
    ]);
  const held = (fields: object) => {
    const { figures, mismatches, charts, all } = catalogOf(fields);
    const rows = (['figure', 'award-count', 'activity'] as const).flatMap((kind) => all(kind).map((entry) => entry.id));
    return JSON.stringify([figures, mismatches, charts, rows]);
  };
  expect(held({})).toContain('2021');
  expect(held({ draft: true })).not.toContain('2021');
  expect(held({ publishAt: '2030-01-01' })).not.toContain('2021');
  expect(catalogOf({ draft: true }).mismatches).toHaveLength(2);
});
