import { describe, expect, test } from 'vitest';
import { readQuantity, type QuantityFormat } from '../../../src/schemas/quantity.ts';

const number = (value: number, decimals = 0) => ({ value, decimals, qualifier: null, of: null });

describe('a number is read', () => {
  test.each<[string, number, number?, QuantityFormat?]>([
    ['11.919,74', 11919.74, 2],
    ['1.721.000', 1_721_000],
    ['1.721.000,5', 1_721_000.5, 1],
    ['11919.74', 11919.74, 2],
    ['11919,74', 11919.74, 2],
    ['11919', 11919],
    ['0,40‰', 0.4, 2, { unit: '‰' }],
    ['0,78%o', 0.78, 2, { unit: '‰' }],
    ['0,78 %O', 0.78, 2, { unit: '‰' }],
    ['0,78‰', 0.78, 2, { unit: '%o' }],
    ['57,8%', 57.8, 1, { unit: '%' }],
    ['57,8 %', 57.8, 1, { unit: '%' }],
    ['133%', 133, 0, { unit: '%' }],
    ['224 nghìn tấn', 224, 0, { unit: 'nghìn tấn' }],
    ['224 Nghìn  Tấn', 224, 0, { unit: 'nghìn tấn' }],
    ['224 người/km²', 224, 0, { unit: 'người/km²' }],
    ['12 m2', 12, 0, { unit: 'm2' }],
    ['11 919,74', 11919.74, 2],
    ['11\u00a0919,74', 11919.74, 2],
    ['11\u202f919,74', 11919.74, 2],
    ['1 721 000', 1_721_000],
    ['1\u00a0721\u202f000', 1_721_000],
    ['  42\u00a0', 42],
    ['0', 0],
    ['0,0', 0, 1],
    ['0,123', 0.123, 3],
    ['0.123', 0.123, 3],
    ['5,50', 5.5, 2, { decimals: 1 }],
    ['2022', 2022],
    ['10,0', 10, 1],
    ['-3,5', -3.5, 1],
    ['−3,5', -3.5, 1],
    ['−1.721.000', -1_721_000],
    ['-0,25%', -0.25, 2, { unit: '%' }],
  ])('%s is %d with %s digits after the comma', (text, value, decimals = 0, format = {}) => {
    expect(readQuantity(text, format)).toEqual(number(value, decimals));
  });

  test.each([
    ['43/44', 43, 44],
    ['62 / 127', 62, 127],
    ['1.234/2.000', 1234, 2000],
    ['1.721.000 / 2.000.000', 1_721_000, 2_000_000],
    ['0/8', 0, 8],
  ])('%s is a part of a whole', (text, value, of) => {
    expect(readQuantity(text)).toEqual({ ...number(value), of });
    expect(readQuantity(`${text} xã`, { unit: 'xã' })).toEqual({ ...number(value), of });
  });

  test('minus nothing is nothing, without a sign', () => {
    expect(readQuantity('-0')).toEqual(number(0));
    expect(readQuantity('-0,0')).toEqual(number(0, 1));
  });
});

describe('the hedge is kept', () => {
  test.each([
    ['hơn 1.500,5', 'hon', 1500.5],
    ['trên 99,9', 'tren', 99.9],
    ['gần 40', 'gan', 40],
    ['khoảng 12', 'khoang', 12],
    ['dưới 5', 'duoi', 5],
    ['từ 1.000.000 trở lên', 'tu-tro-len', 1_000_000],
  ])('of %s', (text, qualifier, value) => {
    for (const written of [text, text.toUpperCase(), text.normalize('NFD'), ` ${text.replaceAll(' ', '\u00a0')} `])
      expect(readQuantity(written)).toMatchObject({ value, qualifier });
  });

  test.each([
    ['từ 1.000 người trở lên', { unit: 'người', decimals: 0 }, 'tu-tro-len', 1000],
    ['Hơn 57,8%', { unit: '%' }, 'hon', 57.8],
    ['trên 43/44', {}, 'tren', 43],
    ['khoảng -5', {}, 'khoang', -5],
  ])('of %s, with all else of the number', (text, format, qualifier, value) => {
    expect(readQuantity(text, format)).toMatchObject({ value, qualifier });
  });
});

describe('what may be a thousand or a fraction is asked, unless the decimals settle it', () => {
  test.each<[string, number | undefined, number | [number, number]]>([
    ['1.234', undefined, [1234, 1.234]],
    ['1.234', 0, 1234],
    ['1.234', 1, 1234],
    ['1.234', 2, 1234],
    ['1.234', 3, [1234, 1.234]],
    ['1,295', undefined, [1295, 1.295]],
    ['1,295', 0, 1295],
    ['1,295', 1, [1295, 1.295]],
    ['1,295', 2, [1295, 1.295]],
    ['1,295', 3, [1295, 1.295]],
    ['123.456', undefined, [123_456, 123.456]],
    ['-1.234', undefined, [-1234, -1.234]],
    ['−1.234', 0, -1234],
    ['hơn 1.500', undefined, [1500, 1.5]],
    ['từ 1.000 trở lên', undefined, [1000, 1]],
  ])('%s with %s decimals', (text, decimals, expected) => {
    expect(readQuantity(text, { decimals })).toMatchObject(
      Array.isArray(expected) ? { fault: 'ambiguous', readings: expected } : { value: expected, decimals: 0 },
    );
  });
});

describe('what the indicator does not allow is refused', () => {
  test.each([
    ['12,5', 0],
    ['12.5', 0],
    ['12,55', 1],
    ['1.234,567', 2],
    ['0,345', 2],
    ['0.001', 2],
    ['11 919,745', 2],
    ['-12,55', 1],
  ])('%s has more than %d digits after the comma', (text, decimals) => {
    expect(readQuantity(text, { decimals })).toEqual({ fault: 'precision', decimals });
  });

  test.each([
    ['11,74 tạ', 'tấn', 'tạ'],
    ['57,8%', undefined, '%'],
    ['57,8%', '‰', '%'],
    ['0,78%o', '%', '‰'],
    ['43 xã', 'trường', 'xã'],
    ['5 tấn thóc', 'tấn', 'tấn thóc'],
  ])('%s where the unit is %s', (text, unit, found) => {
    expect(readQuantity(text, { unit })).toEqual({ fault: 'unit', unit: found, allowed: unit });
  });
});
