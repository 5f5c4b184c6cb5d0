import { strings } from '../strings.ts';
import type { ChartSpec } from './chart-spec.ts';
import { axisLabels, chartType, lineHeight, textWidth, wrapText, type ChartType } from './chart-text.ts';

/** In CSS pixels. */
export interface ChartSize {
  width: number;
  height: number;
}

/** What a picture says around the chart, so that it can be read alone; heights in CSS pixels. */
export interface ChartFrame {
  title: string[];
  unit: string;
  source: string[];
  top: number;
  bottom: number;
}

/** Free space at the edges of a picture, in CSS pixels. */
export const frameMargin = 12;

/** The title and unit above and the source below the chart. */
export function chartFrame(spec: ChartSpec, narrow: boolean): ChartFrame {
  const type = chartType(narrow);
  const width = type.width - 2 * frameMargin;
  const title = wrapText(spec.title, width, type.title * 1.04);
  const source = spec.source ? wrapText(`${strings.charts.source}: ${spec.source}`, width, type.small) : [];
  return {
    title,
    unit: strings.charts.unit(spec.unit),
    source,
    top: frameMargin + title.length * type.title * lineHeight + type.small * lineHeight + 10,
    bottom: frameMargin + source.length * type.small * lineHeight + (source.length > 0 ? 8 : 0),
  };
}

/** The box of a chart, the same for its picture and for the interactive chart. */
export function chartSize(spec: ChartSpec, narrow: boolean): ChartSize {
  const type = chartType(narrow);
  const { top, bottom } = chartFrame(spec, narrow);
  const plot = spec.horizontal ? lyingHeight(spec, type) : standingHeight(spec, type);
  return { width: type.width, height: Math.round(top + plot + legendHeight(spec, type) + bottom) };
}

/** Every row has room for its bars and for the longest label. */
function lyingHeight(spec: ChartSpec, type: ChartType): number {
  const bars = spec.stacked ? 1 : spec.series.length;
  const lines = Math.max(0, ...axisLabels(spec, type).map((label) => label.length));
  const row = Math.max(bars * (type.text + 5) + 10, lines * type.text * 1.2 + 8);
  return Math.max(spec.labels.length * row, 60) + type.text * 4;
}

function standingHeight(spec: ChartSpec, type: ChartType): number {
  const lines = Math.max(1, ...axisLabels(spec, type).map((label) => label.length));
  const extra = spec.break ? type.small * 2 * lineHeight : 0;
  return type.width * (type.width < 400 ? 0.75 : 0.42) + lines * type.text * 1.2 + extra;
}

function legendHeight({ series }: ChartSpec, type: ChartType): number {
  if (series.length < 2) return 0;
  const width = series.reduce((sum, { label }) => sum + textWidth(label, type.text) + 40, 0);
  return Math.min(series.length, Math.ceil(width / type.width)) * (type.text * lineHeight + 10) + 8;
}
