import type { Ink } from './stitches.ts';

/** Thin stripes that part bands, from the inner edge outwards; a row has one ink, or several in turn. */
export const stripes: readonly (readonly (readonly Ink[])[])[] = [
  [[0], [1], [0]],
  [[0], [1], [2], [1], [0]],
  [[0], [1], [1], [0], [2], [0]],
  [[0], [1], [0], [1, 0], [0], [1], [0]],
  [[0], [2], [1, 2], [2], [0]],
  [[0], [1], [3], [3], [1], [0]],
  [[0], [1], [0], [2], [0]],
  [[0], [2], [0], [1], [1], [0], [2], [0]],
  [[0], [1, 1, 0, 0], [1, 0, 0, 0], [0]],
  [[0], [1], [3, 0], [1], [0]],
  [[0], [1], [1, 0], [0], [2], [0]],
];
