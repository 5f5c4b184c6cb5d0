import { expect, test } from 'vitest';
import { sampleEntry } from '../../sample-entries.ts';
import { cellsOf, dataCatalog, datasetOf } from './sample-data.ts';

test('a row has what the movement says of itself; lists stand in one cell', () => {
  const more = sampleEntry('movement', 'hai', {
    name: 'Hai',
    parents: ['mot', 'nhap'],
    contents: ['Một việc', 'Hai việc'],
    indicators: ['lua'],
    launchedOn: 'quý I/2022',
    updatedAt: '2022-05-01',
  });
  const data = datasetOf(dataCatalog([more]), 'movements');
  expect(cellsOf(data, 'id', 'parent_ids', 'contents', 'indicators', 'launched_on', 'document_ids')).toEqual([
    ['hai', 'mot', 'Một việc | Hai việc', 'Lúa', '2022-Q1', null],
    ['mot', null, null, null, null, 'ke-hoach'],
  ]);
  expect(data.lastChange).toBe('2022-05-01');
});
