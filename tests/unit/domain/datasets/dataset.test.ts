import { expect, test } from 'vitest';
import { column, dataset } from '../../../../src/domain/datasets/dataset.ts';
import { dataCatalog } from './sample-data.ts';

test('every cell is worked out once, the example of a column among them', () => {
  let calls = 0;
  const value = (row: string | null) => {
    calls += 1;
    return row;
  };
  const { rows, columns } = dataset<string | null>(dataCatalog(), 'documents', {
    columns: [column('one', { title: 'Một' }, 'text', value), column('two', { title: 'Hai' }, 'text', () => null)],
    rows: [null, 'a', 'b'],
  });
  expect(rows).toEqual([
    { one: null, two: null },
    { one: 'a', two: null },
    { one: 'b', two: null },
  ]);
  expect(columns.map(({ example }) => example)).toEqual(['a', null]);
  expect(calls).toBe(3);
});
