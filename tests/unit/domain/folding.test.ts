import { describe, expect, it } from 'vitest';
import { foldAccents, hasAccents, soundKey, spellingOf, wordsOf } from '../../../src/domain/folding.ts';

describe('folding', () => {
  it.each([
    ['Đặng Thị Ngọ', 'dang thi ngo'],
    ['Đặng Thị Ngọ'.normalize('NFD'), 'dang thi ngo'],
    ['ƯỚC ĐẠT', 'uoc dat'],
    ['Ḏ', 'd'],
  ])('folds %s', (text, folded) => {
    expect(foldAccents(text)).toBe(folded);
  });

  it('splits words at everything that is no letter or digit', () => {
    expect(wordsOf('Quyết định 2216/QĐ-UBND, “Hoà”'.normalize('NFD'))).toEqual([
      'quyết',
      'định',
      '2216',
      'qđ',
      'ubnd',
      'hoà',
    ]);
    expect(wordsOf('… – "')).toEqual([]);
  });

  it.each([
    ['kỹ', 'ki'],
    ['kĩ', 'ki'],
    ['Lý', 'li'],
    ['quý', 'qui'],
    ['quí', 'qui'],
    ['thuỷ', 'thuy'],
    ['yên', 'yen'],
    ['y', 'i'],
    ['tây', 'tay'],
  ])('gives %s the key %s', (word, key) => {
    expect(soundKey(word)).toBe(key);
  });

  it.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['kỹ', 'kĩ'],
    ['Khoẻ', 'khỏe'.normalize('NFD')],
  ])('spells %s like %s', (one, other) => {
    expect(spellingOf(one)).toBe(spellingOf(other));
  });

  it.each([
    ['hoà', 'hóa'],
    ['ma', 'mạ'],
    ['mơ', 'mo'],
    ['đa', 'da'],
  ])('tells %s from %s', (one, other) => {
    expect(spellingOf(one)).not.toBe(spellingOf(other));
  });

  it('sees whether accents were typed', () => {
    expect(['nong thon', 'NGO 2216', 'đa', 'hoà', 'hoà'.normalize('NFD')].map(hasAccents)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});
