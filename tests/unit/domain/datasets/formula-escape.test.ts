import { describe, expect, test } from 'vitest';
import { escapeFormula, unescapeFormula } from '../../../../src/domain/datasets/formula-escape.ts';

const dangerous = [
  '=1+1',
  '+84 200 390',
  '-5 là số âm',
  '@SUM(A1)',
  '\tchữ',
  '\rchữ',
  '\nchữ',
  '  =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '＝1+1',
  '＋1',
  '－1',
  ' ＠SUM(A1)',
  "'=1+1",
  "''-1",
];
const harmless = ['', 'Hà Nội', '1 = 1', 'a-b', "'nháy'", '5', '−5', '  chữ', '"=1"', '(+84)', '\u200bchữ'];

describe.each(dangerous)('%j', (text) => {
  test('begins with an apostrophe, which can be taken away again', () => {
    expect(escapeFormula(text)).toBe(`'${text}`);
    expect(unescapeFormula(escapeFormula(text))).toBe(text);
  });
});

test.each(harmless)('%j stays as it is, both ways', (text) => {
  expect(escapeFormula(text)).toBe(text);
  expect(unescapeFormula(text)).toBe(text);
});

test.each([
  ['ghi chú;=1+1', "ghi chú;'=1+1"],
  ['ghi chú; -5 và\t@SUM(1)', "ghi chú;' -5 và\t'@SUM(1)"],
  ['một\n=1\r\n+2', "một\n'=1\r\n'+2"],
  ['một;"=1', 'một;\'"=1'],
  ["một;'=1;''-1", "một;''=1;'''-1"],
  ['\t=1', "'\t'=1"],
  [';\t=1', ";\t'=1"],
  ['=1;=2', "'=1;'=2"],
  ["'=1;=2", "''=1;'=2"],
  ['  \t=1', "  \t'=1"],
  ['một;\u200b＝1', "một;'\u200b＝1"],
])('%j has an apostrophe wherever a cell could begin, and comes back', (text, escaped) => {
  expect(escapeFormula(text)).toBe(escaped);
  expect(unescapeFormula(escaped)).toBe(text);
});

test.each(['một; hai', "một;'hai'", 'a-b; c = d', "một;'\t", 'tăng 5%\ngiảm 3%'])('%j stays as it is', (text) => {
  expect(escapeFormula(text)).toBe(text);
  expect(unescapeFormula(text)).toBe(text);
});
