import { expect, test } from 'vitest';
import { choicesOf } from '../../../../src/domain/brocade/choices.ts';

const seeds = Array.from({ length: 3000 }, (_, index) => `seed-${index}`);

test('numbers stay within their bounds and fall evenly', () => {
  const numbers = seeds.map((seed) => choicesOf(seed).number('n', 3, 5));
  for (const value of [3, 4, 5]) expect(numbers.filter((number) => number === value).length).toBeGreaterThan(900);
  expect(new Set(numbers)).toEqual(new Set([3, 4, 5]));
});

test('a range without room gives its least number', () => {
  expect(choicesOf('a').number('n', 4, 4)).toBe(4);
  expect(choicesOf('a').number('n', 4, 2)).toBe(4);
});

test('one choice does not follow another, nor that of a part', () => {
  const same = seeds.filter((seed) => choicesOf(seed).number('a', 0, 9) === choicesOf(seed).number('b', 0, 9));
  const parts = seeds.filter((seed) => choicesOf(seed).number('a', 0, 9) === choicesOf(seed).of('x').number('a', 0, 9));
  for (const { length } of [same, parts]) expect(Math.abs(length - 300)).toBeLessThan(80);
});
