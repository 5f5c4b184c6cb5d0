import type { Theme } from '../theme/palette.ts';
import { borders } from './borders.ts';
import { choicesOf } from './choices.ts';
import { brocadeColours } from './colours.ts';
import { threads, type Dye } from './dyes.ts';
import { mirrored, sewn, svgDocument } from './sewing.ts';
import { fromCentre } from './stitches.ts';

/** Rows of a strip. */
export const stripHeight = 13;

/** Borders that are low enough, and inks whose first is golden. */
const narrow = ['stars', 'chain', 'crosses', 'hourglasses'] as const;
const dyes: readonly [Dye, ...Dye[]] = [
  ['night', 'gold', 'red', 'paper'],
  ['coal', 'gold', 'red', 'paper'],
  ['wine', 'gold', 'paper', 'ember'],
];

/** One period of a border between two lines as an SVG document: set side by side, they make a strip without seams. */
export function brocadeStrip(seed: string, theme: Theme): string {
  const choices = choicesOf(seed);
  const period = 24;
  const dye = choices.one('dye', dyes);
  const fitting = narrow.map((kind) => borders[kind](period, choices.of(kind))).filter(({ height }) => height <= 9);
  const border = choices.one('kind', [fitting[0] ?? borders.crosses(period, choices), ...fitting.slice(1)]);
  const first = Math.floor((stripHeight - border.height) / 2);
  const rows = Array.from({ length: stripHeight }, (_, row) =>
    threads(period, dye, (x) => {
      if (row === 0 || row === stripHeight - 1) return 1;
      return row >= first && row < first + border.height ? border.stitch(fromCentre(x, period), row - first) : 0;
    }),
  );
  return svgDocument(mirrored(sewn(rows, brocadeColours(theme)), 'x'), {
    left: -period / 2,
    top: 0,
    width: period,
    height: stripHeight,
  });
}
