import type { ChartOptions, ScriptableLineSegmentContext, TooltipItem } from 'chart.js';
import { describe, expect, test } from 'vitest';
import { chartConfiguration, type ChartLook } from '../../../../src/domain/chart-drawing/configuration.ts';
import { chartSize } from '../../../../src/domain/chart-drawing/size.ts';
import type { ChartSpec } from '../../../../src/domain/chart-spec.ts';
import { markText, pointText, valueText, wrapText } from '../../../../src/domain/chart-drawing/text.ts';
import { chartView } from '../../../../src/domain/chart-view.ts';
import { createPaths } from '../../../../src/domain/paths.ts';
import { chartPalettes } from '../../../../src/domain/theme/chart-palettes.ts';
import { sampleChart, sampleSeries } from '../sample-chart.ts';
import { greenTheme } from '../theme/sample-themes.ts';

const palette = chartPalettes(greenTheme).light;
const look: ChartLook = { palette, narrow: false, fontFamily: 'serif', animate: true };
const wide = (spec: ChartSpec) => chartConfiguration(spec, look);
const options = (spec: ChartSpec) => wide(spec).options as ChartOptions<'bar'>;
const lying: ChartSpec = { ...sampleChart, horizontal: true };
const line: ChartSpec = {
  ...sampleChart,
  type: 'line',
  unit: '%',
  labels: ['2024', '2025', '2026'],
  series: [sampleSeries('Kết quả', 'main', [8, 7.5, 12])],
  break: { index: 2, label: 'Tỉnh mới' },
};

test('gives Chart.js every value, the missing ones too', () => {
  expect(wide(sampleChart).data.datasets.map(({ label, data }) => [label, data])).toEqual([
    ['Kế hoạch', [2000, 2200]],
    ['Thực hiện', [null, 2411.74]],
  ]);
});

test('tells the plan by its outline, not by colour alone', () => {
  const [plan, main] = wide(sampleChart).data.datasets;
  expect(plan).toMatchObject({ borderWidth: 2, borderColor: greenTheme.accent, backgroundColor: palette.planFill });
  expect(main).toMatchObject({ borderWidth: 0, backgroundColor: greenTheme.primary });
});

test.each([
  ['9', '9%'],
  ['9%', '9%'],
  ['trên 99,9', 'trên 99,9%'],
])('writes %j in a chart of per cents as %j', (shown, text) => {
  const spec: ChartSpec = { ...line, series: [{ label: '', tone: 'main', values: [9], shown: [shown] }] };
  expect([markText(spec, 0, 0), valueText(spec, 0, 0)]).toEqual([text, text]);
});

test.each([
  [0, '0'],
  [1500, '1.500'],
  [12.5, '12,5'],
])('writes the tick %d the Vietnamese way', (tick, text) => {
  const callback = options(sampleChart).scales?.y?.ticks?.callback as (tick: number) => string;
  expect(callback(tick)).toBe(text);
});

test.each([
  [sampleChart, 0, 0, 'Kế hoạch: 2.000 tỷ đồng'],
  [sampleChart, 1, 0, 'Thực hiện: chưa có số liệu'],
  [line, 0, 1, 'Kết quả: 7,5%'],
])('shows in the tooltip what the table shows', (spec, datasetIndex, dataIndex, text) => {
  const label = options(spec).plugins?.tooltip?.callbacks?.label as (item: Partial<TooltipItem<'bar'>>) => string[];
  expect(label({ datasetIndex, dataIndex }).join(' ')).toBe(text);
});

test('says a point in words', () => {
  expect(pointText(sampleChart, 1, 1)).toBe('Năm 2022, Thực hiện: 2.411,74 tỷ đồng');
  expect(pointText(sampleChart, 1, 0)).toBe('Năm 2021, Thực hiện: chưa có số liệu');
});

test.each([
  [0, 1, undefined],
  [1, 2, 'transparent'],
  [0, 2, 'transparent'],
])('joins the points %d and %d only on one side of the break', (p0DataIndex, p1DataIndex, colour) => {
  const [dataset] = wide(line).data.datasets as { spanGaps: boolean; segment: { borderColor: unknown } }[];
  const colourOf = dataset?.segment.borderColor as (segment: Partial<ScriptableLineSegmentContext>) => unknown;
  expect(colourOf({ p0DataIndex, p1DataIndex })).toBe(colour);
  expect(dataset?.spanGaps).toBe(false);
});

describe('axes', () => {
  test('bars always begin at zero', () => {
    expect(options(sampleChart).scales?.y).toMatchObject({ beginAtZero: true });
    expect(options(lying).scales?.x).toMatchObject({ beginAtZero: true });
  });

  test.each([
    [[97, 98, 99], false],
    [[8, 20, 25], true],
    [[null, null], false],
  ])('a line of %j begins at zero: %s', (values, beginAtZero) => {
    const spec = { ...line, series: [sampleSeries('Kết quả', 'main', values)] };
    expect(options(spec).scales?.y).toMatchObject({ beginAtZero });
  });

  test('a reference line is always within the axis', () => {
    const spec: ChartSpec = { ...lying, reference: { label: 'Kế hoạch 100%', value: 3000 } };
    expect(options(spec).scales?.x).toMatchObject({ suggestedMax: 3000 });
  });

  test('labels stand above lying bars where the chart is narrow', () => {
    const narrow = chartConfiguration(lying, { ...look, narrow: true }).options as ChartOptions<'bar'>;
    expect(narrow.scales?.y).toMatchObject({ display: false });
    expect(options(lying).scales?.y).toMatchObject({ display: true });
  });
});

test('nothing moves for readers who want stillness', () => {
  const { animation, transitions } = chartConfiguration(sampleChart, { ...look, animate: false }).options ?? {};
  expect([animation, transitions?.active]).toEqual([{ duration: 0 }, { animation: { duration: 0 } }]);
});

test.each([
  ['', []],
  ['Một', ['Một']],
  [
    'Tỷ lệ dân số nông thôn được sử dụng nước sinh hoạt',
    ['Tỷ lệ dân số', 'nông thôn', 'được sử dụng', 'nước sinh hoạt'],
  ],
  ['Mộtchữrấtdàikhôngngắtđược xong', ['Mộtchữrấtdàikhôngngắtđược', 'xong']],
])('breaks %j between words', (text, lines) => {
  expect(wrapText(text, 100, 13)).toEqual(lines);
});

describe('sizes', () => {
  test('pictures are 760 and 360 wide', () => {
    const { size } = chartView(createPaths('/goc/'), sampleChart);
    expect([size.wide.width, size.narrow.width]).toEqual([760, 360]);
  });

  test.each([true, false])('each lying bar makes the picture higher (narrow: %s)', (narrow) => {
    const labels = Array.from({ length: 20 }, (_, index) => `Chỉ tiêu ${index}`);
    const many = {
      ...lying,
      labels,
      series: [
        sampleSeries(
          'Kết quả',
          'main',
          labels.map(() => 1),
        ),
      ],
    };
    expect(chartSize(many, narrow).height).toBeGreaterThan(20 * 30);
    expect(chartSize({ ...many, stacked: true }, narrow)).toEqual(chartSize(many, narrow));
  });
});

test('addresses of the pictures stand below the base path', () => {
  expect(chartView(createPaths('/goc/'), sampleChart)).toMatchObject({
    picture: { wide: '/goc/bieu-do/thu-ngan-sach.png', narrow: '/goc/bieu-do/thu-ngan-sach-hep.png' },
    darkPicture: { wide: '/goc/bieu-do/thu-ngan-sach-toi.png', narrow: '/goc/bieu-do/thu-ngan-sach-hep-toi.png' },
  });
});
