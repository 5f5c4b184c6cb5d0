import { expect, test } from 'vitest';
import { encodeColumn, hasValue } from '../../../../src/domain/lookup/filter-column.ts';

test.each([
  [1, 1],
  [256, 1],
  [257, 2],
  [65_536, 2],
])('of %i values every row keeps its own, in %i bytes', (values, bytes) => {
  const places = [0, values - 1, Math.floor(values / 2)];
  const column = encodeColumn(places, values);
  expect(column).toHaveLength(bytes * places.length);
  for (const [row, place] of places.entries()) {
    expect(hasValue(column, values, row, place)).toBe(true);
    expect(hasValue(column, values, row, place + 1)).toBe(false);
  }
});

test('more values than two bytes can tell apart are refused', () => {
  expect(() => encodeColumn([0], 65_537)).toThrow(RangeError);
});
