import { expect, test } from 'vitest';
import { sampleEntry } from '../../sample-entries.ts';
import { cellsOf, dataCatalog, datasetOf } from './sample-data.ts';

const data = datasetOf(dataCatalog(), 'recipients');

test('only awards that may be shown are there; cancelled ones say so', () => {
  expect(cellsOf(data, 'name', 'status', 'decision_date')).toEqual([
    ['Tổ Ví Dụ', 'hieu-luc', '2022-06-28'],
    ['Người đã hủy', 'huy-bo', '2022-06'],
  ]);
});

test('the notes tell how many are only counted and how many are cancelled', () => {
  expect(data.notes.filter((note) => /chỉ được đếm|đã hủy/u.test(note))).toEqual([
    'Ngoài ra có 1 lần khen thưởng chỉ được đếm, không nêu tên; bộ dữ liệu này không có những dòng ấy.',
    'Có 1 dòng đã hủy quyết định khen thưởng, ghi ở cột “Hiệu lực” (status); khi đếm thì bỏ những dòng ấy ra.',
  ]);
});

test('a story is named, a movement that is not published is not', () => {
  expect(cellsOf(data, 'exemplar_id', 'movement_id', 'movement')[0]).toEqual(['to', null, null]);
});

test('a row leads to the lookup of its name', () => {
  expect(data.rows[0]?.page_url).toBe('https://vidu.example/tra-cuu/?q=T%E1%BB%95%20V%C3%AD%20D%E1%BB%A5');
});

test('a row has a name of its own that does not tell where it stands', () => {
  const ids = (at: number) =>
    datasetOf(
      dataCatalog([
        sampleEntry('recipient', `2022/${at}`, { name: 'Một' }),
        sampleEntry('recipient', `2022/${at + 1}`, { name: 'Hai' }),
      ]),
      'recipients',
    ).rows.map(({ row_id: id }) => id);
  expect(ids(2)).toEqual(ids(9));
  expect(new Set(ids(2)).size).toBe(2);
  expect(String(ids(2)[0])).toMatch(/^2022\/[0-9a-f]{16}$/u);
});
