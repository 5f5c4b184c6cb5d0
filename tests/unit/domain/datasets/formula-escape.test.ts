import { describe, expect, test } from 'vitest';
import { escapeFormula, unescapeFormula } from '../../../../src/domain/datasets/formula-escape.ts';

const dangerous = [
  '=1+1',
  '+84 200 390',
  '-5 là số âm',
  '@SUM(A1)',
  '\t=1',
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
