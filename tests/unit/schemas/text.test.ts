import { describe, expect, test } from 'vitest';
import { choice, flag, line, list, optional, prose } from '../../../src/schemas/text.ts';

const doc = { title: 'Tên' };

describe('a line', () => {
  test('loses the white space around it', () => {
    expect(line(doc).parse('  Lào Cai \n')).toBe('Lào Cai');
  });

  test.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['two lines', 'Lào Cai\nLai Châu'],
    ['a carriage return', 'Lào Cai\rLai Châu'],
    ['too much', 'ă'.repeat(6)],
    ['a number', 2022],
    ['a list', ['a']],
  ])('is not %s', (_, value) => {
    expect(line(doc, 5).safeParse(value).success).toBe(false);
  });

  test('counts the letters that are left', () => {
    expect(line(doc, 5).parse('  ăăăăă  ')).toBe('ăăăăă');
  });
});

test('prose may have paragraphs, but not be empty', () => {
  expect(prose(doc).parse(' Một.\n\nHai. ')).toBe('Một.\n\nHai.');
  expect(prose(doc).safeParse(' \n ').success).toBe(false);
});

test('a choice is one of its values and knows their labels', () => {
  const kind = choice({ 'ca-nhan': 'Cá nhân', 'tap-the': 'Tập thể' }, doc);
  expect(kind.parse('ca-nhan')).toBe('ca-nhan');
  expect(kind.safeParse('Cá nhân').success).toBe(false);
  expect(kind.safeParse('toString').success).toBe(false);
  expect(kind.meta()).toEqual({ title: 'Tên', choices: { 'ca-nhan': 'Cá nhân', 'tap-the': 'Tập thể' } });
});

test.each([
  ['an optional field', optional(line(doc)), null],
  ['a list', list(line(doc), doc), []],
  ['a flag', flag(doc), false],
])('%s that is left out reads as %j', (_, schema, value) => {
  expect(schema.parse(undefined)).toEqual(value);
});

test('an optional field that is left empty reads as null', () => {
  expect(optional(line(doc)).parse(null)).toBeNull();
});
