import { expect, test } from 'vitest';
import { sampleEntry } from '../../sample-entries.ts';
import { cellsOf, dataCatalog, datasetOf, hostile } from './sample-data.ts';

const data = datasetOf(dataCatalog(), 'exemplars');

test('a row has name, place, movements that are published, figures and awards', () => {
  expect(cellsOf(data, 'id', 'name', 'province', 'movement_ids', 'movements', 'facts', 'awards')).toEqual([
    [
      'to',
      hostile,
      'Thung Lũng',
      'mot',
      'Phong trào một',
      'Cây: hơn 1.500 cây [phu-luc, Mục 9]',
      'Được tặng Bằng khen, năm 2021',
    ],
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

test('an award says who conferred it and by which decision; the codes of the forms stand in the same order', () => {
  const awards = [
    { form: 'huan-chuong', year: 2020 },
    { form: 'bang-khen', year: 2021, conferredBy: 'Chủ tịch UBND tỉnh', decision: 'Quyết định số 7' },
  ];
  const catalog = dataCatalog([
    sampleEntry('award-form', 'huan-chuong', { name: 'Huân chương', order: 1 }),
    sampleEntry('exemplar', 'khac', { awards, updatedAt: '2022-11-02' }),
  ]);
  const of = datasetOf(catalog, 'exemplars').rows.find(({ id }) => id === 'khac');
  expect([of?.award_form_ids, of?.awards]).toEqual([
    'huan-chuong | bang-khen',
    'Được tặng Huân chương, năm 2020 | Được tặng Bằng khen, năm 2021, Chủ tịch UBND tỉnh, Quyết định số 7',
  ]);
});
