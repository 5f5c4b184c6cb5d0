import type { Chart } from 'chart.js';
import type { MarkSettings } from './marks.ts';
import { axisLabels, lineHeight, wrapText, type ChartType } from './text.ts';
import type { ChartSpec } from '../chart-spec.ts';
import type { MarkPlaces } from './mark-places.ts';

/** The label of the break, line by line. */
const breakLines = (spec: ChartSpec, type: ChartType): string[] =>
  spec.break ? wrapText(spec.break.label, type.width * 0.5, type.small) : [];

/** Height in CSS pixels that the labels of the lines need above the chart. */
export function heightOfLineLabels(spec: ChartSpec, type: ChartType): number {
  const rows = spec.horizontal ? Number(spec.reference !== null) : breakLines(spec, type).length;
  return rows * type.small * lineHeight + (rows > 0 ? 6 : 0);
}

/** Draws the reference line, with its label above lying bars; beside standing ones the legend names it. */
export function drawReference(chart: Chart, { spec, palette, type }: MarkSettings, places: MarkPlaces): void {
  const scale = chart.scales[spec.horizontal ? 'x' : 'y'];
  if (!spec.reference || !scale) return;
  const { left, right, top, bottom } = chart.chartArea;
  const at = scale.getPixelForValue(spec.reference.value);
  if (!spec.horizontal) {
    dashedLine(chart, palette.text, [left, at, right, at]);
    return;
  }
  const head = top - chartRoof(spec, type);
  dashedLine(chart, palette.text, [at, head, at, bottom]);
  const style = { colour: palette.text, size: type.small, bold: true };
  places.write(spec.reference.label, style, [{ x: at, y: head - type.small * 0.5 - 3 }]);
}

/** Draws the dashed line across which nothing may be compared, with its label. */
export function drawBreak(chart: Chart, { spec, palette, type }: MarkSettings, places: MarkPlaces): void {
  const scale = chart.scales[spec.horizontal ? 'y' : 'x'];
  if (!spec.break || !scale) return;
  const { left, right, top, bottom } = chart.chartArea;
  const at = (scale.getPixelForValue(spec.break.index - 1) + scale.getPixelForValue(spec.break.index)) / 2;
  const style = { colour: palette.muted, size: type.small };
  if (spec.horizontal) {
    dashedLine(chart, palette.muted, [scale.left, at, right, at]);
    places.write(spec.break.label, { ...style, align: 'right' }, [{ x: right, y: at }]);
    return;
  }
  const lines = breakLines(spec, type);
  const step = type.small * lineHeight;
  const head = top - chartRoof(spec, type);
  dashedLine(chart, palette.muted, [at, head, at, bottom]);
  for (const [row, line] of lines.entries())
    places.write(line, style, [{ x: Math.max(at, left), y: head - 2 - (lines.length - row - 0.5) * step }]);
}

/** Height in CSS pixels above the plot that the value of the highest bar or point needs. */
export const chartHead = ({ small }: ChartType): number => small * lineHeight + 6;

/** Height in CSS pixels above the plot, up to the labels of the lines. */
export function chartRoof(spec: ChartSpec, type: ChartType): number {
  if (!spec.horizontal) return chartHead(type);
  if (!type.labelsAbove) return 4;
  // The first label has the upper half of its row's free space already.
  return Math.max(0, ...axisLabels(spec, type).map((label) => label.length)) * type.text * 0.6 + 4;
}

type Ends = readonly [x1: number, y1: number, x2: number, y2: number];

function dashedLine({ ctx }: Chart, colour: string, [x1, y1, x2, y2]: Ends): void {
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([5, 4]);
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
  ctx.restore();
}
