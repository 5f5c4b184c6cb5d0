import { expect, test } from 'vitest';
import { shownCell } from '../../../../src/domain/datasets/shown-cell.ts';
import type { Cell, CellType } from '../../../../src/domain/datasets/dataset.ts';

test.each<[CellType, Cell, string]>([
  ['number', null, ''],
  ['number', 11919.74, '11.919,74'],
  ['number', 0, '0'],
  ['number', -1.5, '-1,5'],
  ['year', 2022, '2022'],
  ['date', '2022-06-28', '28/6/2022'],
  ['partial-date', '2022-Q1', 'quý I/2022'],
  ['boolean', true, 'có'],
  ['boolean', false, 'không'],
  ['text', 'tap-the', 'Tập thể'],
  ['text', 'khác', 'khác'],
])('a cell of type %s with %j is shown as %j', (type, cell, shown) => {
  expect(shownCell({ type, choices: { 'tap-the': 'Tập thể' } }, cell)).toBe(shown);
});
