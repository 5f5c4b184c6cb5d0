import { describe, expect, test } from 'vitest';
import { actualSentence } from '../../../src/domain/actual-text.ts';
import { figureLine, type FigureLine } from '../../../src/domain/figure-lines.ts';
import { reconciliationPage } from '../../../src/domain/reconciliation.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';
import { figure, indicator } from './number-rows.ts';

type Fields = Parameters<typeof figure>[2];

const appendix = sampleEntry('source', 'phu-luc', { title: 'Phụ lục kèm theo báo cáo', shortTitle: 'Phụ lục' });
const catalogOf = (unit: string, ...rows: readonly Fields[]) =>
  sampleCatalog([
    appendix,
    indicator('lua', { unit, decimals: 1 }),
    ...rows.map((fields, index) => figure(index + 2, 'lua', fields)),
  ]);

/** The line of the only indicator, of rows from row 2 on. */
function lineOf(unit: string, ...rows: readonly Fields[]): FigureLine {
  const catalog = catalogOf(unit, ...rows);
  const [only, ...others] = catalog.figures.map((one) => figureLine(catalog, one));
  if (!only || others.length > 0) throw new Error('one figure expected');
  return only;
}

test('a line names what it is of, and leads there', () => {
  expect(lineOf('xã', { actual: '43' })).toMatchObject({
    indicator: { id: 'lua', href: '/chi-tieu/lua/', label: 'Chỉ tiêu lua' },
    province: { id: 'thung-lung', href: '/tinh/thung-lung/', label: 'Thung Lũng' },
    ...{ unit: 'xã', group: 'Xã hội', year: 2022, sources: ['Báo cáo (Mục 2)'], notes: [], others: [], mark: null },
  });
});

describe('an actual value', () => {
  test.each<[string, Fields, string, string]>([
    ['xã', { actual: '43' }, '43', '43 xã'],
    ['xã', { actual: '0' }, '0', '0 xã'],
    ['xã', { actual: '-3' }, '-3', '-3 xã'],
    ['xã', { actual: '43/44' }, '43/44', '43/44 xã'],
    ['xã', { actual: '43', of: 44 }, '43/44', '43/44 xã'],
    ['%', { actual: '57,8' }, '57,8%', '57,8%'],
    ['‰', { actual: '1,5' }, '1,5‰', '1,5‰'],
    ['%', { actual: '133,5' }, '133,5%', '133,5%'],
    ['%', { actual: 'trên 99,9' }, 'trên 99,9%', 'trên 99,9%'],
    ['tấn', { actual: '11919,7', qualifier: 'hon' }, 'hơn 11.919,7', 'hơn 11.919,7 tấn'],
    ['người', { actual: 'từ 1000 trở lên' }, 'từ 1.000 trở lên', 'từ 1.000 người trở lên'],
    ['hạng', { actual: '5', rankOf: 14 }, 'thứ 5/14', 'thứ 5/14'],
    ['xã', { plan: '5' }, 'chưa có số liệu', 'chưa có số liệu'],
  ])('in %s of %j is “%s”, and “%s” in a sentence', (unit, fields, shown, sentence) => {
    expect(lineOf(unit, fields).actual).toBe(shown);
    expect(catalogOf(unit, fields).figures.map(actualSentence)).toEqual([sentence]);
  });

  test.each<[Fields, string[]]>([
    [{ stage: 'uoc' }, ['ước tính']],
    [{ stage: 'so-bo' }, ['sơ bộ']],
    [{ stage: 'chinh-thuc' }, []],
    [{ stage: 'khong-neu' }, []],
    [{ stage: 'uoc', asOf: '2022-06-30' }, ['ước tính', 'tính đến ngày 30/6/2022']],
    [{ asOf: '2022-06' }, ['tính đến tháng 6/2022']],
  ])('of %j says so', (fields, notes) => {
    expect(lineOf('xã', { actual: '5', ...fields }).actualNotes).toEqual(notes);
  });
});

describe('a plan', () => {
  test.each<[Fields, string]>([
    [{ plan: '80' }, '80%'],
    [{ plan: '0' }, '0%'],
    [{ plan: '80', planOp: '>=' }, '80%'],
    [{ plan: '80', planOp: '>' }, 'trên 80%'],
    [{ plan: '80', planOp: '<' }, 'dưới 80%'],
    [{ plan: 'trên 80' }, 'trên 80%'],
    [{ plan: 'trên 80', planOp: '>' }, 'trên 80%'],
    [{ planClaimUnit: 'vuot' }, 'không ghi số'],
  ])('of %j is “%s”', (fields, value) => {
    expect(lineOf('%', { actual: '90', ...fields }).plans.map((plan) => plan.value)).toEqual([value]);
  });

  test('names whose it is, has its own verdict and how far it was met', () => {
    const first = { plan: '100', planBasis: 'hdnd', actual: '90', use: true };
    expect(lineOf('xã', first, { plan: '80', planBasis: 'trung-uong' }).plans).toEqual([
      {
        basis: 'HĐND tỉnh giao',
        value: '100',
        verdict: { kind: 'missed', label: 'Chưa đạt kế hoạch', isClaimed: false },
        percent: 'bằng 90% kế hoạch',
      },
      {
        basis: 'Trung ương giao',
        value: '80',
        verdict: { kind: 'exceeded', label: 'Vượt kế hoạch', isClaimed: false },
        percent: 'bằng 112,5% kế hoạch',
      },
    ]);
  });

  test('of a rank is not told in percent', () => {
    expect(lineOf('hạng', { plan: '6', actual: '5', rankOf: 14 }).plans.map(({ percent }) => percent)).toEqual([null]);
  });

  test('that no source states is none', () => {
    expect(lineOf('xã', { actual: '5' })).toMatchObject({ plans: [], verdict: { label: 'Không nêu kế hoạch' } });
  });
});

describe('the year before', () => {
  const grown = (growthClaim: string, growthClaimUnit: string, more: Fields = {}) => ({
    ...{ actual: '52,0', growthClaim, growthClaimUnit },
    ...more,
  });

  test.each<[string, Fields, string, string | null]>([
    ['%', { actual: '52,0', previous: '49,5' }, '49,5%', null],
    ['%', grown('5', 'phan-tram', { previous: '49,5' }), '49,5%', null],
    ['%', grown('2,5', 'diem-phan-tram'), '49,5%', 'suy ra từ mức “tăng 2,5 điểm %”'],
    ['%', grown('-2,5', 'diem-phan-tram'), '54,5%', 'suy ra từ mức “giảm 2,5 điểm %”'],
    ['vụ', grown('-16', 'tuyet-doi'), '68', 'suy ra từ mức “giảm 16 vụ”'],
    ['tấn', grown('4,00', 'phan-tram'), 'khoảng 50', 'suy ra từ mức “tăng 4%”'],
    ['tấn', grown('104,00', 'bang-phan-tram'), 'khoảng 50', 'suy ra từ mức “bằng 104%”'],
    ['tấn', { growthClaim: '14,7', growthClaimUnit: 'phan-tram' }, 'chưa có số liệu', 'tăng 14,7%'],
    ['tấn', { actual: '5' }, 'chưa có số liệu', null],
  ])('in %s of %j is “%s” (%s)', (unit, fields, previous, previousNote) => {
    expect(lineOf(unit, fields)).toMatchObject({ previous, previousNote });
  });
});

describe('what several rows say', () => {
  test('of other values stands beside the one shown, each with its place', () => {
    const rows = [
      { actual: '52,0', use: true },
      { actual: '51,2', source: 'phu-luc' },
      { actual: '52,0', source: 'phu-luc' },
    ];
    expect(lineOf('%', ...rows)).toMatchObject({ actual: '52%', others: ['Nơi khác ghi 51,2% (Phụ lục, Mục 3)'] });
  });

  test.each<[string, Fields, Fields, string]>([
    ['a ratio of another whole', { actual: '43/44' }, { actual: '43/45' }, '43/45'],
    ['another rank', { actual: '5', rankOf: 14 }, { actual: '6', rankOf: 14 }, 'thứ 6/14'],
  ])('of %s stands beside it too', (_, first, other, value) => {
    const { others } = lineOf('xã', { ...first, use: true }, { ...other, source: 'phu-luc' });
    expect(others).toEqual([`Nơi khác ghi ${value} (Phụ lục, Mục 3)`]);
  });

  test('in notes is told once, and with several sources by name', () => {
    const note = 'Làm tròn.';
    expect(lineOf('xã', { actual: '5', note }, { plan: '5', note }).notes).toEqual(['Làm tròn.']);
    expect(lineOf('xã', { actual: '5', note }, { actual: '5', note, source: 'phu-luc' }).notes).toEqual([
      ...['Báo cáo: Làm tròn.', 'Phụ lục: Làm tròn.'],
    ]);
  });

  test('is cited once for each source, with every place', () => {
    const { sources } = lineOf('xã', { actual: '5' }, { plan: '5', source: 'phu-luc' }, { plan: '5' });
    expect(sources).toEqual(['Báo cáo (Mục 2; Mục 4)', 'Phụ lục (Mục 3)']);
  });

  test('and does not agree has a mark that leads to the difference', () => {
    const rows = [{ actual: '52,0', use: true, accepts: 'GS-304 52≠51,2' }, { actual: '51,2' }];
    const catalog = catalogOf('%', ...rows);
    const [item] = reconciliationPage(catalog).provinces.flatMap(({ items }) => items);
    expect(lineOf('%', ...rows).mark?.href).toBe(`/doi-chieu/#${item?.id ?? ''}`);
  });
});
