import type { Chart, Plugin } from 'chart.js';
import type { ChartPalette } from './chart-palette.ts';
import { isDark } from './chart-palette.ts';
import { drawLegend, legendHeight } from './chart-legend.ts';
import { chartRoof, drawBreak, drawReference, heightOfLineLabels } from './chart-lines.ts';
import type { ChartSeries, ChartSpec } from './chart-spec.ts';
import { axisLabels, lineHeight, rowBars, wrapText, type ChartType } from './chart-text.ts';
import { MarkPlaces, type MarkStyle } from './mark-places.ts';

/** Where a bar is, in CSS pixels: its end, `base` its other end, and its middle across. */
interface Bar {
  x: number;
  y: number;
  base: number;
  width: number;
  height: number;
}

/** What the marks of a chart are drawn from. */
export interface MarkSettings {
  spec: ChartSpec;
  palette: ChartPalette;
  type: ChartType;
  fontFamily: string;
}

/** Draws what Chart.js does not: the legend, labels above bars, values, the reference line and the break. */
export const chartMarks = (settings: MarkSettings): Plugin => ({
  id: 'marks',
  afterDatasetsDraw(chart) {
    const { spec, type } = settings;
    const places = new MarkPlaces(chart, settings);
    chart.ctx.save();
    const roof = chart.chartArea.top - chartRoof(spec, type) - heightOfLineLabels(spec, type);
    drawLegend(chart, settings, roof - legendHeight(spec, type));
    drawReference(chart, settings, places);
    drawBreak(chart, settings, places);
    if (spec.horizontal && type.labelsAbove) drawLabelsAbove(chart, settings, places);
    if (spec.type === 'line') drawPointValues(chart, settings, places);
    else for (const of of spec.series.keys()) drawBarValues(chart, settings, places, of);
    chart.ctx.restore();
  },
});

function drawLabelsAbove(chart: Chart, { spec, palette, type }: MarkSettings, places: MarkPlaces): void {
  const step = type.text * 1.2;
  for (const [index, lines] of axisLabels(spec, type).entries()) {
    const top = (chart.scales.y?.getPixelForValue(index) ?? 0) - rowBars(spec, type) / 2 - 3;
    for (const [row, line] of lines.entries()) {
      const place = { x: chart.chartArea.left, y: top - (lines.length - row - 0.5) * step };
      places.write(line, { colour: palette.text, size: type.text, align: 'left' }, [place]);
    }
  }
}

/** Writes the values of a line chart: at each label the highest above its point, the others below. */
function drawPointValues(chart: Chart, { spec, palette, type }: MarkSettings, places: MarkPlaces): void {
  const points = spec.labels.map((_, index) =>
    spec.series
      .flatMap((series, of) => {
        const point = chart.getDatasetMeta(of).data[index];
        return point && series.values[index] != null ? [{ series, x: point.x, y: point.y }] : [];
      })
      .sort((a, b) => a.y - b.y),
  );
  for (const point of points.flat()) places.keepFree(point, 5);
  for (const [index, atLabel] of points.entries()) {
    for (const [rank, { series, x, y }] of atLabel.entries()) {
      const main = series.tone === 'main';
      const gap = type.small * 0.5 + 8;
      const [above, below] = [-1, 1].map((side) => ({ x, y: y + side * gap }));
      if (!above || !below) continue;
      const style = { colour: palette.tones[series.tone], size: type.small, bold: main };
      places.write(shownValue(spec, series, index), style, rank === 0 ? [above, below] : [below, above]);
    }
  }
}

const shownValue = ({ unit }: ChartSpec, { shown, values }: ChartSeries, index: number): string =>
  `${shown[index] ?? ''}${unit === '%' && values[index] != null ? '%' : ''}`;

function drawBarValues(chart: Chart, settings: MarkSettings, places: MarkPlaces, of: number): void {
  const { spec, palette } = settings;
  const series = spec.series[of];
  if (!series) return;
  for (const [index, value] of series.values.entries()) {
    const bar = barAt(chart, of, index);
    const shown = shownValue(spec, series, index);
    if (!bar) continue;
    if (value === null) drawMissing(settings, places, bar, shown, of, index);
    else if (spec.stacked) drawInside(settings, places, bar, shown, palette.tones[series.tone]);
    else drawAtEnd(settings, places, bar, shown, value < 0, series.tone === 'main');
  }
}

/** Where a bar stands once it has stopped moving. */
const barAt = (chart: Chart, of: number, index: number): Bar | undefined =>
  (
    chart.getDatasetMeta(of).data[index] as { getProps: (names: (keyof Bar)[], final: boolean) => Bar } | undefined
  )?.getProps(['x', 'y', 'base', 'width', 'height'], true);

function drawAtEnd(
  { spec, palette, type }: MarkSettings,
  places: MarkPlaces,
  bar: Bar,
  text: string,
  negative: boolean,
  bold: boolean,
): void {
  const side = negative ? -1 : 1;
  const style: MarkStyle = { colour: palette.text, size: type.small, bold };
  if (spec.horizontal) {
    places.write(text, { ...style, align: negative ? 'right' : 'left' }, [{ x: bar.x + 5 * side, y: bar.y }]);
    return;
  }
  const near = { x: bar.x, y: bar.y - side * (type.small * 0.5 + 4) };
  const far = { x: bar.x, y: near.y - side * type.small * lineHeight };
  const small = { ...style, size: type.small - 1.5 };
  const fits = places.widthOf(text, style) < bar.width * 1.25;
  if (!fits || !places.write(text, style, [near])) places.write(text, small, [near, far]);
}

/** The value of a part of a stacked bar, where the part has room for it. */
function drawInside(
  { spec, palette, type }: MarkSettings,
  places: MarkPlaces,
  bar: Bar,
  text: string,
  fill: string,
): void {
  const light = isDark(palette.ground) ? palette.text : palette.ground;
  const dark = isDark(palette.ground) ? palette.ground : palette.text;
  const style: MarkStyle = { colour: isDark(fill) ? light : dark, size: type.small, bare: true };
  const along = Math.abs((spec.horizontal ? bar.x : bar.y) - bar.base);
  const across = spec.horizontal ? bar.height : bar.width;
  const [width, height] = spec.horizontal ? [along, across] : [across, along];
  if (places.widthOf(text, style) + 4 > width || type.small > height) return;
  const middle = ((spec.horizontal ? bar.x : bar.y) + bar.base) / 2;
  places.write(text, style, [spec.horizontal ? { x: middle, y: bar.y } : { x: bar.x, y: middle }]);
}

/** Says where a bar would be that no source gives a value; a stacked bar says so when it has no part at all. */
function drawMissing(
  { spec, palette, type }: MarkSettings,
  places: MarkPlaces,
  bar: Bar,
  text: string,
  of: number,
  index: number,
): void {
  if (spec.stacked && (of > 0 || spec.series.some(({ values }) => values[index] != null))) return;
  const style: MarkStyle = { colour: palette.muted, size: type.small };
  if (spec.horizontal) {
    places.write(text, { ...style, align: 'left' }, [{ x: bar.base + 5, y: bar.y }]);
    return;
  }
  const lines = wrapText(text, bar.width, type.small);
  if (lines.every((line) => places.widthOf(line, style) <= bar.width + 8)) {
    const step = type.small * lineHeight;
    for (const [row, line] of lines.entries())
      places.write(line, style, [{ x: bar.x, y: bar.base - (lines.length - row - 0.4) * step }]);
  } else places.writeUpwards(text, style, { x: bar.x, y: bar.base - 5 });
}
