import { describe, expect, test } from 'vitest';
import { formatNumber, roundTo } from '../../../src/domain/numbers.ts';
import { isQuantity, readQuantity } from '../../../src/schemas/quantity.ts';

describe('what is no number of these forms is refused', () => {
  test.each(['11,919.74', '1,234,567', '1,234,567.8', '1,234.5', '-11,919.74'])('the foreign %s', (text) => {
    expect(readQuantity(text)).toEqual({ fault: 'foreign-form' });
  });

  test.each([
    ...['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'],
    ...['#ref!', ' #REF! ', '####', '#########', '##'],
  ])('the error %s of a spreadsheet', (text) => {
    expect(readQuantity(text)).toEqual({ fault: 'spreadsheet-error' });
  });

  test.each([
    ...['', ' ', '\u00a0', '-', '−', '.', ',', '/', '%', '1..2', '1,,2', '1.2.3', '1.23.456', '12.3456.789', '1,2,3'],
    ...['1.234.56', '1.234,', '1.234.', ',5', '.5', '5,', '5.', '1,5,5', '1.5,5', '1.234.5', '12,34.5', '1 23'],
    ...['12 3456', '1 234.5', '- 5', '--5', '+5', '(5)', '5-', '5 - 7', '5–7', '=1+1', '43/', '/44', '43//44', '1/2/3'],
    ...[
      '43,5/44',
      '43/44,5',
      '43/-44',
      '-43/44',
      '１２３',
      '12３',
      '٣',
      '²',
      '½',
      '1½',
      'một',
      'NaN',
      'Infinity',
      '0x1F',
    ],
    ...['1e5', '1.5E+03', '1,5E-3', '5 ; 6', '5"', '5!', '5?', '5 (ước)', '5*', 'hơn', 'hơn ', 'hơn1500', 'hơn hơn 5'],
    ...[
      'hơn gần 5',
      'từ 5',
      '5 trở lên',
      'từ trở lên',
      'hon 5',
      'ít nhất 5',
      'null',
      'true',
      '1_000',
      "1'000",
      '5\n6,',
    ],
    ...['Err:502', '#GETTING_DATA', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#BUSY!', '28/6/2022', '2022-06'],
  ])('%j', (text) => {
    expect(isQuantity(readQuantity(text))).toBe(false);
    expect(isQuantity(readQuantity(text, { decimals: 0, unit: 'xã' }))).toBe(false);
  });

  test('digits that no number holds, whatever their form', () => {
    for (const text of ['9'.repeat(400), `9${'.999'.repeat(120)}`, `${'9'.repeat(400)},5`, `1/${'9'.repeat(400)}`])
      expect(readQuantity(text), text.slice(0, 20)).toEqual({ fault: 'not-a-number' });
  });

  test('digits beyond those that a number keeps', () => {
    expect(isQuantity(readQuantity('12345678901234567891'))).toBe(false);
  });

  test('a long text, without delay', () => {
    for (const text of [
      `${'1 '.repeat(20_000)}x`,
      `1${'.111'.repeat(20_000)}.`,
      `từ ${' '.repeat(50_000)}5`,
      '#'.repeat(50_000) + '1',
    ])
      expect(isQuantity(readQuantity(text.replace(/5$/u, 'x'), { decimals: 2 }))).toBe(false);
  });
});

describe('a number of this site reads back as itself', () => {
  /** Numbers of every size and sign with `digits` digits after the comma, always the same ones. */
  const numbers = (digits: number): number[] => {
    let seed = 20_221_231 + digits;
    return Array.from({ length: 3000 }, (_, index) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      const size = 10 ** ((index % 10) + digits);
      return roundTo(((seed / 2 ** 31) * size * (index % 3 === 0 ? -1 : 1)) / 10 ** digits, digits);
    });
  };
  const ambiguous = /^-?[1-9]\d{0,2}[.,]\d{3}$/u;

  test.each([0, 1, 2, 3, 4])('with %d decimals, or is asked about for its form alone', (decimals) => {
    const asked: string[] = [];
    for (const value of [...numbers(decimals), 0, 1, 999, 1000, 1001, 999_999, 1_000_000, 0.001].filter(
      (item) => roundTo(item, decimals) === item,
    )) {
      const text = formatNumber(value);
      const read = readQuantity(text, { decimals });
      if (isQuantity(read)) expect(read.value, text).toBe(value);
      else {
        expect(read, text).toMatchObject({ fault: 'ambiguous', readings: expect.arrayContaining([value]) as number[] });
        asked.push(text);
      }
    }
    expect(asked.filter((text) => !ambiguous.test(text))).toEqual([]);
    expect(asked.length > 0).toBe(decimals >= 3);
  });

  test('with its unit behind it, and its hedge before it', () => {
    for (const value of numbers(2)) {
      const text = `Khoảng ${formatNumber(value)} nghìn tấn`;
      expect(readQuantity(text, { decimals: 2, unit: 'nghìn tấn' }), text).toMatchObject({
        value,
        qualifier: 'khoang',
      });
    }
  });
});
