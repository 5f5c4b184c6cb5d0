import { describe, expect, test } from 'vitest';
import { filled, handInRows, inShort } from './handed-in-file-of.ts';

test('a table as offices type it: titles, merged header over two rows, sections, totals, notes, signatures', async () => {
  const read = await handInRows(
    [
      ['UBND TỈNH LÀO CAI'],
      [null, null, 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2022'],
      [],
      ['STT', 'CHỈ TIÊU:', 'ĐVT', 'Năm 2022', null, 'Thực hiện\nnăm 2021', 'So với KH (%)', 'Ghi chú'],
      [null, null, null, 'Kế hoạch', 'Ước thực hiện'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)=(5)/(4)', '(8)'],
      ['I', 'KINH TẾ'],
      [1, 'Thu ngân sách nhà nước trên địa bàn', 'Tỷ đồng', 11000, 11919.740000000002, '10.500,5', 108.4],
      [],
      ['II', 'XÃ HỘI'],
      [2, '- ty le CHE PHU rung', '%', '> 56', { value: 0.574, style: 'percent' }, null, null, 'Số ước'],
      [3, 'Số xã đạt chuẩn nông thôn mới', 'xã', null, '62/127', '-'],
      ['Tổng cộng', null, null, 11056, 11977],
      [],
      ['Ghi chú: số liệu ước đến 31/12'],
      [null, null, null, null, 'Lào Cai, ngày 5 tháng 1 năm 2023'],
      [null, 'NGƯỜI LẬP BIỂU', null, null, 'GIÁM ĐỐC'],
    ],
    { merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:F5', 'G4:G5', 'H4:H5', 'A1:H1'] },
  );
  expect(filled(read)).toEqual([
    { indicator: 'thu-ngan-sach', plan: '11000', actual: '11919,74', previous: '10.500,5', stage: 'uoc' },
    {
      ...{ indicator: 'ty-le-che-phu-rung', plan: '56', planOp: '>', actual: '57,4', stage: 'uoc', note: 'Số ước' },
    },
    { indicator: 'xa-nong-thon-moi', actual: '62/127', stage: 'uoc' },
  ]);
  expect(read.table?.rows.map(({ row, province, year }) => [row, province, year])).toEqual([
    [8, 'lao-cai', 2022],
    [11, 'lao-cai', 2022],
    [12, 'lao-cai', 2022],
  ]);
  expect(inShort(read.findings)).toEqual([
    'GS-725 5 So với KH (%)',
    'GS-729 5 Năm 2022 Ước thực hiện',
    'GS-738 5 Năm 2022 Ước thực hiện',
    'GS-738 5 Thực hiện năm 2021',
    'GS-738 5 Thực hiện năm 2021',
  ]);
  expect(read.table?.skipped.map(({ row, reason }) => `${row}: ${reason}`)).toMatchInlineSnapshot(`
    [
      "1: đứng trên hàng tiêu đề",
      "2: đứng trên hàng tiêu đề",
      "6: hàng đánh số cột",
      "7: chỉ có một ô chữ: tên nhóm hoặc ghi chú",
      "10: chỉ có một ô chữ: tên nhóm hoặc ghi chú",
      "13: dòng cộng; trang tự cộng từ các dòng",
      "15: đứng dưới bảng: ghi chú, nơi ký",
      "16: đứng dưới bảng: ghi chú, nơi ký",
      "17: đứng dưới bảng: ghi chú, nơi ký",
    ]
  `);
});

test('a header that names its own year is of that year, whatever stands over it', async () => {
  const read = await handInRows(
    [
      ['Chỉ tiêu', 'Năm 2023'],
      [null, 'Kế hoạch', 'Ước thực hiện', 'Thực hiện năm 2022'],
      ['Tỷ lệ che phủ rừng', 57, 58, 56],
    ],
    { merges: ['A1:A2', 'B1:D1'] },
  );
  expect(filled(read)).toEqual([
    { indicator: 'ty-le-che-phu-rung', plan: '57', actual: '58', previous: '56', stage: 'uoc' },
  ]);
});

describe('the header', () => {
  const values = ['Thu ngân sách nhà nước trên địa bàn', 5];
  test.each([
    ['labels', ['Chỉ tiêu', 'Thực hiện']],
    ['without accents, in capitals, with blanks', ['  CHI   TIEU : ', 'THUC HIEN']],
    ['columns of the content', ['indicator', 'actual']],
    ['short words', ['Nội dung', 'TH']],
    ['a unit in brackets', ['Chỉ tiêu', 'Thực hiện (tỷ đồng)']],
    ['line breaks', ['Tên\nchỉ tiêu', 'Kết quả\r\nthực hiện']],
    ['decomposed letters', ['Chỉ tiêu'.normalize('NFD'), 'Thực hiện'.normalize('NFD')]],
  ])('is known by %s', async (_, header) => {
    expect(filled(await handInRows([header, values]))).toEqual([{ indicator: 'thu-ngan-sach', actual: '5' }]);
  });

  test('columns stand in any order, with blank ones between', async () => {
    const read = await handInRows([[], ['Thực hiện', null, 'Ghi chú', 'Chỉ tiêu'], [7, null, 'a', 'thu-ngan-sach']]);
    expect(filled(read)).toEqual([{ indicator: 'thu-ngan-sach', actual: '7', note: 'a' }]);
  });

  test.each([
    ['a slip of the keyboard', 'Thực hiệm', 'GS-724 1 Thực hiệm'],
    ['a column of nobody', 'Người nhập', 'GS-725 1 Người nhập'],
    ['a birth date', 'Ngày sinh', 'GS-606 1 Ngày sinh'],
    ['a citizen number', 'Số CCCD', 'GS-606 1 Số CCCD'],
    ['the same field twice', 'KH', 'GS-726 1 KH'],
  ])('%s is told', async (_, header, told) => {
    const read = await handInRows([
      ['Chỉ tiêu', 'Kế hoạch', header],
      ['thu-ngan-sach', 5, 6],
    ]);
    expect(inShort(read.findings)).toEqual([told]);
  });

  test('an unknown column without a cell is left out silently, one without a header is told', async () => {
    const read = await handInRows([
      ['Chỉ tiêu', 'Kế hoạch', 'Người nhập'],
      ['thu-ngan-sach', 5, null, 'x'],
    ]);
    expect(inShort(read.findings)).toEqual(['GS-725 2 D']);
  });

  test('a table without a known header is refused', async () => {
    const read = await handInRows([
      ['a', 'b'],
      [1, 2],
    ]);
    expect([read.table, inShort(read.findings)]).toEqual([undefined, ['GS-720']]);
  });
});

describe('years in the header', () => {
  test('the plan of the next year is a row of the next year, plans of two levels are rows of their own', async () => {
    const read = await handInRows([
      ['Chỉ tiêu', 'KH TW giao 2022', 'KH HĐND tỉnh giao 2022', 'TH 2022', 'Kế hoạch năm 2023', 'Nguồn', 'Mục'],
      ['thu-ngan-sach', 10, 11, 12, 13, 'bao-cao', 'Mục 1'],
    ]);
    const source = { indicator: 'thu-ngan-sach', source: 'bao-cao', section: 'Mục 1' };
    expect(filled(read)).toEqual([
      { ...source, plan: '10', planBasis: 'trung-uong', actual: '12' },
      { ...source, plan: '11', planBasis: 'hdnd' },
      { ...source, plan: '13' },
    ]);
    expect(read.table?.rows.map(({ year }) => year)).toEqual([2022, 2022, 2023]);
  });

  test('several years of actual values are a row each', async () => {
    const read = await handInRows(
      [
        ['Chỉ tiêu', 'Thực hiện', null, null],
        [null, 2020, 2021, 2022],
        ['thu-ngan-sach', 1, 2, 3],
      ],
      { merges: ['B1:D1', 'A1:A2'] },
    );
    expect(read.table?.rows.map(({ year, cells }) => [year, cells.actual])).toEqual([
      [2022, '3'],
      [2020, '1'],
      [2021, '2'],
    ]);
  });
});
