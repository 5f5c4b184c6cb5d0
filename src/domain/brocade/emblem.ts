import { leastContrast, readable } from '../theme/contrast.ts';
import type { Theme } from '../theme/palette.ts';
import { threadPath } from './thread-path.ts';

/** How the emblem stands in its square. */
export interface EmblemPlace {
  /** Stitches of ground on each side of the star, which is 14 wide. */
  margin: number;
  /** Whether the corners are rounded; systems that cut icons to a shape of their own want them full. */
  rounded: boolean;
}

type Part = 'leaf' | 'core' | 'ground';

/** Half of the star's width. */
const reach = 7;

/** The emblem of the site: the eight-pointed star of highland weaving, drawn so that 16 pixels show every stitch. */
export function emblemSvg({ primary, highlight, paper }: Theme, { margin, rounded }: EmblemPlace): string {
  const size = 2 * (reach + margin);
  const stitches = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => starPart(fromMiddle(column, size), fromMiddle(row, size))),
  );
  const colours = { leaf: readable(highlight, [primary], leastContrast.shape), core: paper };
  const paths = (['leaf', 'core'] as const).map(
    (part) => `<path stroke="${colours[part]}" d="${threadPath<Part>(stitches, part, new Set())}"/>`,
  );
  const corner = rounded ? ' rx="3"' : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-.5 -.5 ${size} ${size}">` +
    `<rect x="-.5" y="-.5" width="${size}" height="${size}"${corner} fill="${primary}"/>` +
    `<g shape-rendering="crispEdges">${paths.join('')}</g></svg>`
  );
}

/** Stitches between this one and the middle, which lies between two. */
const fromMiddle = (at: number, size: number) => (at < size / 2 ? size / 2 - 1 - at : at - size / 2);

function starPart(x: number, y: number): Part {
  const [low, high] = [Math.min(x, y), Math.max(x, y)];
  if (high === 0) return 'core';
  return high < reach && low < high && low <= 3 && high - low <= 3 ? 'leaf' : 'ground';
}
