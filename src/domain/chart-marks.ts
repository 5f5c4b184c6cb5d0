import type { Chart, Plugin } from 'chart.js';
import type { ChartPalette } from './chart-palette.ts';
import { isDark } from './chart-palette.ts';
import { drawBreak, drawReference } from './chart-lines.ts';
import type { ChartSpec } from './chart-spec.ts';
import { lineHeight, wrapText, type ChartType } from './chart-text.ts';
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

/** Writes the values at bars and points, and draws the reference line and the break. */
export const chartMarks = (settings: MarkSettings): Plugin => ({
  id: 'marks',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    const places = new MarkPlaces(ctx, settings, chart);
    ctx.save();
    drawReference(chart, settings, places);
    drawBreak(chart, settings, places);
    for (const of of mainFirst(settings.spec)) {
      for (const index of settings.spec.labels.keys()) drawValue(chart, settings, places, of, index);
    }
    ctx.restore();
  },
});

/** The positions of the series; what matters most finds its place first. */
const mainFirst = ({ series }: ChartSpec): number[] =>
  [...series.keys()].sort((a, b) => Number(series[b]?.tone === 'main') - Number(series[a]?.tone === 'main'));

function drawValue(chart: Chart, settings: MarkSettings, places: MarkPlaces, of: number, index: number): void {
  const { spec, palette, type } = settings;
  const series = spec.series[of];
  const element = chart.getDatasetMeta(of).data[index];
  const value = series?.values[index];
  if (!series || !element || value === undefined) return;
  const shown = `${series.shown[index] ?? ''}${spec.unit === '%' && value !== null ? '%' : ''}`;
  if (spec.type === 'line') {
    if (value === null) return;
    const colour = series.tone === 'main' ? palette.tones.main : palette.text;
    const style = { colour, size: type.small, bold: series.tone === 'main' };
    const gap = type.small * 0.5 + 7;
    places.write(shown, style, [
      { x: element.x, y: element.y - gap },
      { x: element.x, y: element.y + gap },
      { x: element.x, y: element.y - gap - type.small },
    ]);
    return;
  }
  const bar = (element as unknown as { getProps: (names: (keyof Bar)[], final: boolean) => Bar }).getProps(
    ['x', 'y', 'base', 'width', 'height'],
    true,
  );
  if (value === null) drawMissing(settings, places, bar, shown, of, index);
  else if (spec.stacked) drawInside(settings, places, bar, shown, palette.tones[series.tone]);
  else drawAtEnd(settings, places, bar, shown, value < 0, series.tone === 'main');
}

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
  if (!places.write(text, style, [near])) places.write(text, { ...style, size: type.small - 2 }, [near, far]);
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
