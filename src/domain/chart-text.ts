import type { ChartSpec } from './chart-spec.ts';

/** Sizes of a chart's text in CSS pixels, and the width beside which lying bars have their labels. */
export interface ChartType {
  width: number;
  text: number;
  small: number;
  title: number;
  labelWidth: number;
}

export const lineHeight = 1.3;

export const chartType = (narrow: boolean): ChartType =>
  narrow
    ? { width: 360, text: 13, small: 11.5, title: 15.5, labelWidth: 132 }
    : { width: 760, text: 14, small: 12.5, title: 18, labelWidth: 250 };

/** Roughly how wide a text is in CSS pixels; no font is at hand where the height of a chart is reckoned. */
export const textWidth = (text: string, size: number): number => [...text].length * size * 0.53;

/** Breaks a text between words into lines about `width` CSS pixels wide. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Width that one label below a standing chart has. */
export const standingLabelWidth = ({ labels }: ChartSpec, { width }: ChartType): number =>
  (width - 56) / Math.max(labels.length, 1) - 4;

/** The labels as the axis shows them, line by line. */
export const axisLabels = (spec: ChartSpec, type: ChartType): string[][] =>
  spec.labels.map((label) =>
    wrapText(label, spec.horizontal ? type.labelWidth : standingLabelWidth(spec, type), type.text),
  );

/** A value as a reader sees it, with its unit. */
export function valueText({ series, unit }: ChartSpec, of: number, index: number): string {
  const shown = series[of]?.shown[index] ?? '';
  if (series[of]?.values[index] == null) return shown;
  return unit === '%' ? `${shown}%` : `${shown} ${unit}`.trim();
}

/** One point in words: its label, its series and its value. */
export const pointText = (spec: ChartSpec, of: number, index: number): string =>
  `${spec.labels[index] ?? ''}, ${spec.series[of]?.label ?? ''}: ${valueText(spec, of, index)}`;
