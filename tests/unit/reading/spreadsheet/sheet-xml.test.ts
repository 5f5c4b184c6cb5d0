import { describe, expect, test } from 'vitest';
import { cellText } from '../../../../src/domain/table-import/sheet.ts';
import { formatOf } from '../../../../src/reading/spreadsheet/cell-styles.ts';
import { readSharedStrings } from '../../../../src/reading/spreadsheet/shared-strings.ts';
import { readSheetXml, sheetLimits, SheetTooLarge } from '../../../../src/reading/spreadsheet/sheet-xml.ts';

const workbook = { strings: ['một', 'hai'], styles: [], from1904: false };
const read = (rows: string, limits = sheetLimits) =>
  readSheetXml(`<x:worksheet><x:sheetData>${rows}</x:sheetData></x:worksheet>`.replaceAll('x:', ''), workbook, limits);
const texts = (rows: string) => read(rows).rows.map(({ row, cells }) => [row, ...Array.from(cells, cellText)]);

test.each([
  [
    'shared and inline texts',
    '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="inlineStr"><is><t>a</t></is></c></row>',
    [[2, 'hai', 'a']],
  ],
  [
    'cells without references',
    '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    [
      [1, '1', '', '3'],
      [2, '4'],
    ],
  ],
  [
    'formatted pieces',
    '<row><c t="inlineStr"><is><r><t>Chỉ </t></r><r><rPr><b/></rPr><t>tiêu</t></r></is></c></row>',
    [[1, 'Chỉ tiêu']],
  ],
  ['escapes', '<row><c t="str"><f>A1</f><v>a &amp; b_x000D_\n_x0041_</v></c></row>', [[1, 'a & b\nA']]],
  ['yes, no and faults', '<row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>', [[1, 'có', '#N/A']]],
  ['blanks as nothing', '<row><c t="inlineStr"><is><t>  </t></is></c><c t="str"><f>A1</f><v></v></c></row>', []],
])('%s are read', (_, xml, expected) => {
  expect(texts(xml)).toEqual(expected.map(([row, ...cells]) => [row, ...cells]));
});

test('names may have a prefix', () => {
  const { rows } = readSheetXml(
    '<x:worksheet><x:sheetData><x:row r="1"><x:c r="B1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    workbook,
  );
  expect(rows.map(({ cells }) => Array.from(cells, cellText))).toEqual([['', '5']]);
});

test('too many rows, columns and merged cells stop the reading', () => {
  const limits = { rows: 2, columns: 2, merges: 1 };
  expect(() => read('<row><c><v>1</v></c></row>'.repeat(3), limits)).toThrow(SheetTooLarge);
  expect(() => read('<row><c r="C1"><v>1</v></c></row>', limits)).toThrow(SheetTooLarge);
  expect(() => readSheetXml('<m><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></m>', workbook, limits)).toThrow(
    SheetTooLarge,
  );
  expect(read('<row/>'.repeat(9) + '<row><c r="XFD1" s="3"/></row>', limits).rows).toEqual([]);
});

test('broken XML is an error', () => {
  expect(() => read('<row><c r="A1"')).toThrow('not well formed');
});

test('shared texts leave out how they are spoken', () => {
  expect(
    readSharedStrings('<sst><si><t>a</t><rPh><t>b</t></rPh></si><si/><si><r><t>c</t></r><r><t>d</t></r></si></sst>'),
  ).toEqual(['a', '', 'cd']);
});

describe('the format of a number', () => {
  test.each<[number, string | undefined, string]>([
    [0, undefined, 'plain'],
    [9, undefined, 'percent'],
    [14, undefined, 'day'],
    [17, undefined, 'month'],
    [20, undefined, 'time'],
    [170, '0.0%', 'percent'],
    [170, '#,##0.00 "đồng"', 'plain'],
    [170, 'dd\\/mm\\/yyyy', 'day'],
    [170, '[$-42A]d "tháng" m "năm" yyyy;@', 'day'],
    [170, 'mm/yyyy', 'month'],
    [170, 'yyyy', 'year'],
    [170, '[h]:mm', 'time'],
    [170, '[Red]#,##0', 'plain'],
    [170, 'General', 'plain'],
    [170, '0_);[Red](0)', 'plain'],
  ])('%d %s is %s', (id, code, format) => {
    expect(formatOf(id, code)).toBe(format);
  });
});
