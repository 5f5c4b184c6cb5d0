import type { ChartOptions } from 'chart.js';
import type { MarkSettings } from './marks.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { axisLabels, type ChartType } from './text.ts';
import { formatNumber } from '../numbers.ts';

type Scales = NonNullable<ChartOptions<'bar' | 'line'>['scales']>;

/** The axis of the values and the axis of the labels. */
export function chartScales({ spec, palette, type, fontFamily }: MarkSettings): Scales {
  const { reference } = spec;
  const font = { size: type.text, lineHeight: 1.2 };
  const value: Scales[string] = {
    type: 'linear',
    stacked: spec.stacked,
    beginAtZero: spec.type === 'bar' || standsNearZero(spec),
    ...(spec.type === 'line' ? { grace: '8%' } : {}),
    ...(reference ? { suggestedMax: reference.value, suggestedMin: reference.value } : {}),
    border: { display: false },
    grid: { color: palette.grid },
    ticks: {
      color: palette.muted,
      font: { ...font, size: type.small },
      maxTicksLimit: type.labelsAbove ? 5 : 7,
      maxRotation: 0,
      callback: (tick) => formatNumber(Number(tick)),
    },
  };
  const label: Scales[string] = {
    type: 'category',
    display: !(spec.horizontal && type.labelsAbove),
    afterFit: (axis) => {
      if (spec.horizontal && !type.labelsAbove) axis.width = widestLabel(axis.ctx, spec, type, fontFamily) + 14;
    },
    stacked: spec.stacked,
    offset: true,
    border: { color: palette.muted },
    grid: { display: false },
    ticks: { color: palette.text, font, autoSkip: false, maxRotation: 0, minRotation: 0 },
  };
  return spec.horizontal ? { x: value, y: label } : { x: label, y: value };
}

/** Whether the lowest value is less than half the highest, so that an axis from zero hides nothing. */
function standsNearZero({ series }: ChartSpec): boolean {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  return Math.min(...values) < Math.max(...values) / 2;
}

/** Width in CSS pixels of the widest line of the labels; Chart.js gives them no more than a part of the chart. */
function widestLabel(ctx: CanvasRenderingContext2D, spec: ChartSpec, type: ChartType, family: string): number {
  ctx.font = `400 ${type.text}px ${family}`;
  return Math.max(0, ...axisLabels(spec, type).flatMap((lines) => lines.map((line) => ctx.measureText(line).width)));
}
