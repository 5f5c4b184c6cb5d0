import { describe, expect, test } from 'vitest';
import { filled, handInRows, inShort } from './handed-in-file-of.ts';

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

test.each(['20233', '2021-2022', 'năm ngoái'])(
  'the year “%s” is refused, not replaced by that of the title',
  async (year) => {
    const read = await handInRows([
      ['Số liệu năm 2022'],
      ['Chỉ tiêu', 'Thực hiện', 'Tỉnh', 'Năm'],
      ['Tỷ lệ che phủ rừng', 57, 'Lào Cai', year],
    ]);
    expect(inShort(read.findings)).toEqual(['GS-105 3 Năm']);
    expect(read.findings[0]).toMatchObject({
      message: `Mục “Năm” viết không đúng dạng: “${year}”.`,
      allowed: 'một năm, ví dụ 2022',
    });
  },
);
