import { expect, test } from 'vitest';
import { circleFindings } from '../../../src/domain/circles.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { sampleEntry } from '../sample-entries.ts';

const movement = (id: string, ...parents: string[]) =>
  sampleEntry('movement', id, { parents }, { lines: { parents: 7 } });
const found = (...entries: Entry[]) => circleFindings(entries).map(({ message }) => message);

test('parents in a line, in a tree and in a diamond are in order', () => {
  expect(
    found(movement('a', 'b'), movement('b', 'c', 'd'), movement('c', 'e'), movement('d', 'e'), movement('e')),
  ).toEqual([]);
});

test.each([
  ['of one', [movement('a', 'a')], 'a → a'],
  ['of two', [movement('a', 'b'), movement('b', 'a')], 'a → b → a'],
  ['of three', [movement('a', 'b'), movement('b', 'c'), movement('c', 'a')], 'a → b → c → a'],
  ['behind a way into it', [movement('x', 'a'), movement('a', 'b'), movement('b', 'a')], 'a → b → a'],
])('a circle %s is told once, with its way round', (_, entries, way) => {
  expect(found(...entries)).toEqual([`Các mục cấp trên tạo thành vòng: ${way}.`]);
});

test('a circle is told where it closes', () => {
  expect(circleFindings([movement('a', 'a')])).toMatchObject([
    { code: 'GS-207', file: 'movement/a', line: 7, field: 'parents' },
  ]);
});

test('circles apart are told apart', () => {
  expect(found(movement('a', 'a'), movement('b', 'c'), movement('c', 'b'))).toHaveLength(2);
});

test.each([
  ['collectives of exemplars', 'exemplar'],
  ['wholes of indicators', 'indicator'],
] as const)('%s are followed too', (_, kind) => {
  const entries = [sampleEntry(kind, 'a', { partOf: 'b' }), sampleEntry(kind, 'b', { partOf: 'a' })];
  expect(circleFindings(entries)).toMatchObject([{ code: 'GS-207', field: 'partOf' }]);
});

test('entries of unlike kinds with like ids make no circle', () => {
  expect(found(movement('a', 'b'), sampleEntry('exemplar', 'b', { partOf: 'a' }), movement('b'))).toEqual([]);
});

test('a parent that does not exist ends the way', () => {
  expect(found(movement('a', 'khong-co'))).toEqual([]);
});

test('a long line of parents is followed to its end', () => {
  const line = Array.from({ length: 3000 }, (_, index) => movement(`m${index}`, `m${index + 1}`));
  expect(found(...line, movement('m3000', 'm0'))).toHaveLength(1);
});
