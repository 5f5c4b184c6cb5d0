import { expect, test } from 'vitest';
import { lineOf } from '../../../src/domain/entry.ts';

const lines = { '': 1, name: 2, facts: 5, 'facts.0': 6, 'facts.0.label': 6, 'facts.1': 9, 'facts.1.value': 10 };

test.each<[(string | number)[], number]>([
  [['name'], 2],
  [['facts', 1, 'value'], 10],
  [['facts', 1, 'label'], 9],
  [['facts', 7, 'label'], 5],
  [['facts', 0, 'label', 'deeper', 3], 6],
  [['unknown'], 1],
  [[], 1],
])('the line of %j is %d, that of the nearest field around it', (path, line) => {
  expect(lineOf(lines, path)).toBe(line);
});

test('without lines there is none', () => {
  expect(lineOf({}, ['name'])).toBeUndefined();
});
