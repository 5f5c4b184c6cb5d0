import { describe, expect, it } from 'vitest';
import { aboutness, beginning, findRuns, phrase } from '../../../../src/domain/search/page-index.ts';
import { rankPages } from '../../../../src/domain/search/page-ranking.ts';
import { readQuery, type Abbreviation } from '../../../../src/domain/search/search-query.ts';
import { sampleIndex } from './sample-index.ts';

const index = sampleIndex({
  one: 'kỹ thuật mới, kĩ thuật cũ',
  two: 'thuật kỷ',
  three: 'kí thuật và kỹ thuật',
  code: '2216/KH-UBND',
});

describe('words in a row', () => {
  it.each([
    [['kỹ', 'thuật'], { one: [0, 1, 3, 4], three: [0, 1, 3, 4] }],
    [['thuat', 'ky'], { two: [0, 1] }],
    [['2216', 'kh', 'ubnd'], { code: [0, 1, 2] }],
    [['ubnd'], { code: [2] }],
    [['kh', '2216'], {}],
    [['zebra'], {}],
  ])('%j stand, however spelt, at %j', async (words, places) => {
    const found = await phrase(index, words);
    const known = Object.fromEntries([...found].map(([id, at]) => [id, [...new Set(at)]]));
    expect(known).toEqual(places);
  });

  it('are asked for only where their parts stand', async () => {
    const asking = sampleIndex({ one: 'a b c', two: 'c d' });
    const runs = await findRuns(asking, ['a', 'b', 'c', 'd', 'e']);
    const sizes = runs.map((lengths) => lengths.map(({ size }) => size));
    expect(sizes).toEqual([[1, 1, 1, 0, 0], [1, 1, 0, 0], [2, 1, 0], [1, 0], [0]]);
    expect(asking.asked).toEqual(['a', 'b', 'c', 'd', 'e', 'a b', 'b c', 'c d', 'a b c', 'b c d']);
  });
});

describe('loose words', () => {
  it('count as a share of the page that is most about them', async () => {
    const asked = sampleIndex({ a: 'ong mật', b: 'ong mật', c: 'ong' }, { a: 4, b: 1 });
    expect(await aboutness(asked, ['ong', 'mật'])).toEqual(
      new Map([
        ['a', 1],
        ['b', 0.25],
      ]),
    );
    expect(await aboutness(asked, ['zebra'])).toEqual(new Map());
    expect(await aboutness(sampleIndex({ a: 'ong' }, { a: 0 }), ['ong'])).toEqual(new Map([['a', 0]]));
  });

  it.each([
    ['thu', ['one', 'three', 'two']],
    ['k', []],
    ['kỹ', ['one', 'three', 'two']],
    ['zebra', []],
    ['', []],
  ])('begun with %j stand in %j', async (letters, ids) => {
    expect([...(await beginning(index, letters)).keys()].sort()).toEqual(ids);
  });
});

describe('what is asked of the index', () => {
  const abbreviations: Abbreviation[] = ['A', 'B', 'C', 'D'].map((short) => [`X${short}`, 'ly my vy '.repeat(3)]);
  const texts = {
    vowels: 'ly '.repeat(200),
    letters: 'a '.repeat(200) + 'xa '.repeat(200),
    words: 'nông thôn mới XA XB XC XD '.repeat(10),
    odd: '<b>đ</b> - – __proto__ constructor',
  };
  const most = 600;
  const hostile: [string, string][] = [
    ['10,000 letters', 'a'.repeat(10_000)],
    ['200 times one word', 'ly '.repeat(200)],
    ['one-letter words', 'a a a a a a a a a a a a a'],
    ['thirteen words', 'nông thôn mới '.repeat(4) + 'xã'],
    ['abbreviations', 'XA XB XC XD '.repeat(10)],
    ['words joined by hyphens', 'xa-'.repeat(70)],
    ['letters joined by hyphens', 'a-'.repeat(100)],
    ['words of no page', 'zebra yak '.repeat(20)],
    ['punctuation', '.,;:!?-–—…/\\|()[]{}<>@#$%^&*+=~`\'"'.repeat(300)],
    ['an unbalanced quotation mark', '"nông thôn "mới'],
    ['emoji', '👩‍👩‍👧‍👦🇻🇳👍🏽 '.repeat(100)],
    ['a word and an emoji of two characters', 'nông ❤️'],
    ['marks alone', '\u0301 \ufe0f'],
    ['HTML', '<script>alert("nông thôn")</script>'],
    ['a pattern', '(nông|thôn)+$ [^a-z]* \\p{L} $& $1'],
    ['marks of direction', '\u202enông\u202c \u200fthôn\u200e \u2066mới\u2069'],
    ['NUL', '\u0000nông\u0000thôn\u0000'],
    ['halves of pairs', '\ud800 nông \udfff thôn \ud83d'],
    ['names of properties', '__proto__ constructor hasOwnProperty'],
    ['nothing', ' \t\n\u00a0\ufeff'],
  ];

  it.each(hostile)('has a limit, and the answer is sound: %s', async (_, typed) => {
    const asking = sampleIndex(texts);
    const pages = await rankPages(asking, readQuery(typed, abbreviations));
    expect(asking.asked.length).toBeLessThanOrEqual(most);
    expect(pages.every(({ id, score }) => id in texts && Number.isFinite(score) && score > 0)).toBe(true);
  });

  it('is at most a few different questions for a usual query', async () => {
    const asking = sampleIndex(texts);
    await rankPages(asking, readQuery('nông thôn mới', []));
    expect(new Set(asking.asked).size).toBeLessThanOrEqual(8);
  });

  it('is never empty', async () => {
    for (const [, typed] of hostile) {
      const asking = sampleIndex(texts);
      await rankPages(asking, readQuery(typed, abbreviations));
      expect(asking.asked.filter((text) => text.trim() !== text || !text)).toEqual([]);
    }
  });
});
