import { expect, test } from 'vitest';
import { statedYear } from '../../../../src/domain/table-import/stated-year.ts';

test.each([
  ['2022', '2022'],
  ['Năm 2022', '2022'],
  ['31/12/2022', '2022'],
  ['2022 (cả năm 2022)', '2022'],
  ['2021-2022', undefined],
  ['20233', undefined],
  ['22', undefined],
  ['', undefined],
])('“%s” names %s', (text, year) => {
  expect(statedYear(text)).toBe(year);
});
