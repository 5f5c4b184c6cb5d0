import { expect, test } from 'vitest';
import { isoDate, isoPeriod, pageTimes } from '../../../../src/domain/structured-data/iso-dates.ts';

test.each([
  ['2022', '2022'],
  ['2022-06', '2022-06'],
  ['2022-06-28', '2022-06-28'],
  ['2022-Q1', '2022'],
])('%s is %s', (date, iso) => {
  expect(isoDate(date)).toBe(iso);
});

test.each([
  [null, null, null],
  ['2021', '2025', '2021/2025'],
  ['2021-01-01', '2022-Q1', '2021-01-01/2022'],
  ['2011', null, '2011/..'],
  [null, '2023-10-30', '../2023-10-30'],
  ['2022', '2022', '2022'],
  ['2022-Q1', '2022-Q4', '2022'],
])('from %s to %s is the period %s', (from, to, period) => {
  expect(isoPeriod(from, to)).toBe(period);
});

test.each([
  ['no hour', null, '2022-12-31', null, '2022-12-31'],
  ['a day', '2022-12-01', '2022-12-31', '2022-12-01', '2022-12-31'],
  ['an hour in Vietnam', '2022-12-01 07:30', '2022-12-31', '2022-12-01T07:30:00+07:00', '2022-12-31'],
  ['an hour of the day of its last change', '2022-12-31 07:30', '2022-12-31', '2022-12-31T07:30:00+07:00', null],
  ['the day of its last change', '2022-12-31', '2022-12-31', '2022-12-31', '2022-12-31'],
  ['a day after its last change', '2023-01-01', '2022-12-31', '2023-01-01', null],
])('an entry published at %s', (_, publishAt, updatedAt, published, modified) => {
  expect(pageTimes({ publishAt, updatedAt, correction: [] })).toEqual({ published, modified, corrections: [] });
});

test('an entry tells its corrections, the newest first, with their days', () => {
  const correction = [
    { on: null, text: 'Đã sửa tên.' },
    { on: '2022-12-01', text: 'Đã sửa số.' },
    { on: '2022-12-30', text: 'Đã sửa năm.' },
  ];
  expect(pageTimes({ publishAt: null, updatedAt: '2022-12-31', correction }).corrections).toEqual([
    { '@type': 'CorrectionComment', datePublished: '2022-12-30', text: 'Đã sửa năm.' },
    { '@type': 'CorrectionComment', datePublished: '2022-12-01', text: 'Đã sửa số.' },
    { '@type': 'CorrectionComment', text: 'Đã sửa tên.' },
  ]);
});
