import type { Theme } from '../theme/palette.ts';
import { clothOf } from './cloth.ts';
import { brocadeColours } from './colours.ts';
import { mirrored, repeated, sewn, svgDocument } from './sewing.ts';

/** The size of a pattern in its own units, one to a stitch. */
export interface BrocadeSize {
  width: number;
  height: number;
}

/** A woven pattern as an SVG document, the same for the same seed, such as `dien-hinh/dien-quan`. */
export function brocadeSvg(seed: string, theme: Theme, { width, height }: BrocadeSize): string {
  const { rows, period } = clothOf(seed, Math.ceil(height / 2));
  const half = repeated(mirrored(sewn(rows, brocadeColours(theme)), 'x'), period, width);
  return svgDocument(mirrored(half, 'y'), {
    left: -Math.floor(width / 2),
    top: -Math.floor(height / 2),
    width,
    height,
  });
}
