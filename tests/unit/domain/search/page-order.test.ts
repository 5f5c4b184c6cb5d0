import { describe, expect, it } from 'vitest';
import { order, others, rank, type Texts } from './sample-index.ts';

const filler = 'lời kể dài về việc làm '.repeat(20);

describe('first comes', () => {
  it.each<[string, string, Texts]>([
    [
      'the phrase, then what lacks its end, then a pair, then the words',
      'ong mật rừng tràm',
      {
        phrase: `${filler} ong mật rừng tràm`,
        near: `ong mật rừng là tràm ${filler}`,
        pair: `ong mật tràm là rừng ${filler}`,
        words: `mật tràm ong là rừng ${filler}`,
      },
    ],
    [
      'the phrase in a long text before its words in a short one',
      'nong thon moi',
      {
        phrase: `${filler} nông thôn mới`,
        words: 'mới thôn nông',
      },
    ],
    ['the phrase before its beginning', 'thi du', { phrase: `${filler} thi du`, begun: 'thi đua thi đua thi đua' }],
    ['a begun phrase before begun words', 'khen thuo', { begun: `${filler} khen thưởng`, words: 'thưởng rồi khen' }],
    [
      'the rarer pair',
      'xa gan suoi trong',
      {
        rare: 'suối trong thì gần mà xa',
        common: 'xã gần thì trong có suối',
        ...Object.fromEntries([1, 2, 3, 4].map((at) => [`more${at}`, 'xã gần đó'])),
      },
    ],
    ['the accents typed', 'cần thơ', { typed: `${filler} Cần Thơ`, other: 'cán thọ' }],
    [
      'the accents typed by the other rule of tone marks',
      'hòa bình',
      { typed: `${filler} Hoà Bình`, other: 'hóa binh' },
    ],
    ['đ where it was typed', 'đa dạng', { typed: `${filler} đa dạng`, other: 'da dáng' }],
    [
      'what was typed with accents before its abbreviation',
      'nông thôn mới',
      {
        typed: `${filler} nông thôn mới`,
        short: 'NTM',
      },
    ],
    ['a number before longer ones', '221', { number: `${filler} 221`, longer: '2216' }],
  ])('%s', async (_, typed, texts) => {
    const found = (await order(typed, { ...others, ...texts })).filter((id) => !/^(?:more|other)\d/u.test(id));
    const expected = Object.keys(texts).filter((id) => !id.startsWith('more'));
    expect(found).toEqual(expected.filter((id) => found.includes(id)));
    expect(found[0]).toBe(expected[0]);
  });

  it.each([
    ['ong mật rừng tràm', 'ong mật rừng tràm', 'ong mật rừng và tràm'],
    ['nong thon', 'nông thôn', 'thôn nông'],
    ['nong tho', 'nông thôn', 'thôn nông'],
  ])('for “%s” “%s” before “%s”, however much the index likes the latter', async (typed, better, worse) => {
    expect((await order(typed, { ...others, better, worse }, { better: 0.001, worse: 1_000 }))[0]).toBe('better');
  });
});

describe('whatever the index likes, first comes', () => {
  const liked = { better: 0.001, worse: 1, most: 1 };
  const place = async (typed: string, texts: Texts) => {
    const ids = await order(typed, { ...others, ...texts }, liked);
    return ids.filter((id) => id === 'better' || id === 'worse');
  };

  it.each<[string, string, Texts]>([
    [
      'a longer run',
      'ong mật rừng tràm hoa lá',
      {
        better: 'ong mật rừng, lá và hoa, tràm',
        worse: 'hoa lá và tràm, rừng, mật, ong',
        more: 'rừng tràm hoa',
      },
    ],
    ['what was typed before what it stands for', 'NTM', { most: 'NTM', better: 'xã NTM', worse: 'nông thôn mới' }],
    [
      'what was typed before its abbreviation',
      'nong thon moi',
      {
        most: 'nông thôn mới',
        better: 'nông thôn mới',
        worse: 'NTM',
      },
    ],
    [
      'a word begun before one like the word before it',
      'nông thôn th',
      {
        better: `${filler} nông thôn thịnh`,
        worse: 'nông thôn cũ',
      },
    ],
    [
      'a begun phrase before one with a word between',
      'nông thôn thị',
      { better: `${filler} nông thôn thịnh`, worse: 'nông thôn rất thịnh' },
    ],
    [
      'a code that stands alone elsewhere',
      'KH-UBND',
      { better: 'số 2216/KH-UBND', worse: 'kh rồi ubnd', more: 'KH-UBND' },
    ],
  ])('%s', async (_, typed, texts) => {
    expect((await place(typed, texts))[0]).toBe('better');
  });
});

describe('a phrase is found', () => {
  it.each([
    ['ly thi my vy', 'Lý Thị Mỹ Vy'],
    ['nông thôn ❤️', 'nông thôn'],
    ['"lý thị mỹ vy"', 'Lý Thị Mỹ Vy'],
    ['"KH-UBND"', '2216/KH-UBND'],
    ['2216 KH-UBND', '2216/KH-UBND'],
    ['ngày 29/6/2022', 'ngày 29/6/2022'],
    ['tp lao cai', 'TP.Lào Cai'],
    ['kinh te xa hoi', 'kinh tế – xã hội'],
    ['thi đua khen thưởng', 'thi đua-khen thưởng'],
  ])('by %j in “%s”', async (typed, page) => {
    expect((await rank(typed, { ...others, page }))[0]?.score).toBeGreaterThan(140);
  });
});
