import { expect, test } from 'vitest';
import { setText, type TypeStep } from '../../../src/drawing/title-lines.ts';

/** Every letter is one unit wide at size 1. */
const measure = (size: number) => (text: string) => text.length * size;
const steps: [TypeStep, TypeStep] = [
  { size: 2, width: 24, lines: 2 },
  { size: 1, width: 24, lines: 3 },
];
const set = (text: string) => {
  const { step, lines } = setText(text, steps, measure);
  return [step.size, ...lines];
};
const words = (count: number) => Array.from({ length: count }, () => 'thi đua').join(' ');

test.each<[string, string, (string | number)[]]>([
  ['a short name is large', 'Lý Văn Tá', [2, 'Lý Văn Tá']],
  ['two large lines', 'Tổ hợp tác chè Hoa', [2, 'Tổ hợp tác', 'chè Hoa']],
  ['more in smaller letters', 'Tổ hợp tác chè Hoa Ban xã Đồi', [1, 'Tổ hợp tác chè', 'Hoa Ban xã Đồi']],
  ['a word too wide for large letters', 'Khongcodaucach', [1, 'Khongcodaucach']],
  ['what fills the last line to its end', words(9), [1, ...Array.from({ length: 3 }, () => words(3))]],
  ['composed letters', 'Tổ Điển hình'.normalize('NFD'), [2, 'Tổ Điển hình']],
  ['white space of every kind', ' Lý \n\t Văn\u00a0Tá\u0000 ', [2, 'Lý Văn Tá']],
  ['no dash at the beginning of a line', 'kinh tế - xã hội', [2, 'kinh tế\u00a0-', 'xã hội']],
  ['quotes and markup as they are', "\"></script> 'Tổ' &", [2, '"></script>', "'Tổ' &"]],
  ['nothing', '', [2]],
])('%s', (_, text, lines) => {
  expect(set(text)).toEqual(lines);
});

test('what does not fit ends after a word with an ellipsis, never after a comma', () => {
  expect(set(words(10))).toEqual([1, words(3), words(3), 'thi đua thi đua thi\u00a0…']);
  const listed = `${words(8)} thi, đua thi đua`;
  expect(set(listed).at(-1)).toBe('thi đua thi đua thi\u00a0…');
});

test('only a word that no line can hold is broken, never within a letter', () => {
  const { step, lines } = setText('Khôngcódấucách'.normalize('NFD').repeat(6), steps, measure);
  expect([step.size, lines.join(' ').replace(/[\s…]/gu, '')]).toEqual([
    1,
    'Khôngcódấucách'.repeat(6).slice(0, lines.join('').replace(/[\s…]/gu, '').length),
  ]);
  expect(lines.every((line) => line.length <= 24 && !/^\p{M}/u.test(line))).toBe(true);
});
