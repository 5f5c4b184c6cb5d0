import type { Chart } from 'chart.js';
import type { MarkSettings } from './marks.ts';
import { fillOf, textOnFill } from './palette.ts';
import { lineHeight, markText, wrapText } from './text.ts';
import type { MarkPlaces, MarkStyle } from './mark-places.ts';

/** Where a bar is, in CSS pixels: its end, `base` its other end, and its middle across. */
interface Bar {
  x: number;
  y: number;
  base: number;
  width: number;
  height: number;
}

/** A bar, which it is, and the text of its value. */
interface BarValue {
  bar: Bar;
  text: string;
  of: number;
  index: number;
}

/** Writes the value of every bar, and where a bar would be that no source gives a value. */
export function drawBarValues(chart: Chart, settings: MarkSettings, places: MarkPlaces): void {
  const { spec } = settings;
  for (const index of spec.labels.keys()) {
    const row = [...spec.series.keys()].flatMap((of): BarValue[] => {
      const bar = barAt(chart, of, index);
      return bar ? [{ bar, text: markText(spec, of, index), of, index }] : [];
    });
    const known = row.filter(({ of }) => spec.series[of]?.values[index] != null);
    const missing = row.filter((value) => !known.includes(value));
    if (!spec.stacked) for (const value of known) drawAtEnd(settings, places, value);
    else drawParts(settings, places, known);
    // A stacked bar says that nothing is known when it has no part at all.
    if (!spec.stacked) for (const value of missing) drawMissing(settings, places, value);
    else if (known.length === 0 && missing[0]) drawMissing(settings, places, missing[0]);
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
  { bar, text, of, index }: BarValue,
): void {
  const series = spec.series[of];
  if (!series) return;
  const negative = (series.values[index] ?? 0) < 0;
  const side = negative ? -1 : 1;
  const style: MarkStyle = { colour: palette.text, size: type.small, bold: series.tone === 'main' };
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

/** Writes the values of a stacked bar into its parts or, where one is too small, all of them behind its end. */
function drawParts(settings: MarkSettings, places: MarkPlaces, parts: readonly BarValue[]): void {
  const { spec, palette, type } = settings;
  const plain: MarkStyle = { colour: palette.text, size: type.small };
  const fits = parts.map(({ bar, text }) => {
    const along = Math.abs((spec.horizontal ? bar.x : bar.y) - bar.base);
    const [width, height] = spec.horizontal ? [along, bar.height] : [bar.width, along];
    return places.widthOf(text, plain) + 4 <= width && type.small <= height;
  });
  if (spec.horizontal && fits.includes(false)) {
    const end = Math.max(...parts.map(({ bar }) => bar.x)) + 5;
    const all = parts.map(({ text }) => text).join(' + ');
    if (places.isRoom(all, plain, end)) {
      places.write(all, { ...plain, align: 'left' }, [{ x: end, y: parts[0]?.bar.y ?? 0 }]);
      return;
    }
  }
  for (const [position, value] of parts.entries()) if (fits[position]) drawInside(settings, places, value);
}

function drawInside({ spec, palette, type }: MarkSettings, places: MarkPlaces, { bar, text, of }: BarValue): void {
  const series = spec.series[of];
  if (!series) return;
  const colour = textOnFill(palette, fillOf(palette, series.tone));
  const middle = ((spec.horizontal ? bar.x : bar.y) + bar.base) / 2;
  const place = spec.horizontal ? { x: middle, y: bar.y } : { x: bar.x, y: middle };
  places.write(text, { colour, size: type.small, bare: true }, [place]);
}

/** Says where a bar would be that no source gives a value. */
function drawMissing({ spec, palette, type }: MarkSettings, places: MarkPlaces, { bar, text }: BarValue): void {
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
