import { expect, test } from 'vitest';
import { cellsOf, dataCatalog, datasetOf, hostile } from './sample-data.ts';

const data = datasetOf(dataCatalog(), 'exemplars');

test('a row has name, place, movements that are published, figures and awards', () => {
  expect(cellsOf(data, 'id', 'name', 'province', 'movement_ids', 'movements', 'facts', 'awards')).toEqual([
    ['to', hostile, 'Thung Lũng', 'mot', 'Phong trào một', 'Cây: hơn 1.500 cây', 'Được tặng Bằng khen, năm 2021'],
  ]);
});

test('sources of the story and of its figures stand in one order in three columns', () => {
  expect(cellsOf(data, 'source_id', 'source', 'section')).toEqual([
    ['bao-cao | phu-luc', 'Báo cáo | Phụ lục, "bảng"', 'Mục 1 | Mục 9'],
  ]);
});

test('says nothing of the ground on which a story is published', () => {
  expect(data.columns.filter(({ key }) => /consent|basis|photo/u.test(key))).toEqual([]);
  expect(data.lastChange).toBe('2022-11-02');
});
