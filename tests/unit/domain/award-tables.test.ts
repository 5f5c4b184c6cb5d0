import { describe, expect, test } from 'vitest';
import { awardCountLine, awardCounts, type AwardCountLine } from '../../../src/domain/award-tables.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';
import { award } from './number-rows.ts';

type Fields = Parameters<typeof award>[1];

const form = (id: string, order: number, fields: object = {}) =>
  sampleEntry('award-form', id, { name: `Hình thức ${id}`, order, ...fields });
const base = [
  form('co', 3),
  form('bang-khen', 1),
  form('giay-khen', 2, { level: 'co-so' }),
  sampleEntry('movement', 'thi-dua', { name: 'Thi đua <b>' }),
  sampleEntry('event', 'le', { name: 'Lễ' }),
  sampleEntry('source', 'phu-luc', { title: 'Phụ lục' }),
];
/** A row of 2022, or of another year. */
type Row = Fields | [Fields, string];

const catalogOf = (...rows: readonly Row[]) =>
  sampleCatalog([
    ...base,
    ...rows.map((row, index) => (Array.isArray(row) ? award(index + 2, row[0], row[1]) : award(index + 2, row))),
  ]);
const linesOf = (...rows: readonly Row[]): AwardCountLine[] => {
  const catalog = catalogOf(...rows);
  return awardCounts(catalog).map((count) => awardCountLine(catalog, count));
};
const lineOf = (fields: Fields): AwardCountLine => {
  const [line] = linesOf(fields);
  if (!line) throw new Error('one line expected');
  return line;
};

test('award counts stand in order of precedence: newest year, levels, forms, then those without a form', () => {
  const lines = linesOf(
    ...[
      { form: null, scope: 'movement:thi-dua', total: 9 },
      { form: 'co', total: 3 },
      { form: 'bang-khen', total: 1 },
    ],
    ...[
      { form: null, level: 'co-so', total: 5 },
      { form: null, level: 'nha-nuoc', total: 4 },
    ],
    [{ form: 'giay-khen', total: 7 }, 'thung-lung/2023'],
  );
  expect(lines.map(({ year, form: name, total }) => `${year} ${name} ${total}`)).toEqual([
    ...['2023 Hình thức giay-khen 7', '2022 Cấp Nhà nước, các hình thức 4', '2022 Cấp cơ sở, các hình thức 5'],
    ...['2022 Hình thức bang-khen 1', '2022 Hình thức co 3', '2022 Nguồn không nêu hình thức 9'],
  ]);
});

describe('a line', () => {
  test('tells what it counts, where and from which source', () => {
    expect(
      lineOf({ collectives: 8, individuals: 1200, scope: 'movement:thi-dua', from: 2021, to: 2022 }),
    ).toMatchObject({
      ...{ form: 'Hình thức bang-khen', scope: { href: '/phong-trao/thi-dua/', label: 'Thi đua <b>' }, year: 2022 },
      ...{ province: { href: '/tinh/thung-lung/', label: 'Thung Lũng' }, collectives: '8', individuals: '1.200' },
      ...{
        total: '1.208 (cộng các phần)',
        households: null,
        sources: ['Báo cáo (Mục 1)'],
        mark: null,
        notes: [],
        details: [],
      },
    });
  });

  test.each([
    ['all', 'Cả tỉnh'],
    ['table', 'Cộng cả bảng của nguồn'],
    ['event:le', 'Lễ'],
  ])('of scope %s is of “%s”', (scope, label) => {
    expect(lineOf({ scope }).scope).toBe(label);
  });

  test.each<[string, Fields, Partial<AwardCountLine>]>([
    [
      'says what is missing',
      {},
      { total: 'chưa có số liệu', collectives: 'chưa có số liệu', individuals: 'chưa có số liệu' },
    ],
    [
      'knows none from missing',
      { total: 0, collectives: 0 },
      { total: '0', collectives: '0', individuals: 'chưa có số liệu' },
    ],
    ['adds no total from one part', { collectives: 8 }, { total: 'chưa có số liệu' }],
    [
      'shows the total as stated',
      { total: 62, collectives: 8, individuals: 12, accepts: 'GS-301 62≠20' },
      { total: '62' },
    ],
    [
      'counts households beside people',
      { collectives: 1, individuals: 2, households: 3 },
      { total: '6 (cộng các phần)', households: '3' },
    ],
    [
      'counts households among people where they are',
      { collectives: 1, individuals: 3, households: 3, individualsIncludeHouseholds: true },
      { total: '4 (cộng các phần)', individuals: '3 (gồm cả hộ gia đình)' },
    ],
  ])('%s', (_, fields, expected) => {
    expect(lineOf(fields)).toMatchObject(expected);
  });

  test.each<[string, Fields, string[]]>([
    ['none', { total: 5 }, []],
    [
      'leaders and workers with their shares',
      { individuals: 40, leaders: 10, directWorkers: 30 },
      ['Lãnh đạo, quản lý: 10 (25%)', 'Người lao động trực tiếp: 30 (75%)'],
    ],
    [
      'leaders and workers added up from sectors',
      { adminLeaders: 1, otherLeaders: 2, adminWorkers: 6 },
      ['Lãnh đạo, quản lý: 3 (33,3%)', 'Người lao động trực tiếp: 6 (66,7%)'],
    ],
    ['no share of nobody', { individuals: 0, leaders: 0 }, ['Lãnh đạo, quản lý: 0']],
    ['small collectives', { collectives: 8, smallCollectives: 2 }, ['Tập thể nhỏ: 2 (25%)']],
    ['posthumous awards', { individuals: 5, posthumous: 1 }, ['Truy tặng: 1']],
    [
      'shares of other years',
      { shareClaims: 'direct_workers/individuals 2021 = 59%; direct_workers/individuals 2021 + 27' },
      [
        'Năm 2021, người lao động trực tiếp chiếm 59%',
        'Nguồn ghi tỷ lệ người lao động trực tiếp tăng 27 điểm % so với năm 2021',
      ],
    ],
    [
      'a share that fell',
      { shareClaims: 'direct_workers/individuals 2021 - 27' },
      ['Nguồn ghi tỷ lệ người lao động trực tiếp giảm 27 điểm % so với năm 2021'],
    ],
  ])('tells of kinds of recipients: %s', (_, fields, details) => {
    expect(lineOf(fields).details).toEqual(details);
  });
});

test('what two documents count alike stands once, with both sources and notes', () => {
  const [line, ...others] = linesOf(
    { total: 5, collectives: 2, individuals: 3, note: 'Một.' },
    { total: 5, source: 'phu-luc', note: 'Hai.' },
  );
  expect(others).toEqual([]);
  expect(line).toMatchObject({
    total: '5',
    notes: ['Báo cáo: Một.', 'Phụ lục: Hai.'],
    sources: ['Báo cáo (Mục 1)', 'Phụ lục (Mục 1)'],
  });
});
