import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { day, moment, parsePartialDate, partialDate, periodInOrder, year } from '../../../src/schemas/partial-date.ts';

const doc = { title: 'Ngày' };

describe('a partial date', () => {
  test.each([
    ['2022', '2022'],
    ['1800', '1800'],
    ['2200', '2200'],
    ['2022-06', '2022-06'],
    ['2022-06-28', '2022-06-28'],
    ['6/2022', '2022-06'],
    ['06/2022', '2022-06'],
    ['28/6/2022', '2022-06-28'],
    ['03/02/1930', '1930-02-03'],
    ['29/2/2024', '2024-02-29'],
    ['29/2/2000', '2000-02-29'],
    ['quý I/2022', '2022-Q1'],
    ['Quý iii/2022', '2022-Q3'],
    ['quý IV/2021', '2021-Q4'],
    ['2022-Q2', '2022-Q2'],
    [' 2022 ', '2022'],
  ])('reads %j as %s', (text, iso) => {
    expect(parsePartialDate(text)).toBe(iso);
  });

  test.each([
    ...['31/4/2022', '29/2/2023', '29/2/1900', '0/2022', '13/2022', '2022-13', '2022-00', '2022-02-30'],
    ...['2022-00-10', '2022-01-00', '0/1/2022', '32/1/2022', '1799', '2201', '0000', '99/99/9999', 'quý I/1700'],
  ])('knows that there is no %s', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  test.each([
    ...['', 'năm 2022', 'ngày 28/6/2022', '28-6-2022', '28.6.2022', '2022/06/28', '2022-6', '2022-6-28', '28/6/22'],
    ...['22', '20222', '2022-Q5', '2022-Q0', '2022-q1', 'quý 1/2022', 'quý V/2022', 'quý IIII/2022', 'I/2022'],
    ...['quýI/2022', '2022-06-28T00:00', '2022-06-28 07:30', '06/28', '2021-2022', '2022?', '+2022', '２０２２', '1e3'],
    ...['28/6/2022\n29/6/2022', 'hôm nay', 'cuối năm 2022', '6/2022/28'],
  ])('does not read %j', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  test('takes a year written as a number', () => {
    expect(partialDate(doc).parse(2022)).toBe('2022');
  });

  test.each([
    ['a number that is no year', 13, 'GS-105'],
    ['a day that does not exist', '31/4/2022', 'GS-106'],
    ['other words', 'đầu năm', 'GS-105'],
  ])('tells %s by its code', (_, value, code) => {
    const issue = partialDate(doc).safeParse(value).error?.issues[0];
    expect(issue).toMatchObject({ code: 'custom', params: { finding: code } });
  });

  test.each([[2022.5], [true], [{}], [['2022']], [new Date(0)]])('refuses %j', (value) => {
    expect(partialDate(doc).safeParse(value).success).toBe(false);
  });
});

describe('a whole day', () => {
  test.each(['28/6/2022', '2022-06-28'])('is read from %s', (text) => {
    expect(day(doc).parse(text)).toBe('2022-06-28');
  });

  test.each(['2022', '6/2022', 'quý I/2022', '31/11/2022', ''])('is not %j', (text) => {
    expect(day(doc).safeParse(text).success).toBe(false);
  });
});

describe('a moment', () => {
  test.each(['2026-03-01', '2026-03-01 00:00', '2026-03-01 07:30', '2024-02-29 23:59'])('is %s', (text) => {
    expect(moment(doc).parse(text)).toBe(text);
  });

  test.each([
    ['1/3/2026', '2026-03-01'],
    ['1/3/2026 7:30', '2026-03-01 07:30'],
    ['2026-03-01T07:30', '2026-03-01 07:30'],
    ['2026-03-01 7:30', '2026-03-01 07:30'],
    ['2026-03-01 07:30:00', '2026-03-01 07:30'],
    ['2026-03-01T07:30:00+07:00', '2026-03-01 07:30'],
    [' 2026-03-01 ', '2026-03-01'],
  ])('is read from %j', (text, read) => {
    expect(moment(doc).parse(text)).toBe(read);
  });

  test.each([
    ...['2026-03', '3/2026', '07:30', 'sáng mai', '', '2026-03-01 7h30', '2026-03-01 07:30:59', '2026-03-01 07'],
    ...['2026-03-01T07:30Z', '2026-03-01T07:30+00:00', '2026-03-01T07:30-07:00', '2026-03-01 07:30 ICT'],
  ])('is not %j, and what is shows how it is written', (text) => {
    const [issue] = moment(doc).safeParse(text).error?.issues ?? [];
    expect(issue).toMatchObject({ message: expect.stringContaining('2026-12-01 08:00') as string });
    expect(issue).toMatchObject({ params: { finding: 'GS-105' } });
  });

  test.each([
    ...['2026-02-29', '31/2/2026 8:00', '2026-13-01'].map((text) => [text, 'một ngày có trong lịch']),
    ...['2026-03-01 24:00', '2026-03-01 25:00', '2026-03-01 07:60'].map((text) => [text, 'giờ từ 00:00 đến 23:59']),
  ])('%j is none that there is: %s', (text, message) => {
    expect(moment(doc).safeParse(text).error?.issues).toMatchObject([{ message, params: { finding: 'GS-106' } }]);
  });
});

test.each([
  [1900, true],
  [2022, true],
  [2200, true],
  [1899, false],
  [2201, false],
  [2022.5, false],
  ['2022', false],
])('a year may be %j: %s', (value, allowed) => {
  expect(year(doc).safeParse(value).success).toBe(allowed);
});

describe('a period', () => {
  const period = z
    .object({ from: z.string().nullable().optional(), to: z.string().nullable().optional() })
    .superRefine(periodInOrder);

  test.each([
    ['2021', '2022'],
    ['2022', '2022'],
    ['2022', '2022-01'],
    ['2022-06', '2022'],
    ['2022-06-28', '2022-06'],
    ['2021-12-31', '2022-01'],
    ['2022-Q1', '2022-Q3'],
    ['2022-Q2', '2022-Q2'],
    ['2021', '2022-Q1'],
    ['2022-Q4', '2022'],
    [null, '2021'],
    ['2022', null],
    [undefined, undefined],
  ])('may run from %s to %s', (from, to) => {
    expect(period.safeParse({ from, to }).success).toBe(true);
  });

  test.each([
    ['2022', '2021'],
    ['2022-06', '2022-05'],
    ['2022-06-28', '2022-06-27'],
    ['2022-07-01', '2022-06'],
    ['2022', '2021-12-31'],
    ['2022-Q3', '2022-Q1'],
    ['2022-Q1', '2021'],
    ['2022', '2021-Q4'],
  ])('may not run from %s to %s', (from, to) => {
    const { error } = period.safeParse({ from, to });
    expect(error?.issues).toMatchObject([{ path: ['to'], params: { finding: 'GS-107' } }]);
  });
});
