import { describe, expect, it } from 'vitest';
import {
  phraseSpellings,
  toneSpellings,
  typedWords,
  unaccentedSpellings,
} from '../../../../src/domain/search/search-words.ts';

describe('typed words', () => {
  it.each([
    ['nông thôn mới', ['nông', 'thôn', 'mới']],
    ['nông thôn mới'.normalize('NFD'), ['nông', 'thôn', 'mới']],
    ['ĐẶNG Đình', ['ḏặng', 'ḏình']],
    ['  Thi đua,\tkhen\u00a0thưởng!\n', ['thi', 'ḏua', 'khen', 'thưởng']],
    ['thi đua - khen thưởng – tỉnh', ['thi', 'ḏua', 'khen', 'thưởng', 'tỉnh']],
    ['2216/KH-UBND, xã', ['2216', 'kh', 'ubnd', 'xã']],
    ['2021–2025', ['2021', '2025']],
    ['TP.Lào 11.919,74', ['tp', 'lào', '1191974']],
    ['KH&CN', ['kh', 'cn']],
    ['99,8% 1.234', ['998', '1234']],
    ['“Hoà” (Bình) [x] <b>', ['hoà', 'bình', 'x', 'b']],
    ['nô\u00adng tho\u200dn', ['nô', 'ng', 'tho', 'n']],
    ['TP.\u200bLào', ['tp', 'lào']],
    ['\u202enông\u202c \u200fthôn\ufeff', ['nông', 'thôn']],
    ['👩‍🌾 nông 🇻🇳 dân 👍🏽', ['nông', 'dân']],
    ['1️⃣', ['1\ufe0f\u20e3']],
    ['a\u0000b \u0000', ['a', 'b']],
    ['\ud800x \udfff', ['x']],
    ['.*+?^${}()|[]\\', []],
    ['" “ ” … — – -', []],
    ['', []],
    ['a a A', ['a', 'a', 'a']],
    ['❤️ ☀️ ✔️ \ufe0f \u0301', []],
  ])('of %j are %j', (text, words) => {
    expect(typedWords(text)).toEqual(words);
  });

  it('are at most twelve', () => {
    expect(typedWords('một '.repeat(13))).toHaveLength(12);
    expect(typedWords('a-'.repeat(100))).toHaveLength(12);
    expect(typedWords(`${'… '.repeat(5_000)}một`)).toEqual(['một']);
  });

  it('are one when 10,000 letters are', () => {
    expect(typedWords('a'.repeat(10_000))).toEqual(['a'.repeat(10_000)]);
  });
});

describe('unaccented spellings', () => {
  it.each([
    ['kỹ', ['ky', 'ki']],
    ['kĩ', ['ki', 'ky']],
    ['Ý', ['y', 'i']],
    ['quý', ['quy', 'qui']],
    ['nghị', ['nghi', 'nghy']],
    ['ḏi', ['di', 'dy']],
    ['thuỷ', ['thuy']],
    ['tây', ['tay']],
    ['yên', ['yen']],
    ['gìn', ['gin']],
    ['2216', ['2216']],
    ['', ['']],
  ])('of %j are %j', (word, spellings) => {
    expect(unaccentedSpellings(word)).toEqual(spellings);
  });

  it.each([
    [[], ['']],
    [['nông'], ['nong']],
    [
      ['kỹ', 'sư', 'Lý'],
      ['ky su ly', 'ky su li', 'ki su ly', 'ki su li'],
    ],
  ])('of the phrase %j are %j', (words, spellings) => {
    expect(phraseSpellings(words)).toEqual(spellings);
  });

  it.each([4, 12, 1_000])('of a phrase of %d such words are eight', (count) => {
    const spellings = phraseSpellings(Array.from({ length: count }, () => 'ly'));
    expect(new Set(spellings).size).toBe(8);
    expect(spellings.every((spelling) => spelling.split(' ').length === count)).toBe(true);
  });

  it.each(['ly thi my vy', 'ky si ly thi my', 'li thi mi vi'])('begin with “%s” as it was typed', (text) => {
    expect(phraseSpellings(text.split(' '))[0]).toBe(text);
  });
});

describe('tone spellings', () => {
  it.each([
    ['hoà', ['hoà', 'hòa']],
    ['hòa', ['hòa', 'hoà']],
    ['HOÀ', ['HOÀ', 'HÒA']],
    ['hoà'.normalize('NFD'), ['hoà', 'hòa']],
    ['khoẻ, thuỷ.', ['khoẻ, thuỷ.', 'khỏe, thủy.']],
    ['hoà thủy', ['hoà thủy', 'hòa thủy', 'hoà thuỷ']],
    ['quý quà Quỳ', ['quý quà Quỳ']],
    ['hoàn toàn thuyền huệ', ['hoàn toàn thuyền huệ']],
    ['thúy', ['thúy', 'thuý']],
    ['của mùa lúa giữa chùa', ['của mùa lúa giữa chùa']],
    ['hoa 2216', ['hoa 2216']],
    ['', ['']],
  ])('of %j are %j', (text, spellings) => {
    expect(toneSpellings(text)).toEqual(spellings);
  });
});
