import { expect, test } from 'vitest';
import { compareExemplars, compareTitles } from '../../../src/domain/names.ts';

const comparePeople = (a: string, b: string) =>
  compareExemplars({ kind: 'ca-nhan', name: a }, { kind: 'ca-nhan', name: b });

/** Sorts a copy that is turned round first, so that no case is in order by chance. */
const sorted = (names: readonly string[], compare: (a: string, b: string) => number) =>
  [...names].reverse().sort(compare);

test.each([
  ['by given name', ['Đặng Thị Ngọ', 'Lý Văn Tá', 'Trần Đình Việt']],
  ['with D before Đ', ['Nguyễn Văn Dũng', 'Bùi Thị Duyên', 'Trần Văn Đạt', 'Lê Văn Đức']],
  ['with A, Ă, Â in their turn', ['Vũ Thị Lan', 'Trần Thị Lăng', 'Bùi Văn Lân']],
  ['with E before Ê and O, Ô, Ơ', ['Sùng A Sế', 'Vàng Thị So', 'Giàng A Sô', 'Lý A Sơn']],
  ['with U before Ư', ['Trần Văn Tuấn', 'Lê Thị Tươi']],
  ['by tone where the letters are the same', ['Lê Văn Hoa', 'Bùi Thị Hòa']],
  [
    'by family and middle name where the given name is the same',
    ['Bùi Thị Anh', 'Đỗ Thị Anh', 'Đỗ Văn Anh', 'Trần Anh'],
  ],
  ['with a name of one word among others', ['Ánh', 'Trần Văn Bình', 'Công']],
  ['without heed to double spaces', ['Lê  Văn   An', 'Trần Thị Bình ']],
  ['without heed to capitals', ['LÊ VĂN AN', 'Trần Thị Bình', 'NGUYỄN THỊ CÚC']],
])('orders people %s', (_, people) => {
  expect(sorted(people, comparePeople)).toEqual(people);
});

test.each([
  ['by the Vietnamese alphabet', ['Bảo Thắng', 'Bảo Yên', 'Bắc Hà', 'Bát Xát', 'Đoàn xã Điện Quan', 'Trường THPT']],
  ['with D before Đ', ['Dân vận', 'Dược', 'Đoàn', 'Em']],
])('orders titles %s', (_, titles) => {
  expect(sorted(titles, compareTitles)).toEqual([...titles].sort(new Intl.Collator('vi').compare));
  expect(compareTitles('Dược', 'Đoàn')).toBeLessThan(0);
});

test('a name equals itself', () => {
  expect(comparePeople('Đặng Thị Ngọ', 'Đặng Thị Ngọ')).toBe(0);
});
