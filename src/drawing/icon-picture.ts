import sharp from 'sharp';
import { emblemSvg } from '../domain/brocade/emblem.ts';
import type { Icon } from '../domain/icons.ts';
import type { Theme } from '../domain/theme/palette.ts';

/** Pixels that an SVG document has to an inch when its units are pixels. */
const usualDensity = 72;

/** An icon as a PNG; equal icons give equal bytes. */
export function drawIcon({ size, place }: Icon, theme: Theme): Promise<Buffer> {
  const svg = Buffer.from(emblemSvg(theme, place));
  const units = Number(/viewBox="\S+ \S+ (\d+)/u.exec(svg.toString())?.[1]);
  return sharp(svg, { density: (usualDensity * size) / units })
    .resize(size, size)
    .png({ palette: true, colours: 64, dither: 0, compressionLevel: 9 })
    .toBuffer();
}
