import { expect, test } from 'vitest';
import type { DatasetId } from '../../../../src/domain/datasets/dataset.ts';
import { sampleEntry } from '../../sample-entries.ts';
import { activity, award, figure } from '../number-rows.ts';
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

test('a row that no page has a table for is not shown', () => {
  const catalog = dataCatalog([
    activity(2, { count: '5' }, 'thung-lung/2021'),
    activity(3, { count: '6', ofWhat: 'Việc khác', movement: 'mot' }, 'thung-lung/2021'),
    activity(4, { count: '7', ofWhat: 'Việc nháp', movement: 'nhap' }, 'thung-lung/2021'),
    activity(2, { count: '8' }),
  ]);
  const rows = cellsOf(datasetOf(catalog, 'activities'), 'row_id', 'is_shown');
  expect(rows.sort()).toEqual([
    ['thung-lung/2021/2', false],
    ['thung-lung/2021/3', true],
    ['thung-lung/2021/4', false],
    ['thung-lung/2022/2', true],
  ]);
});

test('the period is that of the report, whatever the year under which it stands', () => {
  const report = sampleEntry('result', 'thung-lung/2020', { from: '2019-01', to: '2021-03-31' });
  const rows = [activity(2, {}, 'thung-lung/2020'), award(2, {}, 'thung-lung/2020')];
  const catalog = dataCatalog([
    report,
    ...rows,
    figure(2, 'lua', { actual: '5' }, 'thung-lung/2020'),
    figure(2, 'lua', {}),
  ]);
  const period = (id: DatasetId) => cellsOf(datasetOf(catalog, id), 'year', 'report_period_from', 'report_period_to');
  expect(period('activities')).toEqual([[2020, '2019-01', '2021-03-31']]);
  expect(period('award-counts')).toEqual([[2020, '2019-01', '2021-03-31']]);
  expect(period('indicators')).toEqual([
    [2020, '2019-01', '2021-03-31'],
    [2022, null, null],
  ]);
});
