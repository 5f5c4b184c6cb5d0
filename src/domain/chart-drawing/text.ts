import type { ChartSpec } from '../chart-spec.ts';
import { balancedLines } from '../line-breaks.ts';

/** Sizes of a chart's text and bars in CSS pixels. */
export interface ChartType {
  width: number;
  text: number;
  small: number;
  title: number;
  /** How thick a lying bar is. */
  bar: number;
  /** Width of the labels of lying bars. */
  labelWidth: number;
  /** Whether the labels of lying bars stand above them, where no room is beside them. */
  labelsAbove: boolean;
}

export const lineHeight = 1.3;

export const chartType = (narrow: boolean): ChartType =>
  narrow
    ? { width: 360, text: 13, small: 12, title: 15.5, bar: 18, labelWidth: 336, labelsAbove: true }
    : { width: 760, text: 14, small: 12.5, title: 18, bar: 21, labelWidth: 260, labelsAbove: false };

/** Widths of the letters of Be Vietnam Pro, narrowest first, as parts of their size. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/[\sijlIíìỉĩị.,:;'"]/u, 0.28],
  [/[rt1()/]/u, 0.43],
  [/[mwMWOÔƠQCGĐ%]/u, 0.85],
  [/\p{Lu}/u, 0.71],
  [/\d/u, 0.67],
];

const knownWidths = new Map<string, number>();

function letterWidth(letter: string): number {
  const width = knownWidths.get(letter) ?? letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? 0.62;
  knownWidths.set(letter, width);
  return width;
}

/** Roughly how wide a text is in CSS pixels; no font is at hand where the height of a chart is reckoned. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;

/** Breaks a text between words into as few lines as are about `width` CSS pixels wide, and about equally long. */
export function wrapText(text: string, width: number, size: number): string[] {
  const key = `${width} ${size} ${text}`;
  const lines = knownLines.get(key) ?? balancedLines(text, width, size, (part) => textWidth(part, size));
  knownLines.set(key, lines);
  return [...lines];
}

/** The same titles, sources and labels are measured for charts, embeds and every change in the live preview. */
const knownLines = new Map<string, string[]>();

/** Height in CSS pixels of the bars of one row of a lying chart. */
export const rowBars = ({ stacked, series }: ChartSpec, { bar }: ChartType): number =>
  bar * (stacked ? 1 : Math.max(series.length, 1));

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
  if (series[of]?.values[index] == null || shown.endsWith(unit)) return shown;
  return unit === '%' ? `${shown}%` : `${shown} ${unit}`;
}

/** A value as it stands in the chart, where only a per cent sign has room. */
export const markText = (spec: ChartSpec, of: number, index: number): string =>
  spec.unit === '%' ? valueText(spec, of, index) : (spec.series[of]?.shown[index] ?? '');

/** One point in words: its label, its series and its value. */
export const pointText = (spec: ChartSpec, of: number, index: number): string =>
  `${spec.labels[index] ?? ''}, ${spec.series[of]?.label ?? ''}: ${valueText(spec, of, index)}`;
