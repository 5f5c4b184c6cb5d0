import type { Ink } from '../stitches.ts';

/**
 * Inks of lines that follow each other, from the outside inwards. On a slant a line of one stitch beside a
 * gap of one looks like a chessboard, so either is wider.
 */
export const ringOrders: readonly [readonly Ink[], ...(readonly Ink[])[]] = [
  [1, 1, 0, 2, 2, 0],
  [1, 1, 2, 2, 0, 0],
  [1, 1, 1, 0, 2, 2, 0],
  [1, 2, 2, 0, 0],
  [1, 1, 0, 0, 2, 2, 0, 0],
  [1, 1, 3, 2, 2, 0, 0],
  [1, 1, 1, 2, 3, 3, 0, 0],
  [2, 1, 1, 0, 3, 3, 0],
];
