import { expect, test } from 'vitest';
import { activity } from '../number-rows.ts';
import { cellsOf, dataCatalog, datasetOf } from './sample-data.ts';

const data = (...rows: Parameters<typeof activity>[1][]) =>
  datasetOf(dataCatalog(rows.map((fields, index) => activity(index + 2, fields))), 'activities');

test('a count keeps its hedge and unit; one that no source gives is empty', () => {
  const rows = data({ count: 'gần 100', movement: 'mot' }, { ofWhat: 'Việc khác', qualifier: null });
  expect(cellsOf(rows, 'count', 'qualifier', 'unit', 'movement', 'province', 'year')).toEqual([
    [100, 'gan', 'văn bản', 'Phong trào một', 'Thung Lũng', 2022],
    [null, null, 'văn bản', null, 'Thung Lũng', 2022],
  ]);
});

test('what two documents count alike is shown once', () => {
  expect(cellsOf(data({ count: '5' }, { count: '5', source: 'phu-luc' }), 'is_shown')).toEqual([[true], [false]]);
});

test('a row stands on the page of its year', () => {
  expect(cellsOf(data({ count: '5' }), 'page_url')).toEqual([['https://vidu.example/ket-qua/thung-lung/2022/']]);
});
