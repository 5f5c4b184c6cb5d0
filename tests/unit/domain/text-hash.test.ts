import { expect, test } from 'vitest';
import { contentHash, textHash } from '../../../src/domain/text-hash.ts';

test('a text has the same number everywhere', () => {
  expect(['', 'thi hoa', 'Đặng'].map((text) => textHash(text))).toEqual([2872998923, 2773495602, 1318621629]);
  expect(textHash('thi hoa')).not.toBe(textHash('hoa thi'));
});

test('texts that are nearly alike are spread evenly', () => {
  const buckets = new Array<number>(16).fill(0);
  for (let number = 0; number < 16_000; number += 1) {
    const bucket = textHash(`nguyen ${number}`) % 16;
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }
  expect(Math.min(...buckets)).toBeGreaterThan(850);
  expect(Math.max(...buckets)).toBeLessThan(1150);
});

test('the contents of files change the hash by a byte, a name or their order', () => {
  const one = ['a', Uint8Array.from([1, 2])] as const;
  const other = ['b', Uint8Array.from([3])] as const;
  const hashes = [
    [one, other],
    [other, one],
    [one],
    [one, ['c', other[1]] as const],
    [one, ['b', Uint8Array.from([4])] as const],
  ].map(contentHash);
  expect(new Set(hashes).size).toBe(5);
  expect(hashes.every((hash) => /^[0-9a-f]{16}$/u.test(hash))).toBe(true);
  expect(contentHash([one, other])).toBe(hashes[0]);
});
