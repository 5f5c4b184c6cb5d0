import { describe, expect, test } from 'vitest';
import { lookUp, sampleIndex } from './sample-lookup.ts';

const index = sampleIndex([
  { name: 'Nguyễn Thị Hòa Bình', decisionNumber: '05/QĐ-TTg', decisionDate: '2021' },
  { name: 'Đặng Thị Ngọ' },
  { name: 'Tổ phụ nữ Xuân Hòa', kind: 'tap-the' },
]);

describe('leaves out', () => {
  test.each([
    ['what comes before a name', 'bà Đặng Thị Ngọ', ['đặng', 'thị', 'ngọ'], ['Đặng Thị Ngọ']],
    ['what comes before a number', 'quyết định số 05/QĐ-TTg', ['05', 'qđ', 'ttg'], ['Nguyễn Thị Hòa Bình']],
    ['the day of a decision', '05/QĐ-TTg ngày 5/10/2021', ['05', 'qđ', 'ttg'], ['Nguyễn Thị Hòa Bình']],
  ])('%s', async (_, text, words, found) => {
    const outcome = await lookUp(index, text, {});
    expect(outcome).toMatchObject({ words, isShortened: true });
    expect(outcome.rows.map((row) => index.rows[row]?.name)).toEqual(found);
  });

  test('nothing that some row has', async () => {
    expect(await lookUp(index, 'Tổ phụ nữ', {})).toMatchObject({ words: ['tổ', 'phụ', 'nữ'], isShortened: false });
  });
});
