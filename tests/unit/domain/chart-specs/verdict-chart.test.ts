import { expect, test } from 'vitest';
import { verdictChart } from '../../../../src/domain/chart-specs/verdict-chart.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';
import { figure, indicator } from '../number-rows.ts';

type Fields = Parameters<typeof figure>[2];

/** The chart of a year with one indicator for each row. */
function chartOf(...rows: readonly Fields[]) {
  const names = rows.map((_, index) => `chi-tieu-${index}`);
  const catalog = sampleCatalog([
    sampleEntry('source', 'phu-luc', { title: 'Phụ lục' }),
    ...names.map((name) => indicator(name)),
    ...rows.map((fields, index) => figure(index + 2, names[index] ?? '', fields)),
  ]);
  return verdictChart(catalog, catalog.figures);
}

const exceeded = { plan: '5', actual: '6' };
const met = { plan: '5', actual: '5' };
const missed = { plan: '5', actual: '4' };

test('has a bar for each verdict, one without indicators among them, and says the same in words', () => {
  const chart = chartOf(exceeded, exceeded, met);
  expect(chart).toMatchObject({
    id: 'danh-gia-thung-lung-2022',
    of: { kind: 'verdicts', result: 'thung-lung/2022' },
    title: 'Đánh giá các chỉ tiêu có kế hoạch, Thung Lũng năm 2022',
    labels: ['Vượt kế hoạch', 'Đạt kế hoạch', 'Chưa đạt kế hoạch'],
    summary: 'Trong 3 chỉ tiêu có kế hoạch của Thung Lũng năm 2022 mà Trang thử có số liệu: 2 vượt, 1 đạt, 0 chưa đạt.',
    notes: [],
  });
  expect(chart?.series).toMatchObject([{ values: [2, 1, 0], shown: ['2', '1', '0'] }]);
});

test('says how many verdicts rest on a report’s own words', () => {
  expect(chartOf(missed, met, { planClaimUnit: 'vuot' })?.notes).toEqual([
    '1 đánh giá theo lời báo cáo, vì nguồn không ghi đủ hai số.',
  ]);
});

test('names the sources of the verdicts, and not of other figures', () => {
  expect(chartOf(met, missed, { actual: '9', source: 'phu-luc' })?.source).toBe('Báo cáo');
  expect(chartOf(met, { ...missed, source: 'phu-luc' })?.source).toContain('Phụ lục');
});

test.each<[string, Fields[]]>([
  ['without figures', []],
  ['with one plan', [exceeded, { actual: '5' }]],
  ['with plans but no values', [{ plan: '5' }, { plan: '6' }]],
])('a year %s has none', (_, rows) => {
  expect(chartOf(...rows)).toBeNull();
});
