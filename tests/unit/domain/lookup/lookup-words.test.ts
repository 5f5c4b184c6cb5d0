import { expect, test } from 'vitest';
import { bucketName, lookupWords, spellingMark, wordPair } from '../../../../src/domain/lookup/lookup-words.ts';

const keys = (text: string) => lookupWords(text).map(({ key }) => key);

test.each([
  ['Đặng Thị Ngọ', ['dang', 'thi', 'ngo']],
  ['2216/QĐ-UBND', ['2216', 'qd', 'ubnd']],
  ['2216QĐ-UBND', ['2216', 'qd', 'ubnd']],
  ['02/QĐ-TTg', ['2', 'qd', 'ttg']],
  ['0', ['0']],
  ['Kỹ, KĨ, Lý', ['ki', 'ki', 'li']],
  ['Lò Thị Hoà'.normalize('NFD'), ['lo', 'thi', 'hoa']],
  ['😀 \u202eabc\u200f .*', ['abc']],
  ['', []],
])('reads %s', (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test('two words are one term, however they are typed', () => {
  const pair = (text: string) => {
    const [first, second] = lookupWords(text);
    if (!first || !second) throw new Error(text);
    return wordPair(first, second);
  };
  expect(pair('Thị Hòa').key).toBe('thi hoa');
  expect(pair('Thị Hòa').text).toBe('thị hòa');
  expect(pair('THỊ HOÀ').spelling).toBe(pair('thị hòa').spelling);
  expect(pair('Thị Hoa').spelling).not.toBe(pair('thị hòa').spelling);
});

test('a term has its file among the buckets, and a spelling its sixteen bits', () => {
  expect(bucketName('thi hoa', 1)).toBe('t0');
  expect(bucketName('thi hoa', 256)).toMatch(/^t(?:\d|\d\d|1\d\d|2[0-4]\d|25[0-5])$/u);
  expect(spellingMark('hoa')).toBeLessThan(65_536);
  expect(spellingMark('hoa')).not.toBe(spellingMark('hoà'));
});
