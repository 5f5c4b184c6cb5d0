import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../../src/domain/search/search-query.ts';
import { isNamed, namedFirst } from '../../../../src/domain/search/title-order.ts';

const read = (typed: string) => readQuery(typed, [['NTM', 'nông thôn mới']]);
const order = (typed: string, ...titles: string[]) =>
  namedFirst(
    read(typed),
    titles.map((title) => ({ title })),
  ).map(({ title }) => title);

describe('a page comes first whose title', () => {
  it.each([
    ['đặng thị ngọ', 'Đặng Thị Ngọ'],
    ['dang thi ngo', 'Đặng Thị Ngọ'],
    ['dặng thị ngọ', 'Đặng Thị Ngọ'],
    ['Ngọ Đặng', 'Đặng Thị Ngọ'],
    ['đặng thị ngọ', 'Đặng Thị Ngọ'.normalize('NFD')],
    ['đặng thị ngọ'.normalize('NFD'), 'Đặng Thị Ngọ'],
    ['hoà bình', 'Tỉnh Hòa Bình'],
    ['kĩ thuật', 'Khoa học – kỹ thuật'],
    ['quy', 'Quý III'],
    ['nông thôn m', 'Xây dựng nông thôn mới'],
    ['nông thôn mơ', 'Xây dựng nông thôn mới'],
    ['can tho', 'Cán Thọ'],
    ['2216', 'Kế hoạch 2216/KH-UBND'],
    ['2216 kh', 'Kế hoạch 2216/KH-UBND'],
    ['kh-ubnd', 'Kế hoạch 2216/KH-UBND'],
    ['NTM', 'Xã nông thôn mới'],
    ['nông thôn mới', 'Xã NTM'],
    ['"nông thôn"', 'Xã nông thôn mới'],
    ['mới mới', 'Xã nông thôn mới'],
  ])('answers %j: “%s”', (typed, title) => {
    expect(order(typed, 'Chuyện khác', title)).toEqual([title, 'Chuyện khác']);
    expect(isNamed(read(typed), { title })).toBe(true);
  });
});

describe('the order stays where a title', () => {
  it.each([
    ['đặng thị ngọ', 'Đặng Thị Ngát'],
    ['ngọ', 'Ngô'],
    ['nô', 'Nông thôn'],
    ['nông thôn', 'Nông dân'],
    ['ông thôn', 'Nông thôn'],
    ['221', '2216/KH-UBND'],
    ['cần thơ', 'Cán Thọ'],
    ['nông thôn', 'Nóng thơn'],
    ['nông thôn m', 'Nóng thôn mới'],
    ['nông zebra', 'Nông thôn'],
    ['', 'Nông thôn'],
    ['?!', '?!'],
    ['.*', 'Nông thôn'],
    ['nông', ''],
  ])('does not answer %j: “%s”', (typed, title) => {
    expect(order(typed, 'Chuyện khác', title)).toEqual(['Chuyện khác', title]);
    expect(isNamed(read(typed), { title })).toBe(false);
  });
});

describe('first results', () => {
  it('keep their order among those named and among the others', () => {
    const titles = ['Một', 'Nông thôn hai', 'Ba', 'Bốn nông thôn', 'Nông thôn'];
    expect(order('nông thôn', ...titles)).toEqual(['Nông thôn hai', 'Bốn nông thôn', 'Nông thôn', 'Một', 'Ba']);
  });

  it('are the same objects, each once, and stay as they were given', () => {
    const pages = [
      { title: 'Khác', id: 1 },
      { title: 'Nông thôn', id: 2 },
      { title: 'Nông thôn', id: 3 },
    ];
    const given = Object.freeze([...pages]);
    const found = namedFirst(readQuery('nông thôn', []), given);
    expect(found.map(({ id }) => id)).toEqual([2, 3, 1]);
    expect(new Set(found)).toEqual(new Set(pages));
    expect(namedFirst(readQuery('x', []), [])).toEqual([]);
  });

  it.each(['a'.repeat(10_000), '\ud800', '\u0000', '<b>', '__proto__', '👩‍🌾', '\u202e'])(
    'can be hostile: %j',
    (text) => {
      expect(order(text, text, 'Nông thôn')).toHaveLength(2);
      expect(order('nông thôn', text, 'Nông thôn')[0]).toBe('Nông thôn');
    },
  );
});
