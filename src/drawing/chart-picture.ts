import { createCanvas } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type Plugin,
} from 'chart.js';
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { chartConfiguration } from '../domain/chart-drawing/configuration.ts';
import type { ChartPalette } from '../domain/chart-drawing/palette.ts';
import { chartFrame, chartSize, frameMargin } from '../domain/chart-drawing/size.ts';
import type { ChartSpec } from '../domain/chart-spec.ts';
import { chartType, lineHeight } from '../domain/chart-drawing/text.ts';
import { pixelsOf } from './canvas-pixels.ts';
import { drawingVersion } from './drawing-version.ts';
import { pictureCache } from './packages.ts';
import { cachedPicture } from './picture-cache.ts';
import { pictureFont } from './picture-font.ts';

/** Which picture of a chart to draw. */
export interface PictureLook {
  narrow: boolean;
  palette: ChartPalette;
}

/** Pixels of a picture to one CSS pixel. */
export const pixelRatio = 2;

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** A chart as a PNG that says all by itself, title and source included; equal charts give equal bytes. */
export function drawChart(spec: ChartSpec, look: PictureLook, cache = pictureCache): Promise<Buffer> {
  const drawn = [drawingVersion, look.narrow, look.palette, chartFrame(spec, look.narrow), spec];
  const key = createHash('sha256').update(JSON.stringify(drawn)).digest('hex').slice(0, 32);
  return cachedPicture(cache, `${key}.png`, () => draw(spec, look));
}

async function draw(spec: ChartSpec, look: PictureLook): Promise<Buffer> {
  const { width, height } = chartSize(spec, look.narrow);
  const canvas = createCanvas(width, height);
  const configuration = chartConfiguration(spec, { ...look, fontFamily: `"${pictureFont}"`, animate: false });
  const { top, bottom } = chartFrame(spec, look.narrow);
  const padding = configuration.options?.layout?.padding as Record<'top' | 'right' | 'bottom' | 'left', number>;
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
    ...configuration,
    options: {
      ...configuration.options,
      devicePixelRatio: pixelRatio,
      events: [],
      layout: { padding: { ...padding, top: padding.top + top, bottom: padding.bottom + bottom } },
    },
    plugins: [framePlugin(spec, look), ...(configuration.plugins ?? [])],
  });
  const pixels = pixelsOf(canvas);
  chart.destroy();
  return sharp(pixels, { raw: { width: canvas.width, height: canvas.height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours: 16, dither: 0, effort: 4, compressionLevel: 9 })
    .toBuffer();
}

/** Paints the ground, and writes the title and unit above and the source below the chart. */
const framePlugin = (spec: ChartSpec, { narrow, palette }: PictureLook): Plugin => ({
  id: 'frame',
  beforeDraw({ ctx, width, height }) {
    const { title, unit, source, bottom } = chartFrame(spec, narrow);
    const type = chartType(narrow);
    ctx.fillStyle = palette.ground;
    ctx.fillRect(0, 0, width, height);
    ctx.textAlign = 'left';
    ctx.textBaseline = 'top';
    const write = (lines: readonly string[], style: string, size: number, colour: string, from: number) => {
      ctx.font = `${style} ${size}px "${pictureFont}"`;
      ctx.fillStyle = colour;
      for (const [row, line] of lines.entries()) ctx.fillText(line, frameMargin, from + row * size * lineHeight);
    };
    write(title, '600', type.title, palette.text, frameMargin);
    write([unit], '400', type.small, palette.muted, frameMargin + 4 + title.length * type.title * lineHeight);
    write(source, '400', type.small, palette.muted, height - bottom + 8);
  },
});
