import { textHash } from '../lookup/text-hash.ts';
import type { Theme } from '../theme/palette.ts';

/** The size of a pattern in its own units, one to a stitch. */
export interface BrocadeSize {
  width: number;
  height: number;
}

/** A woven pattern as an SVG document, the same for the same seed, such as `dien-hinh/dien-quan`. */
export function brocadeSvg(seed: string, theme: Theme, { width, height }: BrocadeSize): string {
  const hash = textHash(seed);
  const period = 8 + (hash % 5) * 2;
  const half = period / 2;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" shape-rendering="crispEdges">` +
    `<defs><pattern id="p" width="${period}" height="${period}" patternUnits="userSpaceOnUse">` +
    `<path d="M${half} 0L${period} ${half}L${half} ${period}L0 ${half}z" fill="${theme.primary}"/></pattern></defs>` +
    `<rect width="${width}" height="${height}" fill="${theme.accent}"/>` +
    `<rect width="${width}" height="${height}" fill="url(#p)"/></svg>`
  );
}
