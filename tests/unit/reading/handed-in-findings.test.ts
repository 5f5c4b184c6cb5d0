import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tableImportFindings } from '../../../src/domain/finding-catalog/table-imports.ts';
import { findingsReport } from '../../../src/domain/findings-report.ts';
import type { TableRequest } from '../../../src/reading/handed-in-table.ts';
import { spreadsheetFile, type TestCell, type TestSheet } from '../../support/spreadsheet-file.ts';
import { handIn } from './handed-in-file-of.ts';

type Code = keyof typeof tableImportFindings;

const figures = (...rows: readonly (readonly TestCell[])[]): TestSheet => ({
  name: 'Biểu 1',
  rows: [['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'], ...rows],
});
const one = ['Tỷ lệ che phủ rừng', 57, 57.4];

/** A spreadsheet for each code, and how it is asked for. */
const broken: Readonly<Record<Code, readonly [readonly TestSheet[], TableRequest?]>> = {
  'GS-720': [[{ rows: [['Kính gửi'], ['TT', 'Chỉ tiêu', 'Thực hiệm'], [1, 'Tỷ lệ che phủ rừng', 5]] }]],
  'GS-721': [
    [
      {
        rows: [
          ['Nội dung', 'Kết quả'],
          ['a', 5],
        ],
      },
    ],
  ],
  'GS-722': [[figures(one), { ...figures(one), name: 'Biểu 2' }]],
  'GS-723': [[figures(one)], { sheet: 'Biểu 9' }],
  'GS-724': [[{ rows: [['Chỉ tiêu', 'Kế hoạch', 'Thực hiệm'], one] }]],
  'GS-725': [
    [
      {
        rows: [
          ['Chỉ tiêu', 'Kế hoạch', 'So với KH (%)', 'Người nhập'],
          [...one, 'Hoa', 'thừa'],
        ],
      },
    ],
  ],
  'GS-726': [[{ rows: [['Chỉ tiêu', 'Kế hoạch', 'KH'], one] }]],
  'GS-727': [[figures(['Tỷ lệ che phủ rừn', 57], ['Số máy cày', 12])]],
  'GS-728': [
    [
      {
        rows: [
          ['Hoạt động', 'Số lượng', 'Nguồn'],
          ['van-ban', 5, 'Trùng tên'],
        ],
      },
    ],
  ],
  'GS-729': [[figures(['Tỷ lệ che phủ rừng', null, { value: 0.574, style: 'percent' }])]],
  'GS-730': [[figures(['Thu ngân sách nhà nước trên địa bàn', { value: 0.574, style: 'percent' }])]],
  'GS-731': [[figures(['Tỷ lệ che phủ rừng', { value: 44900, style: 'day' }])]],
  'GS-732': [
    [
      {
        rows: [
          ['Chỉ tiêu', 'Kế hoạch', 'Tính đến'],
          ['Tỷ lệ che phủ rừng', 57, 44740],
        ],
      },
    ],
  ],
  'GS-733': [[{ ...figures(one, ['thu-ngan-sach', null, 5]), merges: ['B2:B3'] }]],
  'GS-734': [[figures(['Tỷ lệ che phủ rừng', { formula: 'SUM(C1:C9)' }])]],
  'GS-735': [
    [
      {
        rows: [
          ['Chỉ tiêu', 'ĐVT', 'Kế hoạch'],
          ['thu-ngan-sach', 'triệu đồng', 5],
        ],
      },
    ],
  ],
  'GS-736': [[{ ...figures(one), moreRows: '<row r="3"><c r="XFD3"><v>1</v></c></row>' }]],
  'GS-737': [[{ ...figures(one), hiddenColumns: [3] }]],
  'GS-738': [
    [
      {
        rows: [
          ['Chỉ tiêu', 'TH 2021', 'Ước TH 2022'],
          ['thu-ngan-sach', '-', 5],
        ],
      },
    ],
  ],
  'GS-739': [[figures()]],
};

test.each(Object.keys(tableImportFindings) as Code[])(
  '%s is found, and its report reads word for word',
  async (code) => {
    const [sheets, request] = broken[code];
    const { findings } = await handIn('bang.xlsx', await spreadsheetFile(sheets), request);
    const own = findings.filter((item) => item.code === code);
    expect(own.length).toBeGreaterThan(0);
    for (const { message, remedy, severity } of own) {
      expect(severity).toBe(tableImportFindings[code].severity);
      for (const text of [message, remedy]) {
        expect(text).toMatch(/^[\p{Lu}<].*[.>]$/su);
        expect(text).not.toMatch(/undefined|null|\[object|““|””| {2}/u);
      }
    }
    const report = join(import.meta.dirname, '../../fixtures/handed-in-files', `${code}.txt`);
    await expect(findingsReport(findings).text).toMatchFileSnapshot(report);
  },
);
