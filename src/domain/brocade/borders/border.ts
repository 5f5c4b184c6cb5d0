import type { Choices } from '../choices.ts';
import type { Ink } from '../stitches.ts';

/** A narrow band: `height` rows, of which each stitch is told by its column and its row from the inner edge. */
export interface Border {
  height: number;
  stitch: (x: number, row: number) => Ink;
}

/** Makes a border whose motifs stand `period` apart, or as far as fits into that a whole number of times. */
export type BorderMaker = (period: number, choices: Choices) => Border;

/** How far apart motifs stand: as near to what is wished as a whole number of them fits into the period. */
export function apart(period: number, wished: number): number {
  const fitting = [1, 2, 3, 4, 5, 6, 8].map((parts) => period / parts).filter((mesh) => mesh % 2 === 0 && mesh > 4);
  return fitting.reduce((best, mesh) => (Math.abs(mesh - wished) < Math.abs(best - wished) ? mesh : best), period);
}
