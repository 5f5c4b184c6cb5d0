import { fromCentre } from '../stitches.ts';
import { apart, type BorderMaker } from './border.ts';

/** Triangles that stand on an edge, with others that hang between them. */
export const teeth: BorderMaker = (period, choices) => {
  const mesh = apart(period, choices.one('mesh', [6, 8, 10]));
  const height = mesh / 2 + 1;
  const counterchanged = choices.number('counterchanged', 0, 1) === 1;
  const nested = choices.number('nested', 0, 1) === 1;
  return {
    height,
    stitch: (x, row) => {
      const u = fromCentre(x, mesh);
      const within = row - u;
      if (within >= 0) return nested && within >= 2 ? 3 : 1;
      return counterchanged && within < -1 ? 2 : 0;
    },
  };
};

/** Two triangles that meet at their tips, and a diamond between the pairs. */
export const hourglasses: BorderMaker = (period, choices) => {
  const half = choices.number('half', 3, 4);
  const mesh = apart(period, 2 * half + 2);
  const lined = choices.number('lined', 0, 1) === 1;
  return {
    height: 2 * half + 1,
    stitch: (x, row) => {
      const [u, v] = [fromCentre(x, mesh), Math.abs(row - half)];
      if (u <= v) return lined && v - u === 2 ? 0 : lined && v - u > 2 ? 3 : 1;
      const w = mesh / 2 - u;
      return w + v <= half - 2 ? (w + v === half - 3 ? 0 : 2) : 0;
    },
  };
};
