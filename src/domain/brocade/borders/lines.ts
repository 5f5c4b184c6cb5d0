import { fromCentre, type Ink } from '../stitches.ts';
import { apart, type BorderMaker } from './border.ts';

/** One or more lines that run up and down. */
export const zigzag: BorderMaker = (period, choices) => {
  const mesh = apart(period, choices.one('mesh', [6, 8, 10, 12]));
  const rise = mesh / 2;
  const lines = choices.one<readonly [Ink, ...Ink[]]>('lines', [
    [1, 1],
    [1, 2],
    [1, 1, 2],
    [1, 2, 3],
    [1, 1, 1],
  ]);
  const bays = choices.one('bays', ['empty', 'upper', 'both'] as const);
  const height = rise + lines.length;
  const reach = Math.floor(rise / 2) - 1;
  return {
    height,
    stitch: (x, row) => {
      const u = fromCentre(x, mesh);
      const ink = lines[row - u];
      if (ink !== undefined) return ink;
      const inUpperBay = row < u && rise - u + row <= reach && bays !== 'empty';
      const inLowerBay = row > u && u + height - 1 - row <= reach && bays === 'both';
      return inUpperBay || inLowerBay ? 3 : 0;
    },
  };
};

/** Pairs of snail hooks that turn away from each other on a common line. */
export const hooks: BorderMaker = (period, choices) => {
  const mesh = apart(period, choices.one('mesh', [12, 14, 16]));
  const middle = mesh / 2;
  const filled = choices.number('filled', 0, 1) === 1;
  const height = 6;
  return {
    height,
    stitch: (x, row) => {
      const u = fromCentre(x, mesh);
      const v = height - 1 - row;
      if (v === 0 || u === 0) return 1;
      if (v === height - 1 || v === 2) return u < middle - 2 && (v > 2 || u > 2) ? 1 : 0;
      if (u === middle - 2) return v > 2 ? 1 : 0;
      if (u === middle) return v >= 3 && filled ? 2 : 0;
      return v === 3 && u === 2 ? 1 : 0;
    },
  };
};
