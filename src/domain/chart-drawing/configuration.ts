import type { ChartConfiguration, ChartDataset, ChartOptions, ScriptableLineSegmentContext } from 'chart.js';
import { legendHeight } from './legend.ts';
import { chartRoof, heightOfLineLabels } from './lines.ts';
import { chartMarks } from './marks.ts';
import { fillOf, type ChartPalette } from './palette.ts';
import { chartScales } from './scales.ts';
import type { ChartSeries, ChartSpec } from '../chart-spec.ts';
import { axisLabels, chartType, textWidth, valueText, wrapText, type ChartType } from './text.ts';

/** Where and how a chart is drawn. */
export interface ChartLook {
  palette: ChartPalette;
  narrow: boolean;
  /** As CSS writes it. */
  fontFamily: string;
  /** Whether what the pointer touches may move; a chart itself appears at once, in its picture's place. */
  animate: boolean;
}

export type DrawnChart = ChartConfiguration<'bar' | 'line', (number | null)[], string[]>;

type Dataset = ChartDataset<'bar' | 'line', (number | null)[]>;

/** What Chart.js draws from a chart, the same on the server and in the browser. */
export function chartConfiguration(spec: ChartSpec, { palette, narrow, fontFamily, animate }: ChartLook): DrawnChart {
  const type = chartType(narrow);
  const settings = { spec, palette, type, fontFamily };
  return {
    type: spec.type,
    data: {
      labels: axisLabels(spec, type),
      datasets: spec.series.map((series) =>
        spec.type === 'bar' ? barDataset(spec, series, palette, type) : lineDataset(spec, series, palette),
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
      scales: chartScales(settings),
      plugins: {
        tooltip: {
          ...tooltip(spec, palette, type, fontFamily),
          animation: { duration: animate ? 150 : 0 },
          animations: { opacity: { duration: animate ? 150 : 0 } },
        },
      },
    },
    plugins: [chartMarks(settings)],
  };
}

function barDataset(spec: ChartSpec, series: ChartSeries, palette: ChartPalette, type: ChartType): Dataset {
  const fill = fillOf(palette, series.tone);
  const planned = series.tone === 'plan';
  return {
    label: series.label,
    data: series.values,
    backgroundColor: fill,
    borderColor: planned ? palette.plan : palette.ground,
    borderWidth: planned ? 2 : Number(spec.stacked),
    hoverBackgroundColor: fill,
    hoverBorderColor: palette.text,
    hoverBorderWidth: 2,
    borderSkipped: false,
    ...(spec.horizontal ? { barThickness: type.bar } : { maxBarThickness: 96 }),
    categoryPercentage: 0.84,
    barPercentage: spec.stacked ? 1 : 0.92,
  };
}

const pointStyles: Partial<Record<ChartSeries['tone'], string>> = { plan: 'rect', previous: 'triangle' };

function lineDataset(spec: ChartSpec, { label, tone, values }: ChartSeries, palette: ChartPalette): Dataset {
  const colour = palette[tone];
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

/** Room for the legend, for the labels of the lines and for the values at the ends of the longest bars. */
function padding(spec: ChartSpec, type: ChartType): { top: number; right: number; bottom: number; left: number } {
  const top = legendHeight(spec, type) + heightOfLineLabels(spec, type) + chartRoof(spec, type) + 12;
  const shown = spec.stacked
    ? []
    : spec.series.flatMap(({ values, shown }) => shown.filter((_, index) => values[index] != null));
  const longest = Math.max(0, ...shown.map((text) => textWidth(`${text}%`, type.small)));
  return { top, right: spec.horizontal ? Math.max(longest, 16) + 6 : 8, bottom: 4, left: 12 };
}

type Plugins = NonNullable<ChartOptions<'bar' | 'line'>['plugins']>;

function tooltip(
  spec: ChartSpec,
  palette: ChartPalette,
  type: ChartType,
  family: string,
): NonNullable<Plugins['tooltip']> {
  return {
    backgroundColor: palette.text,
    titleColor: palette.ground,
    bodyColor: palette.ground,
    titleFont: { family, size: type.text, weight: 600 },
    bodyFont: { family, size: type.text },
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
  };
}
