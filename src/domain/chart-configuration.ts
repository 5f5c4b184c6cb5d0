import type { ChartConfiguration, ChartDataset, ChartOptions, ScriptableLineSegmentContext } from 'chart.js';
import { chartHead, heightOfLineLabels } from './chart-lines.ts';
import { chartMarks } from './chart-marks.ts';
import { chartPalettes, type ChartPalette, type ChartTheme } from './chart-palette.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import { axisLabels, chartType, lineHeight, textWidth, valueText, wrapText, type ChartType } from './chart-text.ts';
import { formatNumber } from './numbers.ts';

/** Where and how a chart is drawn. */
export interface ChartLook {
  theme: ChartTheme;
  narrow: boolean;
  /** As CSS writes it. */
  fontFamily: string;
  /** Whether what the pointer touches may move; a chart itself appears at once, in its picture's place. */
  animate: boolean;
}

export type DrawnChart = ChartConfiguration<'bar' | 'line', (number | null)[], string[]>;

type Dataset = ChartDataset<'bar' | 'line', (number | null)[]>;

/** What Chart.js draws from a chart, the same on the server and in the browser. */
export function chartConfiguration(spec: ChartSpec, { theme, narrow, fontFamily, animate }: ChartLook): DrawnChart {
  const palette = chartPalettes[theme];
  const type = chartType(narrow);
  return {
    type: spec.type,
    data: {
      labels: axisLabels(spec, type),
      datasets: spec.series.map((series) =>
        spec.type === 'bar' ? barDataset(spec, series, palette) : lineDataset(spec, series, palette),
      ),
    },
    options: {
      responsive: false,
      indexAxis: spec.horizontal ? 'y' : 'x',
      locale: 'vi-VN',
      font: { family: fontFamily, size: type.text, lineHeight: 1.2 },
      color: palette.text,
      animation: { duration: 0 },
      transitions: { active: { animation: { duration: animate ? 150 : 0 } } },
      interaction: { mode: 'index', axis: spec.horizontal ? 'y' : 'x', intersect: false },
      layout: { padding: padding(spec, type) },
      scales: scales(spec, palette, type, narrow),
      plugins: {
        legend: legend(spec, palette, type),
        tooltip: { ...tooltip(spec, palette, type), animation: { duration: animate ? 150 : 0 } },
      },
    },
    plugins: [chartMarks({ spec, palette, type, fontFamily })],
  };
}

function barDataset(spec: ChartSpec, { label, tone, values }: ChartSeries, palette: ChartPalette): Dataset {
  const plan = tone === 'plan';
  return {
    label,
    data: values,
    backgroundColor: plan ? palette.planFill : palette.tones[tone],
    borderColor: plan ? palette.tones.plan : palette.ground,
    borderWidth: plan ? 2 : spec.stacked ? 1 : 0,
    borderSkipped: false,
    maxBarThickness: spec.horizontal ? 28 : 72,
    categoryPercentage: spec.series.length > 1 && !spec.stacked ? 0.84 : 0.8,
    barPercentage: 0.92,
  };
}

const pointStyles: Partial<Record<ChartSeries['tone'], string>> = { plan: 'rect', previous: 'triangle' };

function lineDataset(spec: ChartSpec, { label, tone, values }: ChartSeries, palette: ChartPalette): Dataset {
  const colour = palette.tones[tone];
  return {
    label,
    data: values,
    spanGaps: false,
    borderColor: colour,
    borderWidth: tone === 'main' ? 3 : 2,
    ...(tone === 'plan' ? { borderDash: [6, 4] } : {}),
    pointStyle: pointStyles[tone] ?? 'circle',
    pointRadius: 4.5,
    pointHoverRadius: 6.5,
    pointBorderWidth: 2,
    pointBorderColor: colour,
    pointBackgroundColor: tone === 'plan' ? palette.planFill : colour,
    segment: { borderColor: (segment) => (crossesBreak(spec, segment) ? 'transparent' : undefined) },
  };
}

/** Values before and after a break are never joined. */
const crossesBreak = (spec: ChartSpec, { p0DataIndex, p1DataIndex }: ScriptableLineSegmentContext): boolean =>
  spec.break !== null && p0DataIndex < spec.break.index && p1DataIndex >= spec.break.index;

/** Room for the values at the ends of the longest bars and for the labels of the lines. */
function padding(spec: ChartSpec, type: ChartType): { top: number; right: number; bottom: number; left: number } {
  const top = heightOfLineLabels(spec, type) + (spec.horizontal ? 2 : chartHead(type));
  const shown = spec.stacked ? [] : spec.series.flatMap((series) => series.shown.map((text) => `${text}%`));
  const longest = Math.max(0, ...shown.map((text) => textWidth(text, type.small)));
  return { top, right: spec.horizontal ? Math.max(longest, 16) + 6 : 8, bottom: 4, left: 8 };
}

type Scales = NonNullable<ChartOptions<'bar' | 'line'>['scales']>;

function scales(spec: ChartSpec, palette: ChartPalette, type: ChartType, narrow: boolean): Scales {
  const { reference } = spec;
  const font = { size: type.text, lineHeight: 1.2 };
  const value: Scales[string] = {
    type: 'linear',
    stacked: spec.stacked,
    beginAtZero: spec.type === 'bar',
    ...(spec.type === 'line' ? { grace: '8%' } : {}),
    ...(reference ? { suggestedMax: reference.value, suggestedMin: reference.value } : {}),
    border: { display: false },
    grid: { color: palette.grid },
    ticks: {
      color: palette.muted,
      font: { ...font, size: type.small },
      maxTicksLimit: narrow ? 5 : 7,
      maxRotation: 0,
      callback: (tick) => formatNumber(Number(tick)),
    },
  };
  const label: Scales[string] = {
    type: 'category',
    stacked: spec.stacked,
    offset: true,
    border: { color: palette.muted },
    grid: { display: false },
    ticks: { color: palette.text, font, autoSkip: false, maxRotation: 0, minRotation: 0 },
  };
  return spec.horizontal ? { x: value, y: label } : { x: label, y: value };
}

type Plugins = NonNullable<ChartOptions<'bar' | 'line'>['plugins']>;

function legend(
  { series, type: kind }: ChartSpec,
  palette: ChartPalette,
  type: ChartType,
): NonNullable<Plugins['legend']> {
  return {
    display: series.length > 1,
    position: 'top',
    align: 'start',
    // Hiding a series would take a mouse.
    onClick: () => undefined,
    labels: {
      color: palette.text,
      font: { size: type.text, lineHeight },
      boxWidth: kind === 'line' ? 30 : 14,
      boxHeight: kind === 'line' ? 8 : 12,
      ...(kind === 'line' ? { usePointStyle: true, pointStyleWidth: 14 } : {}),
      padding: 10,
    },
  };
}

const tooltip = (spec: ChartSpec, palette: ChartPalette, type: ChartType): NonNullable<Plugins['tooltip']> => ({
  backgroundColor: palette.text,
  titleColor: palette.ground,
  bodyColor: palette.ground,
  titleFont: { size: type.text, weight: 600 },
  bodyFont: { size: type.text },
  padding: 10,
  boxPadding: 4,
  callbacks: {
    title: ([item]) => wrapText(spec.labels[item?.dataIndex ?? -1] ?? '', type.width * 0.6, type.text),
    label: ({ datasetIndex, dataIndex }) =>
      wrapText(
        `${spec.series[datasetIndex]?.label ?? ''}: ${valueText(spec, datasetIndex, dataIndex)}`,
        type.width * 0.6,
        type.text,
      ),
  },
});
