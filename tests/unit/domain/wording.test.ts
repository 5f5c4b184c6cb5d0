import { describe, expect, test } from 'vitest';
import { filled, formatCount, quotable } from '../../../src/domain/wording.ts';

describe('a sentence', () => {
  test.each([
    ['without a place', 'Đang tìm …', {}, 'Đang tìm …'],
    ['with several', 'Có {count} kết quả cho “{text}”.', { count: '3', text: 'chè' }, 'Có 3 kết quả cho “chè”.'],
    ['with one that comes again', '{a} và {a}', { a: 'x' }, 'x và x'],
    ['with an empty value', '“{text}”', { text: '' }, '“”'],
    ['without a value for its place', '{count} {text}', { text: 'x' }, '{count} x'],
    ['as an address', '/tra-cuu/so/1f/{file}.bin', { file: 'r0' }, '/tra-cuu/so/1f/r0.bin'],
  ])('%s is filled', (_, sentence, values, expected) => {
    expect(filled(sentence, values)).toBe(expected);
  });

  test.each(['$&', '$1', "$'", '$<name>', '{count}', '{text}'])('takes %s as it was typed', (text) => {
    expect(filled('Có {count}: “{text}”', { count: '2', text })).toBe(`Có 2: “${text}”`);
  });
});

describe('what was typed', () => {
  test.each([
    ['as it is', 'Nguyễn Văn Trùng', 'Nguyễn Văn Trùng'],
    ['without spaces around it', '  chè \t', 'chè'],
    ['without marks of direction', '\u202e\u2066Trùng\u200f', 'Trùng'],
    ['without control characters', 'a\u0000b\nc', 'abc'],
    ['as nothing where nothing is left', ' \u200b ', ''],
    ['whole up to eighty characters', '𝄞'.repeat(80), '𝄞'.repeat(80)],
    ['cut after eighty, never inside one', '𝄞'.repeat(81), `${'𝄞'.repeat(80)} …`],
  ])('is repeated %s', (_, typed, expected) => {
    expect(quotable(typed)).toBe(expected);
  });
});

test.each([
  [0, '0'],
  [999, '999'],
  [1234, '1.234'],
  [1234567, '1.234.567'],
])('%i is written %s', (count, expected) => {
  expect(formatCount(count)).toBe(expected);
});
