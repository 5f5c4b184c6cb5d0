import { expect, test } from 'vitest';
import { balancedLines, filledLines } from '../../../src/domain/line-breaks.ts';

const letters = (text: string) => text.length;

test.each([
  ['nothing', '', []],
  ['one word', 'Tổ', ['Tổ']],
  ['what fits', 'Tổ hợp tác', ['Tổ hợp tác']],
  ['as much as fits', 'Tổ hợp tác chè Hoa Ban', ['Tổ hợp tác', 'chè Hoa', 'Ban']],
  ['a word wider than a line whole', 'Tổ Khongcodaucach mẫu', ['Tổ', 'Khongcodaucach', 'mẫu']],
  ['words that a space keeps together', 'Tổ hợp tác\u00a0chè Ban', ['Tổ hợp', 'tác\u00a0chè', 'Ban']],
])('a line holds %s', (_, text, lines) => {
  expect(filledLines(text, 10, letters)).toEqual(lines);
});

test('balanced lines are no more than full ones, and about equally long', () => {
  const text = 'Cả nước đoàn kết chung sức đồng lòng thi đua';
  expect(filledLines(text, 40, letters)).toEqual(['Cả nước đoàn kết chung sức đồng lòng thi', 'đua']);
  expect(balancedLines(text, 40, 1, letters)).toEqual(['Cả nước đoàn kết chung', 'sức đồng lòng thi đua']);
});
