import { describe, expect, test } from 'vitest';
import type { TestCell } from '../../support/spreadsheet-file.ts';
import { filled, handInRows, inShort } from './handed-in-file-of.ts';

/** What a cell in one column of a table of figures gives, or the code of what is wrong with it. */
async function figureCell(cell: TestCell, header = 'Thực hiện', indicator = 'thu-ngan-sach') {
  const read = await handInRows([
    ['Chỉ tiêu', header, 'Ghi chú'],
    [indicator, cell, 'a'],
  ]);
  const errors = read.findings.filter(({ severity }) => severity === 'error');
  return errors[0]?.code ?? Object.values(read.table?.rows[0]?.cells ?? {})[1];
}

describe('a number', () => {
  test.each<[TestCell, string]>([
    [11919.74, '11919,74'],
    [0.1 + 0.2, '0,3'],
    [11919.740000000002, '11919,74'],
    [1234, '1234'],
    [-1.5, '-1,5'],
    [0, '0'],
    [1e-7, 'GS-120'],
    [1.23, '1,23'],
    [{ formula: 'A1+1', value: 12.5 }, '12,5'],
    [{ value: 1500.5, style: 'euro' }, '1500,5'],
    ['11.919,74', '11.919,74'],
    ['11919.74', '11919.74'],
    ['trên 99,9', 'trên 99,9'],
    ['1.234', '1.234'],
    ['1,295', 'GS-109'],
    ['12,5 tỷ đồng', '12,5 tỷ đồng'],
    ['12,5 triệu đồng', 'GS-121'],
    ['mười hai', 'GS-105'],
    ['…', ''],
    [{ fault: '#REF!' }, 'GS-118'],
    [{ fault: '#DIV/0!' }, 'GS-118'],
    [{ formula: 'SUM(A1:A9)' }, 'GS-734'],
    [{ value: 0.574, style: 'percent' }, 'GS-730'],
    [{ value: 44740, style: 'day' }, 'GS-731'],
    [true, 'GS-105'],
  ])('%j becomes %s', async (cell, expected) => {
    expect(await figureCell(cell)).toBe(expected);
  });

  test.each<[TestCell, string]>([
    [{ value: 0.953, style: 'percent' }, '95,3'],
    [{ value: 1, style: 'percent' }, '100'],
    [{ value: 0.5700000000000001, style: 'percent' }, '57'],
    ['95,3%', '95,3%'],
    [95.3, '95,3'],
    [0.953, 'GS-120'],
  ])('in percent, %j becomes %s', async (cell, expected) => {
    expect(await figureCell(cell, 'Thực hiện', 'ty-le-che-phu-rung')).toBe(expected);
  });

  test('three digits behind the comma cannot be taken for a thousand', async () => {
    const read = await handInRows([
      ['Hoạt động', 'Số lượng', 'Đơn vị tính', 'Về việc gì'],
      ['van-ban', 1.234, 'tấn', 'a'],
    ]);
    expect([read.table?.rows[0]?.cells.count, read.findings]).toEqual(['1,2340', []]);
  });

  test.each<[string, Record<string, string>]>([
    ['> 80', { plan: '80', planOp: '>' }],
    ['≥95', { plan: '95', planOp: '>=' }],
    ['<= 3,5', { plan: '3,5', planOp: '<=' }],
    ['trên 80', { plan: 'trên 80' }],
  ])('the plan “%s” keeps its operator', async (cell, expected) => {
    const read = await handInRows([
      ['Chỉ tiêu', 'Kế hoạch'],
      ['thu-ngan-sach', cell],
    ]);
    expect(filled(read)).toEqual([{ indicator: 'thu-ngan-sach', ...expected }]);
  });

  test('percent cells are told, once for each column', async () => {
    const percent = (value: number) => ({ value, style: 'percent' }) as const;
    const read = await handInRows([
      ['Chỉ tiêu', 'Thực hiện'],
      ['Tỷ lệ che phủ rừng', percent(0.571)],
      ['Tỷ lệ che phủ rừng', percent(0.574)],
    ]);
    expect(read.findings.map(({ message }) => message)).toEqual([
      'Cột “Thực hiện”: 2 ô định dạng phần trăm, đọc theo số đang hiện (57,1% → 57,1).',
    ]);
  });
});

describe('a unit', () => {
  const table = (unit: string) => [
    ['Chỉ tiêu', 'ĐVT', 'Kế hoạch'],
    ['Thu ngân sách nhà nước trên địa bàn', unit, 5],
  ];
  test.each(['Tỷ đồng', 'tỉ đồng', 'TY DONG', 'tỷ đ', ''])('“%s” is that of the indicator', async (unit) => {
    expect((await handInRows(table(unit))).findings).toEqual([]);
  });
  test.each(['triệu đồng', 'tr.đ', '%'])('“%s” is another', async (unit) => {
    expect(inShort((await handInRows(table(unit))).findings)).toEqual(['GS-735 2 ĐVT']);
  });
  test('one in the header or above the table counts too', async () => {
    const header = await handInRows([
      ['Chỉ tiêu', 'Kế hoạch (triệu đồng)'],
      ['thu-ngan-sach', 5],
    ]);
    expect(inShort(header.findings)).toEqual(['GS-735 2 Kế hoạch (triệu đồng)']);
    const above = await handInRows([['Đơn vị tính: Triệu đồng'], ['Chỉ tiêu', 'Kế hoạch'], ['thu-ngan-sach', 5]]);
    expect(inShort(above.findings)).toEqual(['GS-735 3 Kế hoạch']);
  });
});

describe('a date', () => {
  test.each<[TestCell, string]>([
    [{ value: 44740, style: 'day' }, '2022-06-28'],
    [{ value: 3467, style: 'day' }, '1909-06-28'],
    [{ value: 44713, style: 'month' }, '2022-06'],
    [{ value: 44562, style: 'year' }, '2022'],
    [{ value: 0.5, style: 'time' }, 'GS-118'],
    [2022, '2022'],
    [44740, 'GS-732'],
    ['28/6/2022', '2022-06-28'],
    ['28-06-2022', '2022-06-28'],
    ['28.6.2022', '2022-06-28'],
    ['ngày 28 tháng 6 năm 2022', '2022-06-28'],
    ['tháng 6/2022', '2022-06'],
    ['Năm 2022', '2022'],
    ['Quý 1/2022', '2022-Q1'],
    ['quý I/2022', '2022-Q1'],
    ['30/2/2022', 'GS-106'],
    ['hôm qua', 'GS-105'],
  ])('%j becomes %s', async (cell, expected) => {
    const read = await handInRows([
      ['Chỉ tiêu', 'Tính đến', 'Kế hoạch'],
      ['thu-ngan-sach', cell, 5],
    ]);
    const [error] = read.findings.filter(({ severity }) => severity === 'error');
    expect(error?.code ?? read.table?.rows[0]?.cells.asOf).toBe(expected);
  });
  test('one that a spreadsheet made of 5/12 is refused where a text is wanted', async () => {
    const read = await handInRows([
      ['Chỉ tiêu', 'Kế hoạch', 'Mục, trang'],
      ['thu-ngan-sach', 5, { value: 44900, style: 'day' }],
    ]);
    expect(inShort(read.findings)).toEqual(['GS-731 2 Mục, trang']);
  });
});

describe('a name', () => {
  const named = async (form: string) => {
    const read = await handInRows([
      ['Danh hiệu', 'Cấp', 'Phạm vi', 'Tập thể'],
      [form, 'Cấp tỉnh', 'Cả tỉnh', 3],
    ]);
    return read.findings[0] ?? read.table?.rows[0]?.cells.form;
  };
  test.each([
    'Bằng khen của Chủ tịch UBND tỉnh',
    'bang khen cua chu tich ubnd TINH',
    'bang-khen',
    '1. Bằng khen của Chủ tịch UBND tỉnh',
  ])('“%s” is found', async (form) => {
    expect(await named(form)).toBe('bang-khen');
  });
  test('an unknown one is refused with the nearest, and with what there is', async () => {
    expect(await named('Bằng khen của Chủ tịch tỉnh')).toMatchObject({
      code: 'GS-727',
      message: 'Không có danh hiệu, hình thức khen thưởng nào tên “Bằng khen của Chủ tịch tỉnh”.',
      remedy: 'Có phải “Bằng khen của Chủ tịch UBND tỉnh” không? Nếu phải, hãy sửa lại cho đúng.',
      allowed: 'Bằng khen của Chủ tịch UBND tỉnh; Cờ thi đua của UBND tỉnh',
    });
  });

  test('a movement or an event gives the scope of a count', async () => {
    const read = await handInRows([
      ['Danh hiệu', 'Phong trào', 'Sự kiện', 'Tập thể'],
      ['bang-khen', 'Phong trào Chung sức xây dựng nông thôn mới', null, 1],
      ['bang-khen', null, 'Lễ kỷ niệm', 2],
      ['bang-khen', null, null, 3],
    ]);
    expect(read.findings).toEqual([]);
    expect(read.table?.rows.map(({ cells }) => cells.scope)).toEqual([
      'movement:nong-thon-moi',
      'event:le-ky-niem',
      'all',
    ]);
  });
});

test('a registry as typed: labels, choices, numbers of decisions, private details refused', async () => {
  const read = await handInRows([
    ['STT', 'Họ và tên', 'Đối tượng', 'Đơn vị', 'Hình thức', 'Số QĐ', 'Ngày QĐ', 'Tỉnh', 'Công khai'],
    [
      1,
      'Tổ  Ví Dụ\nMột',
      'Tập thể',
      'Sở Y tế',
      'Bằng khen của Chủ tịch UBND tỉnh',
      '12/QĐ-UBND',
      { value: 44740, style: 'day' },
      'Tỉnh Lào Cai',
      'có',
    ],
    [2, 'Nguyễn Văn A, sinh năm 1980', 'cá nhân', null, 'bang-khen', 13, '2022', 'Lai Chau', 'chỉ đếm'],
  ]);
  expect(filled(read)?.[0]).toEqual({
    ...{ name: 'Tổ  Ví Dụ Một', kind: 'tap-the', unit: 'Sở Y tế', province: 'lao-cai', form: 'bang-khen' },
    ...{ decisionNumber: '12/QĐ-UBND', decisionDate: '2022-06-28', visibility: 'cong-khai' },
  });
  expect(read.table?.rows.map(({ province, year }) => [province, year])).toEqual([
    ['lao-cai', 2022],
    ['lai-chau', 2022],
  ]);
  expect(inShort(read.findings)).toEqual(['GS-603 3 Họ và tên']);
});
