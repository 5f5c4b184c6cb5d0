import { fromCentre } from '../stitches.ts';
import { apart, type BorderMaker } from './border.ts';

/** Diamonds in a row, hollow or full, that touch at their tips. */
export const chain: BorderMaker = (period, choices) => {
  const mesh = apart(period, choices.one('mesh', [8, 10, 12]));
  const half = Math.min(5, mesh / 2);
  const look = choices.number('look', 0, 3);
  return {
    height: 2 * half + 1,
    stitch: (x, row) => {
      const u = fromCentre(x, mesh);
      const distance = u + Math.abs(row - half);
      if (distance === half) return 1;
      if (distance > half) return look > 1 && half > 4 && mesh / 2 - u + half - Math.abs(row - half) < 2 ? 3 : 0;
      if (distance > Math.max(1, half - 3)) return 0;
      return look % 2 === 0 || distance > 1 ? 2 : 3;
    },
  };
};

/** Square within square. */
export const tiles: BorderMaker = (period, choices) => {
  const half = choices.number('half', 2, 3);
  const mesh = apart(period, 2 * half + choices.one('space', [2, 4]));
  const look = choices.number('look', 0, 2);
  return {
    height: 2 * half + 1,
    stitch: (x, row) => {
      const [u, v] = [fromCentre(x, mesh), Math.abs(row - half)];
      const high = Math.max(u, v);
      if (u > half) return look > 0 && mesh / 2 === u && v % 2 === 0 ? 3 : 0;
      if (high === half) return look === 2 && u === half && v === half ? 0 : 1;
      return high <= half - 2 ? 2 : 0;
    },
  };
};
