import { expect, test } from 'vitest';
import { cellsOf, dataCatalog, datasetOf } from './sample-data.ts';

test('a row names the document and the movements that it governs, whichever of them says so', () => {
  const data = datasetOf(dataCatalog(), 'documents');
  expect(cellsOf(data, 'id', 'label', 'number', 'date', 'in_force', 'movement_ids', 'movements')).toEqual([
    ['ke-hoach', 'Kế hoạch số 7/KH-UBND', '7', '2022-06-28', null, 'mot', 'Phong trào một'],
  ]);
  expect(data.lastChange).toBeNull();
});
