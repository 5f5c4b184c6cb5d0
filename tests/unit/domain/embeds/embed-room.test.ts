import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../../src/domain/chart-drawing/text.ts';
import { beyondRoom, footHeight, frameHeight, looks, textHeight } from '../../../../src/domain/embeds/embed-room.ts';

describe('the height of a text in the narrowest frame', () => {
  const line = looks.text.size * looks.text.lineHeight;

  test.each([
    [null, 0],
    ['', 0],
    ['Ngắn', 1],
    ['Một câu dài hơn bề ngang của khung hẹp nhất', 2],
    ['M'.repeat(60), 3],
    [Array.from({ length: 100 }, () => 'chữ').join(' '), looks.text.most],
  ])('%s', (text, lines) => {
    expect(textHeight(text, looks.text)).toBe(lines * line);
  });

  test('bold letters are wider', () => {
    const text = 'Một dòng chữ vừa khít trong khung';
    const width = textWidth(text, 16) * 1.04;
    expect(textHeight(text, { size: 16, lineHeight: 1 }, width)).toBe(16);
    expect(textHeight(text, { size: 16, lineHeight: 1, bold: true }, width)).toBe(32);
  });
});

describe('the height of a frame', () => {
  test.each([
    [[10, 20], 240],
    [[300, 0, 101], 410],
    [[300, 100, 100], 520],
    [[5000], 1800],
  ])('of parts of %j pixels', (parts, height) => {
    expect(frameHeight(parts)).toBe(height);
  });
});

test('the foot is higher with a source, and with a name of the site that fills the line', () => {
  const plain = footHeight('Gương sáng', null);
  expect(footHeight('Gương sáng', 'Báo cáo')).toBeGreaterThan(plain);
  expect(footHeight('Gương sáng thi đua yêu nước tỉnh Thung Lũng', null)).toBeGreaterThan(plain);
});

describe('a list', () => {
  test.each([
    [[], 0],
    [[2000], 1],
    [[2000, 10], 1],
    [[450, 450], 2],
    [[450, 450, 1], 2],
    [[100, 100], 2],
  ])('of lines of %j pixels has room for the first %d', (heights, shown) => {
    expect(beyondRoom(heights)).toBe(shown);
  });
});
