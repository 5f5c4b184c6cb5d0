import { expect, test } from 'vitest';
import { firstDay, formatDate, formatPeriod, lastDay, nameDate, yearOf } from '../../../src/domain/partial-date.ts';

test.each([
  ['2022-06-28', '28/6/2022', 'ngày 28/6/2022', 2022],
  ['2004-01-01', '1/1/2004', 'ngày 1/1/2004', 2004],
  ['2022-06', '6/2022', 'tháng 6/2022', 2022],
  ['2021-12', '12/2021', 'tháng 12/2021', 2021],
  ['2022-Q1', 'quý I/2022', 'quý I/2022', 2022],
  ['2022-Q2', 'quý II/2022', 'quý II/2022', 2022],
  ['2021-Q3', 'quý III/2021', 'quý III/2021', 2021],
  ['2021-Q4', 'quý IV/2021', 'quý IV/2021', 2021],
  ['1909', '1909', 'năm 1909', 1909],
])('%s is written %s, named %s and belongs to %d', (date, written, named, year) => {
  expect([formatDate(date), nameDate(date), yearOf(date)]).toEqual([written, named, year]);
});

test.each([
  ['2021-01', '2022-03', '1/2021 – 3/2022'],
  ['2021', '2025', '2021 – 2025'],
  ['2021', '2022-Q1', '2021 – quý I/2022'],
  ['2022', '2022', '2022'],
  ['2022-06-28', '2022-06-28', '28/6/2022'],
  ['2011', null, 'từ 2011'],
  [null, '2025-12-31', 'đến 31/12/2025'],
  [null, null, null],
])('the period from %s to %s is written %s', (from, to, text) => {
  expect(formatPeriod(from, to)).toBe(text);
});

test.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2022-Q2', '2022-04-01', '2022-06-31'],
  ['2022-03', '2022-03-01', '2022-03-31'],
  ['2022-03-05', '2022-03-05', '2022-03-05'],
])('%s goes from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});
