import { expect, test } from 'vitest';
import { pairedParts, readQuery } from '../../../../src/domain/lookup/lookup-query.ts';

const read = (text: string) => {
  const { words, ...rest } = readQuery(text);
  return { words: words.map(({ text: word }) => word).join(' '), ...rest };
};

test.each([
  ['  Nguyễn  Văn-An ', { words: 'nguyễn văn an', isEmpty: false, hasAccents: true, isCut: false }],
  ['nguyen van an', { words: 'nguyen van an', isEmpty: false, hasAccents: false, isCut: false }],
  ['   ', { words: '', isEmpty: true, hasAccents: false, isCut: false }],
  ['?!', { words: '', isEmpty: false, hasAccents: false, isCut: false }],
])('reads “%s”', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('reads twelve words and 200 characters, and says when that is not all', () => {
  expect(readQuery('một '.repeat(13))).toMatchObject({ words: { length: 12 }, isCut: true });
  expect(readQuery('một '.repeat(12))).toMatchObject({ words: { length: 12 }, isCut: false });
  expect(readQuery('a'.repeat(10_000))).toMatchObject({ words: [{ key: 'a'.repeat(200) }], isCut: true });
});

test.each([
  ['a', ['a']],
  ['a b', ['a b']],
  ['a b c', ['a b', 'b c']],
  ['a b c d', ['a b', 'c d']],
  ['a b c d e', ['a b', 'c d', 'd e']],
  ['', []],
])('“%s” is held by the fewest pairs', (text, pairs) => {
  expect(pairedParts(readQuery(text).words).map(({ term }) => term.key)).toEqual(pairs);
});
