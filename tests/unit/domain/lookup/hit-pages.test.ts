import { expect, test } from 'vitest';
import { nextHits } from '../../../../src/domain/lookup/hit-pages.ts';

const manifest = { blockSize: 100 };
const near = Array.from({ length: 25 }, (_, row) => row + 95);
const far = Array.from({ length: 25 }, (_, row) => row * 100);
const next = (rows: number[], from: number, blocks: number, atHand: number[] = []) =>
  nextHits(rows, manifest, { from, blocks, isAtHand: (block) => atHand.includes(block) });

test.each([
  ['ten that stand together', near, 0, 2, [], near.slice(0, 10)],
  ['those of the first block where one is all', near, 0, 1, [], near.slice(0, 5)],
  ['those of one block where none is left', far, 0, -3, [], [0]],
  ['as many as blocks', far, 10, 4, [], far.slice(10, 14)],
  ['ten where their blocks are at hand', far, 0, 1, [0, 1, 2, 3, 4, 5, 6, 7, 8], far.slice(0, 10)],
  ['what is left at the end', near, 20, 10, [], near.slice(20)],
  ['nothing past the end', near, 25, 10, [], []],
])('%s', (_, rows, from, blocks, atHand, expected) => {
  expect(next(rows, from, blocks, atHand)).toEqual(expected);
});
