import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/domain/numbers.ts';

test.each([
  [1500, '1.500'],
  [11919.74, '11.919,74'],
  [0.4, '0,4'],
  [-3, '-3'],
  [0, '0'],
  [-0.25, '-0,25'],
  [999, '999'],
  [1000, '1.000'],
  [1234567, '1.234.567'],
  [1234567890123, '1.234.567.890.123'],
  [12.5, '12,5'],
  [97.2, '97,2'],
  [100, '100'],
  [0.1 + 0.2, '0,3'],
  [1.23456, '1,2346'],
  [2.00001, '2'],
])('writes %d the Vietnamese way', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});
