import { describe, expect, test } from 'vitest';
import { choiceWords, flagWords } from '../../../../src/domain/table-import/cell-words.ts';
import { dateWords } from '../../../../src/domain/table-import/date-words.ts';
import { bracketed, plainName, withoutBrackets } from '../../../../src/domain/table-import/plain-name.ts';
import { cellText, columnLetters, plainNumber } from '../../../../src/domain/table-import/sheet.ts';
import { tableKindNamed } from '../../../../src/domain/table-import/table-kinds.ts';
import { planOperators, claimUnits, stages } from '../../../../src/schemas/figure.ts';
import { visibilities } from '../../../../src/schemas/recipient.ts';

test.each([
  [11919.74, '11919,74'],
  [0.1 + 0.2, '0,3'],
  [-0, '0'],
  [1e21, '1000000000000000000000'],
  [0.000001, '0,000001'],
  [1e-7, '0,0000001'],
  [123456789012345, '123456789012345'],
])('the number %d is written %s', (value, text) => {
  expect(plainNumber(value)).toBe(text);
});

test.each([
  ['  KẾ HOẠCH:\n(Triệu đồng) ', 'ke hoach trieu dong'],
  ['Đơn vị'.normalize('NFD'), 'don vi'],
  ['plan_op', 'plan op'],
  ['So với (%)', 'so voi %'],
])('%j is compared as %s', (text, plain) => {
  expect(plainName(text)).toBe(plain);
});

test('brackets are told apart', () => {
  expect([withoutBrackets('Kế hoạch (tỷ) [1]'), bracketed('Kế hoạch (tỷ) [1]')]).toEqual(['Kế hoạch', ['tỷ', '1']]);
});

test('columns have the letters of spreadsheets', () => {
  expect([0, 25, 26, 51, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA']);
});

test('a cell reads as people see it', () => {
  expect(cellText({ kind: 'number', value: 0.57, isPercent: true })).toBe('57%');
  expect(cellText({ kind: 'date', iso: '2022-06' })).toBe('6/2022');
  expect(cellText({ kind: 'boolean', value: false })).toBe('không');
});

describe('a choice', () => {
  test.each([
    ['planOp', '≥', planOperators, '>='],
    ['planOp', 'trên mức này', planOperators, '>'],
    ['planClaimUnit', 'vượt, theo %', claimUnits, 'phan-tram'],
    ['planClaimUnit', 'vuot', claimUnits, 'vuot'],
    ['stage', 'Ước', stages, 'uoc'],
    ['stage', 'so bo', stages, 'so-bo'],
    ['visibility', 'x', visibilities, 'cong-khai'],
    ['visibility', 'không', visibilities, 'chi-dem'],
  ])('%s: “%s”', (key, text, choices, code) => {
    expect(choiceWords(key, text, choices, 'Cột')).toEqual({ text: code });
  });
  test('an unknown one is refused with the nearest', () => {
    expect(choiceWords('stage', 'Ước tín', stages, 'Cột')).toEqual({
      fault: [
        'GS-104',
        {
          label: 'Cột',
          found: 'Ước tín',
          allowed: 'Ước tính; Sơ bộ; Chính thức; Nguồn không nêu',
          nearest: 'Ước tính',
        },
      ],
    });
  });
});

test.each([
  ['x', 'yes'],
  ['Có', 'yes'],
  ['không', ''],
  ['có lẽ', 'có lẽ'],
])('the flag “%s” is “%s”', (text, expected) => {
  expect(flagWords(text)).toEqual({ text: expected });
});

test('a day before 1900 and a quarter are dates too', () => {
  expect(dateWords({ kind: 'text', text: 'ngày 12/7/1890' }, '')).toEqual({ text: '1890-07-12' });
  expect(dateWords({ kind: 'text', text: 'Q3/2022' }, '')).toEqual({ text: '2022-Q3' });
});

test.each([
  ['Indicators', 'figure'],
  ['chỉ tiêu', 'figure'],
  ['awards.csv', 'award-count'],
  ['award-count', 'award-count'],
  ['HOAT DONG', 'activity'],
  ['danh sách', 'recipient'],
  ['khac', undefined],
])('a table is called “%s”', (name, kind) => {
  expect(tableKindNamed(name)?.kind).toBe(kind);
});
