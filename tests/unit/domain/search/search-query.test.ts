import { describe, expect, it } from 'vitest';
import { readQuery, type Abbreviation } from '../../../../src/domain/search/search-query.ts';

const abbreviations: Abbreviation[] = [
  ['UBND', 'Ủy ban nhân dân'],
  ['NTM', 'nông thôn mới'],
  ['QĐ', 'Quyết định'],
  ['HD', 'Hướng dẫn'],
  ['TU', 'Tỉnh ủy'],
  ['TĐKT', 'thi đua, khen thưởng'],
  ['KH-UBND', 'Kế hoạch của Ủy ban nhân dân'],
  ['KH&CN', 'khoa học và công nghệ'],
  ['TNCS', 'Thanh niên Cộng sản'],
];
const read = (typed: string) => readQuery(typed, abbreviations);
const readings = (typed: string) => read(typed).readings.map(({ words }) => words.join(' '));
const understood = (typed: string) => read(typed).understood.map(([short]) => short);

describe('a query is read', () => {
  it.each([
    ['  nông   thôn\tmới ', 'nông thôn mới', false],
    ['nông thôn'.normalize('NFD'), 'nông thôn', false],
    ['"nông thôn"', 'nông thôn', true],
    [' “nông thôn” ', 'nông thôn', true],
    ['„nông thôn”', 'nông thôn', true],
    ['«nông thôn»', 'nông thôn', true],
    ['"nông thôn', 'nông thôn', false],
    ['nông thôn"', 'nông thôn', false],
    ['nông "thôn" mới', 'nông thôn mới', false],
    ['"', '', false],
    ['""', '', false],
    ['" "', '', true],
    ['"nông" thôn "mới"', 'nông thôn mới', false],
    ['"a" "b"', 'a b', false],
    ['“nông „thôn”', 'nông thôn', false],
    ['', '', false],
  ])('%j as %j, quoted: %s', (typed, text, quoted) => {
    expect(read(typed)).toMatchObject({ text, quoted });
  });

  it.each([
    ['nông thôn', ['nông thôn']],
    ['hoà', ['hoà', 'hòa']],
    ['đi', ['ḏi']],
    ['Hòa Bình - đẹp', ['Hòa Bình⸳-⸳ ḏẹp', 'Hoà Bình⸳-⸳ ḏẹp']],
    ['2216/KH-BTĐKT', ['2216/⸱ KH-⸱ BTḎKT']],
    ['nong thon', []],
    ['2216', []],
  ])('%j with the spellings %j', (typed, spellings) => {
    expect(read(typed).readings[0]?.spellings).toEqual(spellings);
  });
});

describe('an abbreviation', () => {
  it.each([
    ['UBND', ['ubnd', 'ủy ban nhân dân'], ['UBND']],
    ['ubnd', ['ubnd', 'ủy ban nhân dân'], ['UBND']],
    ['(UBND),', ['ubnd', 'ủy ban nhân dân'], ['UBND']],
    ['qd', ['qd', 'quyết ḏịnh'], ['QĐ']],
    ['kh-ubnd', ['kh ubnd', 'kế hoạch của ủy ban nhân dân'], ['KH-UBND']],
    ['kh&cn', ['kh cn', 'khoa học và công nghệ'], ['KH&CN']],
    ['xây dựng NTM ở xã', ['xây dựng ntm ở xã', 'xây dựng nông thôn mới ở xã'], ['NTM']],
    ['UBND xã NTM', ['ubnd xã ntm', 'ủy ban nhân dân xã nông thôn mới'], ['UBND', 'NTM']],
    ['NTM, ntm', ['ntm ntm', 'nông thôn mới nông thôn mới'], ['NTM']],
    ['2216/KH-UBND', ['2216 kh ubnd'], []],
    ['tdkt', ['tdkt', 'thi ḏua khen thưởng'], ['TĐKT']],
    ['tđkt', ['tḏkt', 'thi ḏua khen thưởng'], ['TĐKT']],
    ['TĐKT'.normalize('NFD'), ['tḏkt', 'thi ḏua khen thưởng'], ['TĐKT']],
    ['HĐ TƯ', ['hḏ tư'], []],
    ['nong thon moi', ['nong thon moi', 'ntm'], []],
    ['xã Nông thôn mới 2021', ['xã nông thôn mới 2021', 'xa ntm 2021'], []],
    ['Thi đua - khen thưởng', ['thi ḏua khen thưởng', 'tḏkt'], []],
    ['nông thôn', ['nông thôn'], []],
    ['UBNDX', ['ubndx'], []],
    ['"UBND"', ['ubnd'], []],
    ['TU', ['tu', 'tỉnh ủy'], ['TU']],
    ['tu', ['tu'], []],
    ['tự', ['tự'], []],
    ['Tu', ['tu'], []],
    ['HỌC TU TẬP', ['học tu tập'], []],
    ['TU 2021', ['tu 2021', 'tỉnh ủy 2021'], ['TU']],
    ['chỉ thị của TU', ['chỉ thị của tu', 'chỉ thị của tỉnh ủy'], ['TU']],
  ])('in %j gives the readings %j', (typed, expected, shorts) => {
    expect(readings(typed)).toEqual(expected);
    expect(understood(typed)).toEqual(shorts);
  });

  it('is written out with all others in one reading, and there are at most three more', () => {
    expect(readings('UBND NTM QĐ HD TNCS')).toHaveLength(2);
    const many = ['A', 'B', 'C', 'D', 'E'].map((short) => [`X${short}`, 'nông thôn'] as const);
    expect(readQuery('nông thôn XA', many).readings.map(({ words }) => words.join(' '))).toEqual([
      'nông thôn xa',
      'nông thôn nông thôn',
      'xa xa',
      'xb xa',
    ]);
  });

  it.each([
    ['UBND', [false, false]],
    ['nông thôn mới', [false, true]],
    ['UBND nông thôn mới', [false, false, true]],
    ['"nông thôn mới"', [false]],
  ])('in %j is spare where it was typed in full: %j', (typed, spare) => {
    expect(read(typed).readings.map(({ isSpare }) => isSpare)).toEqual(spare);
  });

  it('is put in as it is, whatever signs it has', () => {
    expect(readQuery('mot hai', [['A$&B', 'một hai']]).readings[1]?.words).toEqual(['a', 'b']);
  });

  it('is written out as it is, whatever signs its meaning has', () => {
    expect(readQuery('AB', [['AB', '$& $1']]).readings[1]?.words).toEqual(['1']);
  });
});

describe('hostile text', () => {
  it.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 words', 'a '.repeat(5_000)],
    ['10,000 spaces', ' '.repeat(10_000)],
    ['10,000 quotation marks', '"'.repeat(10_000)],
    ['10,000 marks', 'a\u0301'.repeat(5_000)],
    ['10,000 hyphens', 'a-'.repeat(5_000)],
    ['half an emoji at the cut', `${'a'.repeat(199)}😀`],
    ['HTML', '<img src=x onerror=alert(1)>&lt;/b>'],
    ['a pattern', '(a+)+$ [\\ \\u{1} $& $1'],
    ['NUL', '\u0000\u0000 UBND\u0000'],
    ['halves of pairs', '\ud800 \udfff UBND'],
    ['right to left', '\u202eUBND\u200f'],
    ['prototype', '__proto__ constructor toString'],
  ])('is read: %s', (_, typed) => {
    const query = read(typed);
    expect(query.text.length).toBeLessThanOrEqual(200);
    expect(query.readings.length).toBeLessThanOrEqual(4);
    for (const { words, spellings } of query.readings) {
      expect(words.length).toBeGreaterThan(0);
      expect(words.length).toBeLessThanOrEqual(12);
      expect(spellings.length).toBeLessThanOrEqual(3);
      expect(words.filter((word) => !/^[\p{L}\p{M}\p{N}]+$/u.test(word))).toEqual([]);
    }
  });

  it.each(['', '   ', '?!', '"', '“”', '😀', '\u0000', '\ud800', '\u200f'])('%j has nothing to read', (typed) => {
    expect(read(typed)).toMatchObject({ readings: [], understood: [] });
  });

  it('is cut to 200 characters, composed ones that NFC takes apart as well', () => {
    expect(read('\ufb2c'.repeat(200)).text.length).toBeLessThanOrEqual(200);
  });
});
