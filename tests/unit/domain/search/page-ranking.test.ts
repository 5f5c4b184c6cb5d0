import { describe, expect, it } from 'vitest';
import { missingWords, rankPages } from '../../../../src/domain/search/page-ranking.ts';
import { readQuery } from '../../../../src/domain/search/search-query.ts';
import { abbreviations, order, others, rank, sampleIndex, type Texts } from './sample-index.ts';

describe('a page is found', () => {
  const page = 'Đặng Thị Ngọ ở xã Hoà Bình dạy kỹ thuật, quý III, theo 2216/KH-UBND; tặng UBND xã 99,8% – cờ thi đua';
  it.each([
    'Đặng Thị Ngọ',
    'đặng thị ngọ'.normalize('NFD'),
    'dang thi ngo',
    'DANG THI NGO',
    'hòa bình',
    'hoà bình',
    'hoa binh',
    'kĩ thuật',
    'ky thuat',
    'ki thuat',
    'quí iii',
    '2216/KH-UBND',
    '2216 KH-UBND',
    '2216',
    'kh-ubnd',
    'Ủy ban nhân dân',
    '99,8%',
    'cờ – thi đua',
    'dang thi ng',
    'thuậ',
    '"kỹ thuật"',
    '“ky thuat”',
    '<b>đặng</b>',
  ])('by %j', async (typed) => {
    expect((await order(typed, { ...others, page }))[0]).toBe('page');
  });

  it.each(['zebra', 'bình hoà "', '"bình hoà"', '"đặng ngọ"', '"thi du"', '“hoà bình dạy kĩ sư”'])(
    'only by what it has, quoted words in a row: %j',
    async (typed) => {
      const found = await order(typed, { page });
      expect(found).toEqual(typed === 'bình hoà "' ? ['page'] : []);
    },
  );

  it.each<[string, Texts, string[]]>([
    ['what has most of the rare words', { rare: 'ong rừng', half: 'ong ở rừng', few: 'rừng xa' }, ['rare', 'half']],
    ['no loose words beside the phrase', { all: 'ong mật rừng tràm', loose: 'rừng ong tràm' }, ['all']],
  ])('as an answer with %s', async (_, texts, found) => {
    expect(await order('ong mật rừng tràm', { ...others, ...texts })).toEqual(found);
  });
});

describe('the abbreviation of what was typed in full', () => {
  const full = (count: number): Texts =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`full${at}`, 'nông thôn mới']));

  it.each([
    [1, true],
    [9, true],
    [10, false],
    [30, false],
  ])('is looked for beside %d pages that have it in full: %s', async (count, isFound) => {
    const found = await order('nong thon moi', { ...others, ...full(count), short: 'NTM' });
    expect(found.includes('short')).toBe(isFound);
    expect(found.filter((id) => id.startsWith('full'))).toHaveLength(count);
  });

  it('is written out however many pages have it', async () => {
    const short = Object.fromEntries(Object.keys(full(30)).map((id) => [id, 'NTM']));
    expect(await order('NTM', { ...others, ...short, long: 'nông thôn mới' })).toContain('long');
  });
});

describe('scores', () => {
  const texts = { one: 'một hai ba bốn năm', two: 'hai một bốn ba', three: 'năm mươi', four: '' };
  it.each(['một', 'một hai', 'ba bốn năm', 'nă', 'hai hai hai', 'năm năm', 'một zebra', '"hai"', 'a b c', 'UBND'])(
    'for %j are positive numbers, highest first, one to a page',
    async (typed) => {
      const pages = await rank(typed, texts);
      const scores = pages.map(({ score }) => score);
      expect(scores.every((score) => Number.isFinite(score) && score > 0)).toBe(true);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
    },
  );

  it('do not depend on the order in which the index has its pages', async () => {
    const turned = Object.fromEntries(Object.entries(texts).reverse());
    const byId = async (given: Texts) => new Map((await rank('một hai ba', given)).map(({ id, score }) => [id, score]));
    expect(await byId(turned)).toEqual(await byId(texts));
  });

  it('are of no page where the index is empty or nothing was typed', async () => {
    expect(await rank('nông thôn', {})).toEqual([]);
    expect(await rank('', texts)).toEqual([]);
    expect(await rank('“”', texts)).toEqual([]);
  });

  it('are not worked out where the index cannot be asked', async () => {
    const broken = { ...sampleIndex(texts), phrase: () => Promise.reject(new Error('gone')) };
    await expect(rankPages(broken, readQuery('một hai', []))).rejects.toThrow('gone');
  });

  it('stand where the index finds no page to be about the words', async () => {
    expect(await order('một', texts, { one: 0, two: 0 })).toEqual(['one', 'two']);
  });
});

describe('missing words', () => {
  const texts = { page: 'Đặng Thị Ngọ, 2216/KH-UBND' };
  it.each([
    ['đặng thị', []],
    ['dang zebra', ['zebra']],
    ['đặng đo zebra-yak', ['đo', 'zebra-yak']],
    ['kh-ubnd 2216/kh-ubnd', []],
    ['đặ', []],
    ['', []],
  ])('of %j are %j', async (typed, missing) => {
    expect(await missingWords(sampleIndex(texts), readQuery(typed, abbreviations))).toEqual(missing);
  });
});
