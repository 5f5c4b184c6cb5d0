import { expect, test } from 'vitest';
import { threadPath } from '../../../../src/domain/brocade/thread-path.ts';

const stitches = (...rows: string[]) => rows.map((row) => [...row]);

test.each([
  ['rows', stitches('aa..', 'aaa.'), 'M-0.5 0h2m-2 1h3'],
  ['columns where they are shorter', stitches('a..a', 'a..a', 'a..a'), 'M0-0.5v3m3-3v3'],
  ['several stitches of a row', stitches('a.aa.'), 'M-0.5 0h1m1 0h2'],
  ['nothing', stitches('....'), ''],
])('draws %s', (_, drawing, path) => {
  expect(threadPath(drawing, 'a', new Set())).toBe(path);
});

test('runs on below what is sewn over it, and not below what lies under it', () => {
  expect(threadPath(stitches('abac'), 'a', new Set(['b']))).toBe('M-0.5 0h3');
  expect(threadPath(stitches('aacaa'), 'a', new Set(['b']))).toBe('M-0.5 0h2m1 0h2');
});
