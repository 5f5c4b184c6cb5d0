import { describe, expect, test } from 'vitest';
import { privateDetails, privateFieldName } from '../../../src/domain/privacy.ts';
import { hangs, processorTime } from '../processor-time.ts';

const found = (text: string) => privateDetails(text).map((detail) => `${detail.code} ${detail.found}`);

describe('a personal detail', () => {
  test.each([
    ['CCCD: 012345678901', 'GS-601 CCCD: 012345678901'],
    ['căn cước công dân số 012345678901', 'GS-601 căn cước công dân số 012345678901'],
    ['Số CMND 063123456', 'GS-601 CMND 063123456'],
    ['chứng minh nhân dân số 063123456, cấp tại Lào Cai', 'GS-601 chứng minh nhân dân số 063123456'],
    ['giấy tờ 012345678901 của ông', 'GS-601 012345678901'],
    ['gọi 0912345678', 'GS-602 0912345678'],
    ['ĐT: 0912 345 678.', 'GS-602 0912 345 678'],
    ['ĐT 0987.654.321', 'GS-602 0987.654.321'],
    ['(091-234-5678)', 'GS-602 091-234-5678'],
    ['Zalo +84 912 345 678', 'GS-602 +84 912 345 678'],
    ['+84912345678', 'GS-602 +84912345678'],
    ['nhà riêng 0214 3840 001', 'GS-602 0214 3840 001'],
    ['nhà riêng 02143840001', 'GS-602 02143840001'],
    ['Ông sinh năm 1985', 'GS-603 sinh năm 1985'],
    ['Chị Lan, sinh ngày 12/3/1985, là', 'GS-603 sinh ngày 12/3/1985'],
    ['sinh tháng 3/1985', 'GS-603 sinh tháng 3/1985'],
    ['Ngày sinh: 12/3/1985', 'GS-603 Ngày sinh: 12/3/1985'],
    ['Năm sinh: 1985', 'GS-603 Năm sinh: 1985'],
    ['anh Bình (SN 1985)', 'GS-603 SN 1985'],
    ['em là học sinh sinh năm 2010', 'GS-603 sinh năm 2010'],
    ['ở thôn Nậm Chạc, xã Ví Dụ', 'GS-604 thôn Nậm Chạc'],
    ['Thôn 3, xã Ví Dụ', 'GS-604 Thôn 3'],
    ['thôn số 5', 'GS-604 thôn số 5'],
    ['xóm 4', 'GS-604 xóm 4'],
    ['Ấp 3, xã Ví Dụ', 'GS-604 Ấp 3'],
    ['tổ dân phố số 7', 'GS-604 tổ dân phố số 7'],
    ['Tổ dân phố Tân Lập, phường Ví Dụ', 'GS-604 Tổ dân phố Tân Lập'],
    ['khu phố Hòa Bình', 'GS-604 khu phố Hòa Bình'],
    ['bản Phìn Hồ, xã Phìn Hồ', 'GS-604 bản Phìn Hồ'],
    ['Bản Can Hồ, phường Đoàn Kết', 'GS-604 Bản Can Hồ'],
    ['ở tổ 12, phường Kim Tân', 'GS-604 tổ 12'],
    ['số nhà 12, đường Hoàng Liên', 'GS-604 số nhà 12'],
    ['số tài khoản 1234 5678 90', 'GS-605 số tài khoản 1234 5678 90'],
    ['STK: 123456789', 'GS-605 STK: 123456789'],
  ])('is found in “%s”', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  test('is told with its place, each of several once', () => {
    expect(privateDetails('Bà sinh năm 1960, ở thôn 3, ĐT 0912345678.')).toEqual([
      { code: 'GS-603', found: 'sinh năm 1960', index: 3 },
      { code: 'GS-604', found: 'thôn 3', index: 20 },
      { code: 'GS-602', found: '0912345678', index: 31 },
    ]);
  });

  test('is not found twice in one number', () => {
    expect(found('số tài khoản 012345678901')).toEqual(['GS-605 số tài khoản 012345678901']);
  });
});

describe('no personal detail is', () => {
  test.each([
    ...['tuyển sinh năm 2021', 'Tuyển sinh năm 2021', 'TUYỂN SINH NĂM 2021', 'kỳ thi học sinh năm 2021'],
    ...['sinh viên năm 2021', 'nữ sinh năm 2022', 'vệ sinh năm 2022', 'chi phí phát sinh tháng 3', 'hy sinh năm 1968'],
    ...['nghiên cứu sinh năm 2022', 'khai sinh năm 2022', 'dân sinh năm 2021', 'sinh hoạt năm 2022'],
    ...['tử vong sơ sinh năm 2021', 'chính sách an sinh năm 2022', 'hồi sinh năm 2021', 'giáo sinh năm 2021'],
    ...['sinh năm học mới', 'sinh thái năm 2022', 'tài sản, sinh kế năm 2021'],
  ])('the birth of nobody: “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ...['nông thôn Lào Cai', 'Nông thôn Lào Cai', 'xây dựng nông thôn mới', 'NÔNG THÔN MỚI', 'Nông Thôn Mới'],
    ...[
      'nông\u00a0thôn Việt Nam',
      'nông  thôn Việt Nam',
      'các thôn, bản',
      'Trưởng thôn',
      'thôn, bản, tổ dân phố văn hóa',
    ],
    ...[
      'Trưởng thôn Lý Văn Tá',
      'trưởng bản Lò Văn C, xã Ví Dụ',
      '12 thôn NTM kiểu mẫu',
      'thôn nông thôn mới kiểu mẫu',
    ],
    ...[
      'phong trào “Thi đua Ấp Bắc, giết giặc lập công”',
      'ấp ủ ước mơ',
      'khu phố cổ Hà Nội',
      'tổ 5 người',
      'xóm giềng',
    ],
    ...[
      'văn bản Chỉ thị',
      'văn bản Chỉ thị, xã Ví Dụ',
      'bản Kế hoạch',
      'bản đồ Việt Nam',
      'cơ bản Đảng bộ',
      'kịch bản',
    ],
    ...[
      'xã Bản Qua',
      'xã Bản Qua, huyện Bát Xát',
      'các xã Bản Qua, xã Bản Vược và xã Bản Xèo',
      'xã Bản Hồ, thị trấn Sa Pa',
    ],
    ...['phường Xuân Tăng', 'dân tộc Mông'],
  ])('the place “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ...['28/6/1909', '01/01/2004-01/01/2024', '03/02/1930 - 03/02/2020', '2022-06-28', '2021-2025', '19/5/1890'],
    ...['11.919,74 tỷ đồng', '3.500.000.000 đồng', '200.123.456.789 đồng', '123456789012 đồng', '0,354567890'],
    ...[
      'số 2216/KH-UBND',
      'số 30/2011/QĐ-UBND',
      'Nghị định số 91/2017/NĐ-CP',
      'Chỉ thị số 34-CT/TW',
      '012345678901/QĐ',
    ],
    ...['ISBN 978-604-1-23456-7', 'đường dây nóng 1900 9095', '113, 114, 115', 'mã 123456789', '2021 2022 2023 2024'],
    ...[
      '62/127 xã',
      'từ 0,25 đến 0,35',
      'năm 2021: 1.200.000; năm 2022: 1.300.000',
      'mở tài khoản số 5',
      'tài khoản số hóa',
    ],
    ...['15.000 lượt, 20.000 lượt', '100.000.000.000', '1/1/2021 đến 31/3/2022', '09 xã, 12 thôn và 345 hộ'],
  ])('the number “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a field name', () => {
  test.each([
    ...[
      'birthDate',
      'birth_date',
      'birthYear',
      'ngaySinh',
      'ngày sinh',
      'Năm sinh',
      'phone',
      'điện thoại',
      'SĐT',
      'cccd',
    ],
    ...['căn cước', 'bankAccount', 'số tài khoản', 'address', 'homeAddress', 'Địa chỉ', 'thôn', 'hamlet', 'dân tộc'],
    ...['religion', 'tôn giáo', 'đảng viên', 'health', 'bệnh án'],
  ])('%s is private', (name) => {
    expect(privateFieldName(name)).toBe(true);
  });

  test.each(['name', 'place', 'province', 'unit', 'summary', 'role', 'id', 'date', 'issuer', 'constructor', ''])(
    '%j is not',
    (name) => {
      expect(privateFieldName(name)).toBe(false);
    },
  );
});

test.each([
  ['places', 'thôn An, '.repeat(30_000)],
  ['accounts', 'stk 1 1 1 1 1 1 '.repeat(30_000)],
  ['digits', '0 9 1 '.repeat(30_000)],
])('a text full of %s is looked through at once', (_, text) => {
  expect(processorTime(() => privateDetails(text))).toBeLessThan(hangs);
});
