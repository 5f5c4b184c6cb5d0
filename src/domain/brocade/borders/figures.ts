import { fromCentre } from '../stitches.ts';
import { apart, type BorderMaker } from './border.ts';

/** Slanted crosses with a square or diamond between them. */
export const crosses: BorderMaker = (period, choices) => {
  const half = choices.number('half', 2, 4);
  const mesh = apart(period, 2 * half + choices.one('space', [4, 6]));
  const wide = half > 2 ? 1 : 0;
  const between = choices.number('between', 0, 2);
  return {
    height: 2 * half + 1,
    stitch: (x, row) => {
      const [u, v] = [fromCentre(x, mesh), Math.abs(row - half)];
      if (u + v === 0) return 3;
      if (u <= half && Math.abs(u - v) <= wide) return 1;
      const w = mesh / 2 - u;
      if (between === 0) return w + v <= 1 ? 2 : 0;
      if (between === 1) return w === 0 && v <= half - 1 ? 2 : w === 1 && v === 0 ? 2 : 0;
      return w <= 1 && v <= 1 ? 2 : 0;
    },
  };
};

/** Small eight-pointed stars with stitches between them. */
export const stars: BorderMaker = (period, choices) => {
  const leaf = 2;
  const half = 2 * leaf;
  const mesh = apart(period, 2 * half + choices.one('space', [4, 6, 8]));
  const between = choices.number('between', 0, 2);
  return {
    height: 2 * half + 1,
    stitch: (x, row) => {
      const [u, v] = [fromCentre(x, mesh), Math.abs(row - half)];
      const [low, high] = [Math.min(u, v), Math.max(u, v)];
      if (u + v <= 1) return 2;
      if (low > 0 && low <= leaf && high <= half && high - low <= leaf) return 1;
      const w = mesh / 2 - u;
      if (between === 0) return w + v <= 1 ? 3 : 0;
      if (between === 1) return w === 0 && v % 2 === 0 ? 3 : 0;
      return w + v === 2 || w + v === 0 ? 3 : 0;
    },
  };
};

/** Firs or ferns: a stem with branches that slant down. */
export const ferns: BorderMaker = (period, choices) => {
  const mesh = apart(period, choices.one('mesh', [8, 10, 12]));
  const height = choices.number('height', 7, 9);
  const reach = mesh / 2 - 1;
  return {
    height,
    stitch: (x, row) => {
      const u = fromCentre(x, mesh);
      const up = height - 1 - row;
      if (u === 0) return row === height - 1 ? 3 : 1;
      if (u === reach + 1) return up >= height - 3 ? 2 : 0;
      return (up - u + 30) % 3 === 0 && u <= reach && up - u >= 0 && up >= u && row >= 0 && up < height - 1 + u ? 1 : 0;
    },
  };
};
