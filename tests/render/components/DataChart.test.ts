import { describe, expect, test } from 'vitest';
import DataChart from '../../../src/components/DataChart.astro';
import type { ChartSpec } from '../../../src/domain/chart-spec.ts';
import { chartView, type ChartView } from '../../../src/domain/chart-view.ts';
import { createPaths } from '../../../src/domain/paths.ts';
import { attributeOf, count, element, elements, texts } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';
import { sampleChart, sampleSeries } from '../../unit/domain/sample-chart.ts';

const view = (part: Partial<ChartSpec> = {}, heading: ChartView['heading'] = null) => ({
  chart: { ...chartView(createPaths('/goc/'), { ...sampleChart, ...part }), heading },
});

test('the table holds every value with its unit, and says what is missing', async () => {
  const root = await render(DataChart, view());
  expect(texts(root, 'thead th')).toEqual(['Năm', 'Kế hoạch (tỷ đồng)', 'Thực hiện (tỷ đồng)']);
  expect(elements(root, 'thead th').map((cell) => attributeOf(cell, 'scope'))).toEqual(['col', 'col', 'col']);
  expect(texts(root, 'tbody th')).toEqual(['Năm 2021', 'Năm 2022']);
  expect(elements(root, 'tbody th').map((cell) => attributeOf(cell, 'scope'))).toEqual(['row', 'row']);
  expect(texts(root, 'td')).toEqual(['2.000', 'chưa có số liệu', '2.200', '2.411,74']);
  expect(texts(root, 'caption')).toEqual(['Thu ngân sách của tỉnh Mây Trắng']);
});

test('the table scrolls by itself and the keyboard reaches it', async () => {
  const region = element(await render(DataChart, view()), '[role="region"]');
  expect(attributeOf(region, 'tabindex')).toBe('0');
  expect(attributeOf(region, 'aria-label')).toBe('Bảng số liệu: Thu ngân sách của tỉnh Mây Trắng');
});

test('the picture states its size for both widths and says the summary', async () => {
  const { chart } = view();
  const root = await render(DataChart, { chart });
  const attributes = (selector: string, names: string[]) =>
    names.map((name) => attributeOf(element(root, selector), name));
  expect(attributes('img', ['src', 'width', 'height', 'alt', 'loading'])).toEqual([
    '/goc/bieu-do/thu-ngan-sach.png',
    '760',
    String(chart.size.wide.height),
    sampleChart.summary,
    'lazy',
  ]);
  const narrowSize = ['360', String(chart.size.narrow.height)];
  expect(
    elements(root, 'source').map((source) => ['srcset', 'width', 'height'].map((name) => attributeOf(source, name))),
  ).toEqual([
    ['/goc/bieu-do/thu-ngan-sach-hep-toi.png', ...narrowSize],
    ['/goc/bieu-do/thu-ngan-sach-toi.png', null, null],
    ['/goc/bieu-do/thu-ngan-sach-hep.png', ...narrowSize],
  ]);
});

test('only a screen gets the pictures for the dark', async () => {
  const media = elements(await render(DataChart, view()), 'source').map((source) => attributeOf(source, 'media'));
  expect(media).toEqual([
    'screen and (prefers-color-scheme: dark) and (max-width: 40rem)',
    'screen and (prefers-color-scheme: dark)',
    '(max-width: 40rem)',
  ]);
});

test('the script gets the same chart', async () => {
  const data = attributeOf(element(await render(DataChart, view()), 'data-chart'), 'data-spec');
  expect(JSON.parse(data ?? '')).toEqual(sampleChart);
});

test('title, unit, summary, notes and source stand beside the picture', async () => {
  const root = await render(DataChart, view());
  expect(texts(root, 'figcaption p')).toEqual(['Thu ngân sách của tỉnh Mây Trắng', 'Đơn vị: tỷ đồng']);
  expect(texts(root, '.summary')).toEqual([sampleChart.summary]);
  expect(texts(root, '.notes li')).toEqual(['Số liệu đã làm tròn.']);
  expect(texts(root, '.source')).toEqual(['Nguồn: Báo cáo thử nghiệm năm 2022']);
});

test('has no empty notes and no empty source', async () => {
  const root = await render(DataChart, view({ notes: [], source: '' }));
  expect([count(root, 'ul'), count(root, '.source')]).toEqual([0, 0]);
});

test.each(['h2', 'h3'] as const)('the title can be an %s', async (heading) => {
  expect(texts(await render(DataChart, view({}, heading)), `figcaption ${heading}`)).toEqual([sampleChart.title]);
});

test.each([
  [8, 0],
  [9, 1],
])('a table of %d rows stands in %d closed details', async (rows, details) => {
  const labels = Array.from({ length: rows }, (_, index) => `Năm ${2010 + index}`);
  const series = [
    sampleSeries(
      'Kết quả',
      'main',
      labels.map((_, index) => index),
    ),
  ];
  const root = await render(DataChart, view({ labels, series }));
  expect([count(root, 'details'), count(root, 'details[open]'), count(root, 'tbody tr')]).toEqual([details, 0, rows]);
  if (details > 0) expect(texts(root, 'details > summary')).toEqual(['Xem bảng số liệu']);
});

test('a break parts the rows under its label', async () => {
  const root = await render(DataChart, view({ break: { index: 1, label: 'Từ đây là tỉnh mới' } }));
  expect(elements(root, 'tbody').map((part) => texts(part, 'th'))).toEqual([
    ['Năm 2021'],
    ['Từ đây là tỉnh mới', 'Năm 2022'],
  ]);
});

describe('hostile text', () => {
  const hostile = `"><script>alert('1')</script><img src=x onerror=alert(2)>`;
  const everywhere = view({
    title: hostile,
    unit: hostile,
    labelHeader: hostile,
    labels: [hostile, hostile],
    series: [{ label: hostile, tone: 'main', values: [1, 2], shown: [hostile, hostile] }],
    summary: hostile,
    notes: [hostile],
    source: hostile,
    break: { index: 1, label: hostile },
    reference: { label: hostile, value: 1 },
  });

  test('stays text', async () => {
    const root = await render(DataChart, everywhere);
    expect([count(root, 'img'), count(root, '[onerror]')]).toEqual([1, 0]);
    expect(elements(root, 'script').filter((script) => attributeOf(script, 'src') === null)).toEqual([]);
    expect(texts(root, 'caption')).toEqual([hostile]);
  });

  test('needs no style attribute', async () => {
    expect(await renderHtml(DataChart, everywhere)).not.toMatch(/\sstyle=/u);
  });
});
