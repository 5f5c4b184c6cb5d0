import type { Element, ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { Headings } from '../../../src/stories/headings.ts';

const heading = (depth: number, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName: `h${depth}`,
  properties: {},
  children,
});
const titled = (depth: number, text: string) => heading(depth, { type: 'text', value: text });
const anchorsOf = (...texts: string[]) => {
  const headings = new Headings();
  return texts.map((text) => headings.add(titled(2, text)).id);
};

describe('the anchor of a heading', () => {
  test.each([
    ['Mở đầu', 'mo-dau'],
    ['Đường đến trường của Đặng Thị Ngọ', 'duong-den-truong-cua-dang-thi-ngo'],
    ['Năm 2021–2022: 31/127 xã', 'nam-2021-2022-31-127-xa'],
    ['“Gương sáng”', 'guong-sang'],
    ['???', 'muc'],
    ['', 'muc'],
  ])('%j is %s', (text, anchor) => {
    expect(anchorsOf(text)).toEqual([anchor]);
  });

  test('is never given twice', () => {
    expect(anchorsOf('Mở đầu', 'Mở đầu', 'MỞ ĐẦU!', 'Mở đầu 2', '?', '!')).toEqual([
      'mo-dau',
      'mo-dau-2',
      'mo-dau-3',
      'mo-dau-2-2',
      'muc',
      'muc-2',
    ]);
  });

  test.each(['Nội dung', 'Điều hướng', 'Nguồn', 'Liên quan', 'Khen thưởng', 'Số liệu', 'Văn bản', 'Thông tin'])(
    '“%s” leaves the page its own',
    (text) => {
      expect(anchorsOf(text)[0]).toMatch(/-2$/u);
    },
  );

  test('is that of its text alone', () => {
    const strong: Element = {
      type: 'element',
      tagName: 'strong',
      properties: {},
      children: [{ type: 'text', value: 'đậm' }],
    };
    expect(new Headings().add(heading(3, { type: 'text', value: 'Chữ ' }, strong))).toMatchObject({
      id: 'chu-dam',
      text: 'Chữ đậm',
      depth: 3,
    });
  });
});

test('each heading knows how deep it may be after the one before it', () => {
  const headings = new Headings();
  expect([2, 3, 4, 2, 4].map((depth) => headings.add(titled(depth, 'x')).highestDepth)).toEqual([2, 3, 4, 5, 3]);
  expect(headings.all.map(({ depth }) => depth)).toEqual([2, 3, 4, 2, 4]);
});
