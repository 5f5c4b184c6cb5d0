import { strings } from '../../strings.ts';
import { legendHeight } from './legend.ts';
import { chartHead, heightOfLineLabels } from './lines.ts';
import type { ChartSpec } from '../chart-spec.ts';
import { axisLabels, chartType, lineHeight, rowBars, wrapText, type ChartType } from './text.ts';

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
    top: frameMargin + title.length * type.title * lineHeight + type.small * lineHeight + 2,
    bottom: frameMargin + source.length * type.small * lineHeight + (source.length > 0 ? 8 : 0),
  };
}

/** The box of a chart, the same for its picture and for the interactive chart. */
export function chartSize(spec: ChartSpec, narrow: boolean): ChartSize {
  const type = chartType(narrow);
  const { top, bottom } = chartFrame(spec, narrow);
  const plot = spec.horizontal ? lyingHeight(spec, type) : standingHeight(spec, type);
  return {
    width: type.width,
    height: Math.round(top + 12 + legendHeight(spec, type) + heightOfLineLabels(spec, type) + plot + bottom),
  };
}

/** Every row has room for its bars and for the longest label, beside or above them; the axis stands below. */
function lyingHeight(spec: ChartSpec, type: ChartType): number {
  const bars = rowBars(spec, type);
  const lines = Math.max(0, ...axisLabels(spec, type).map((label) => label.length));
  const label = lines * type.text * 1.2;
  const row = type.labelsAbove ? bars + label + 14 : Math.max(bars + 10, label + 8);
  return Math.max(spec.labels.length, 1) * row + (type.labelsAbove ? label / 2 : 0) + type.small * 2.4;
}

function standingHeight(spec: ChartSpec, type: ChartType): number {
  const lines = Math.max(1, ...axisLabels(spec, type).map((label) => label.length));
  return type.width * (type.labelsAbove ? 0.68 : 0.38) + lines * type.text * 1.2 + chartHead(type);
}
