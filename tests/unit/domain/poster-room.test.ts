import { describe, expect, test } from 'vitest';
import { fitsSheet, isShortValue, nameSize, type PosterText } from '../../../src/domain/poster-room.ts';

const least: PosterText = { name: 'Lê An', about: [], summary: 'Tóm tắt.', figures: [], awards: [], movement: null };
const words = (count: number) => Array.from({ length: count }, () => 'chữ').join(' ');
const figure = { id: null, label: 'Cây xanh trồng mới', value: '1.500', unit: 'cây' };

test.each([
  ['Đặng Thị Ngọ', 'xl'],
  ['Trường THPT số 1 thành phố Lào Cai', 'l'],
  ['Đoàn công tác của ngành y tế tỉnh Lào Cai giúp các tỉnh chống dịch', 'm'],
  [words(25), 's'],
  [words(50), 'xs'],
])('the name %s stands in size %s', (name, size) => {
  expect(nameSize(name)).toBe(size);
});

test.each([
  ['1.500', 'cây', true],
  ['11.919', null, true],
  ['hơn 1.500', 'cây', false],
  ['3', 'đơn vị tính cũng dài', false],
])('%s %s is short enough for large type: %s', (value, unit, isShort) => {
  expect(isShortValue({ value, unit })).toBe(isShort);
});

describe('what fits on a sheet', () => {
  test.each<[string, Partial<PosterText>, { plain: boolean; withPhoto: boolean }]>([
    ['little', {}, { plain: true, withPhoto: true }],
    ['a long summary', { summary: words(125) }, { plain: true, withPhoto: true }],
    ['six figures', { figures: Array.from({ length: 6 }, () => figure) }, { plain: true, withPhoto: true }],
    ['five long lines', { about: Array.from({ length: 5 }, () => words(40)) }, { plain: true, withPhoto: false }],
    ['fifteen awards', { awards: Array.from({ length: 15 }, () => words(12)) }, { plain: true, withPhoto: false }],
    ['forty awards', { awards: Array.from({ length: 40 }, () => words(5)) }, { plain: false, withPhoto: false }],
    ['eighteen figures', { figures: Array.from({ length: 18 }, () => figure) }, { plain: true, withPhoto: false }],
    ['thirty figures', { figures: Array.from({ length: 30 }, () => figure) }, { plain: false, withPhoto: false }],
    ['a name without end', { name: words(300) }, { plain: false, withPhoto: false }],
    ['a movement without end', { movement: words(600) }, { plain: false, withPhoto: false }],
  ])('%s', (_, text, { plain, withPhoto }) => {
    expect(fitsSheet({ ...least, ...text }, false)).toBe(plain);
    expect(fitsSheet({ ...least, ...text }, true)).toBe(withPhoto);
  });
});
