import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../../src/reading/csv.ts';
import { hangs, processorTime } from '../processor-time.ts';

const read = (text: string) => parseCsv(text, 'bang.csv');
const table = (text: string) => {
  const { header, rows, findings } = read(text);
  return [header, ...rows.map(({ row, cells }) => [row, ...cells]), ...findings.map(({ code }) => code)];
};

describe('cells are separated by', () => {
  test.each([
    ['commas', 'a,b,c\n1,,3\n'],
    ['semicolons', 'a;b;c\n1;;3\n'],
    ['tabs', 'a\tb\tc\n1\t\t3\n'],
    ['commas, without an end of line', 'a,b,c\n1,,3'],
    ['commas, with spaces around', ' a , b ,\tc\n  1 , , 3 \n'],
    ['commas, with quotes around', '"a","b","c"\n"1","","3"\n'],
    ['semicolons, with quotes and spaces around', 'a; "b" ;c\n "1" ;;3\n'],
  ])('%s', (_, text) => {
    expect(table(text)).toEqual([
      ['a', 'b', 'c'],
      [2, '1', '', '3'],
    ]);
  });

  test('what the header uses, whatever else the cells hold', () => {
    expect(table('a;b\n1,5;2,5\n"3;5";4\t5\n')).toEqual([
      ['a', 'b'],
      [2, '1,5', '2,5'],
      [3, '3;5', '4\t5'],
    ]);
    expect(table('a\tb\n11.919,74\t1;2\n').at(1)).toEqual([2, '11.919,74', '1;2']);
  });

  test('tabs, where the first and the last cell are empty', () => {
    expect(table('a\tb\tc\n\t2\t\n')).toEqual([
      ['a', 'b', 'c'],
      [2, '', '2', ''],
    ]);
  });
});

describe('a cell keeps', () => {
  test.each([
    ['line breaks within quotes', '"Một\nhai"', 'Một\nhai'],
    ['quotes written twice', '"Nói ""vượt"" kế hoạch"', 'Nói "vượt" kế hoạch'],
    ['separators within quotes', '"11.919,74"', '11.919,74'],
    ['formulas as text', '=1+1', '=1+1'],
    ['an apostrophe', "'5", "'5"],
    ['a number sign', '#REF!', '#REF!'],
    ['typographic quotes', '“vượt” kế hoạch', '“vượt” kế hoạch'],
  ])('%s', (_, cell, value) => {
    expect(table(`a,b\n${cell},x\n`)).toEqual([
      ['a', 'b'],
      [2, value, 'x'],
    ]);
  });
});

describe('rows count as in a spreadsheet', () => {
  test('with the header as the first and blank ones among them', () => {
    expect(table('a,b\n1,2\n\n , \n,,\n5,6\n\n\n').slice(1)).toEqual([
      [2, '1', '2'],
      [6, '5', '6'],
    ]);
  });

  test('whatever lines a cell takes', () => {
    expect(table('a,b\n"x\n\ny",2\n3,4\n').slice(1)).toEqual([
      [2, 'x\n\ny', '2'],
      [3, '3', '4'],
    ]);
  });
});

describe('empty columns at the end', () => {
  test.each([
    ['of every row', 'a,b,,\n1,2,,\n'],
    ['of the header', 'a,b,,\n1,2\n'],
    ['of a row', 'a,b\n1,2,,,,\n'],
    ['made of spaces', 'a,b, ,\n1,2, , \n'],
  ])('%s do not count', (_, text) => {
    expect(table(text)).toEqual([
      ['a', 'b'],
      [2, '1', '2'],
    ]);
  });

  test('that are not empty in one row do', () => {
    expect(table('a,b,,\n1,2,,x\n').at(-1)).toBe('GS-116');
  });

  test('between named ones do', () => {
    expect(table('a,,b\n1,,2\n')).toEqual([
      ['a', '', 'b'],
      [2, '1', '', '2'],
    ]);
  });
});

describe('a fault is told', () => {
  test.each([
    ['too few', '1', 3, '1'],
    ['too many', '1,2,3', 3, '3'],
    ['an unquoted comma', '11.919,74,x', 3, '3'],
  ])('of %s cells, and the row is left out', (_, cells, line, found) => {
    const { rows, findings } = read(`a,b\n1,2\n${cells}\n5,6\n`);
    expect(rows.map(({ row }) => row)).toEqual([2, 4]);
    expect(findings).toMatchObject([
      { code: 'GS-116', file: 'bang.csv', line, message: `Dòng này có ${found} ô, hàng tiêu đề có 2 cột.` },
    ]);
  });

  test.each([
    ['a quote that is never closed', 'a,b\n1,"x\n2,y\n3,z\n', 2, 'mở ngoặc kép mà không đóng'],
    ['a quote that is never closed in the last row', 'a,b\n1,x\n2,"y', 3, 'mở ngoặc kép mà không đóng'],
    ['a quote in the middle of a cell', 'a,b\n1,x\n2,Nói "vượt" rồi\n', 3, 'ngoặc kép đứng giữa ô'],
    ['letters behind a closing quote', 'a,b\n1,x\n2,"vượt" kế hoạch\n', 3, 'sau dấu ngoặc kép đóng ô'],
    ['letters right at a closing quote', 'a,b\n1,x\n2,"vượt"kế hoạch\n', 3, 'sau dấu ngoặc kép đóng ô'],
    ['a quote in the header', 'a,b"c\n1,x\n', 1, 'ngoặc kép đứng giữa ô'],
  ])('of %s, where it stands', (_, text, line, words) => {
    const { header, rows, findings } = read(text);
    expect([header, rows]).toEqual([[], []]);
    expect(findings).toMatchObject([{ code: 'GS-119', file: 'bang.csv', line }]);
    expect(findings[0]?.message).toContain(words);
  });

  test('of a header that is not in the first row, without speaking of no columns', () => {
    const { findings } = read('\n\na;b\n1;2\n');
    expect(findings.map(({ message }) => message).filter((message) => message.includes('0 cột'))).toEqual([]);
  });
});

describe('a huge table ends soon', () => {
  test('as one line of 10 MB', () => {
    const [bare, quoted] = ['x'.repeat(10_000_000), `a,b\n1,"${'x\n'.repeat(5_000_000)}`];
    expect(processorTime(() => read(bare).findings)).toBeLessThan(hangs);
    expect(read(bare).findings).toMatchObject([{ code: 'GS-119', line: 1 }]);
    expect(processorTime(() => read(quoted).findings)).toBeLessThan(hangs);
    expect(read(quoted).findings.map(({ code }) => code)).toEqual(['GS-119']);
  });

  test('of 10 MB of separators', () => {
    for (const text of [
      ','.repeat(90_000),
      `a,b\n${','.repeat(90_000)}\n`,
      'a,b\n'.repeat(100_000),
      '\n'.repeat(1_000_000),
    ])
      expect(processorTime(() => read(text))).toBeLessThan(hangs);
  });

  test('of 50.000 rows', () => {
    const text = `a,b,c\n${'"một, hai",2,"ba"\n'.repeat(50_000)}`;
    let rows = 0;
    expect(processorTime(() => (rows = read(text).rows.length))).toBeLessThan(hangs);
    expect(rows).toBe(50_000);
  });
});
