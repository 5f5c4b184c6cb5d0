import { describe, expect, test } from 'vitest';
import { spreadsheetFile, type TestSheet } from '../../support/spreadsheet-file.ts';
import { filled, handIn, handInRows, inShort } from './handed-in-file-of.ts';

const header = ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'];
const row = ['Tỷ lệ che phủ rừng', '57,0', '57,4'];
const expected = { indicator: 'ty-le-che-phu-rung', plan: '57,0', actual: '57,4' };
const sheetsOf = async (sheets: readonly TestSheet[], sheet?: string) =>
  handIn('bang.xlsx', await spreadsheetFile(sheets), { sheet });

describe('a CSV file', () => {
  const lines = (sign: string) =>
    [header, row].map((cells) => cells.map((cell) => `"${cell}"`).join(sign)).join('\r\n');
  test.each([
    ['commas', lines(',')],
    ['semicolons', '\ufeffChỉ tiêu;Kế hoạch;Thực hiện\nTỷ lệ che phủ rừng;57,0;57,4\n'],
    ['tabs', 'Chỉ tiêu\tKế hoạch\tThực hiện\rTỷ lệ che phủ rừng\t57,0\t57,4\r'],
    ['the separator that it announces', `sep=|\n${lines('|')}`],
    ['UTF-16 with tabs', Buffer.from(`\ufeff${lines('\t')}`, 'utf16le')],
    [
      'titles above, totals and notes below',
      `KẾT QUẢ NĂM 2022;;\n;;\n${lines(';')}\nTổng cộng;114;114,8\n;;\nGhi chú: ước;;\n`,
    ],
    ['decomposed letters', lines(',').normalize('NFD')],
  ])('with %s is read', async (_, content) => {
    const read = await handIn('bang.csv', content);
    expect([read.findings, filled(read), read.table?.sheet]).toEqual([[], [expected], null]);
  });

  test.each<[string, string | Buffer, string]>([
    ['in TCVN3', 'ChØ tiªu,KÕ ho¹ch,Thùc hiÖn\nTû lÖ che phñ rõng n¨m nay ®¹t kÕt qu¶,1,2\n', 'GS-501 2'],
    ['in another encoding', Buffer.from('Ch\xfa tiêu,K\xe9', 'latin1'), 'GS-002'],
    ['with an open quote', 'Chỉ tiêu,Kế hoạch\n"a,1\n', 'GS-119 2'],
    ['that is a spreadsheet', Buffer.from('PK\x03\x04abc'), 'GS-705'],
    ['that is empty', '', 'GS-704'],
    ['with invisible signs', 'Chỉ tiêu,Kế hoạch\nty-le-che-phu-rung\u200b,5\n', 'GS-502 2'],
    ['without rows', 'Chỉ tiêu,Kế hoạch\n', 'GS-739 1'],
    ['with too many columns', `Chỉ tiêu,Kế hoạch${',x'.repeat(400)}\n`, 'GS-736'],
  ])('%s is refused', async (_, content, told) => {
    const { findings } = await handIn('bang.csv', content);
    expect(inShort(findings)).toEqual([told]);
  });
});

describe('the kind of a table', () => {
  test.each<[readonly string[], string]>([
    [['Chỉ tiêu', 'KH', 'TH'], 'figure'],
    [['Danh hiệu', 'Tập thể', 'Cá nhân'], 'award-count'],
    [['Hoạt động', 'Số lượng', 'ĐVT'], 'activity'],
    [['Họ và tên', 'Hình thức khen thưởng', 'Số QĐ'], 'recipient'],
  ])('%j is %s', async (cells, kind) => {
    expect((await handInRows([cells, ['a', 1, 'b']])).table?.kind).toBe(kind);
  });

  test('where two kinds fit as well, it is asked for; where it is given, the header must fit', async () => {
    const both = ['Nội dung', 'Kết quả'];
    const unclear = await handInRows([both, ['a', 5]]);
    expect(unclear.findings.map(({ message }) => message)).toEqual(['Chưa rõ đây là bảng gì: indicators, activities.']);
    expect((await handInRows([both, ['a', 5]], { request: { kind: 'activity' } })).table?.kind).toBe('activity');
    const wrong = await handInRows([header, row], { request: { kind: 'recipient' } });
    expect(wrong.findings[0]?.message).toBe('Không tìm thấy hàng tiêu đề của bảng recipients.');
  });
});

describe('sheets', () => {
  const [table, other] = [{ rows: [header, row] }, { name: 'Bìa', rows: [['Kính gửi'], ['Sở']] }];
  test('the one that has a table is read, whatever stands in the others', async () => {
    const read = await sheetsOf([other, { ...table, name: 'Biểu 1' }, { ...table, name: 'Ẩn', isHidden: true }]);
    expect([read.table?.sheet, read.findings, filled(read)]).toEqual(['Biểu 1', [], [expected]]);
  });
  test('where several have one, it is asked which; a name is understood without accents', async () => {
    const sheets = [
      { ...table, name: 'Biểu 1' },
      { ...table, name: 'Biểu 2' },
    ];
    expect((await sheetsOf(sheets)).findings[0]).toMatchObject({
      code: 'GS-722',
      message: 'Tệp có nhiều trang tính dùng được: “Biểu 1”, “Biểu 2”.',
      remedy: 'Ghi thêm --sheet "Biểu 1" vào lệnh, mỗi lần nhập một trang tính.',
    });
    expect((await sheetsOf(sheets, 'bieu 2')).table?.sheet).toBe('Biểu 2');
  });
  test('one that is not there or is hidden is refused', async () => {
    const sheets = [
      { ...table, name: 'Biểu 1' },
      { ...table, name: 'Ẩn', isHidden: true },
    ];
    expect((await sheetsOf(sheets, 'Biểu 3')).findings[0]?.remedy).toMatch(/^Có phải “Biểu 1” không/u);
    expect((await sheetsOf(sheets, 'Ẩn')).findings[0]?.message).toBe(
      'Không dùng được trang tính “Ẩn”: trang tính này đang bị ẩn.',
    );
  });
});

describe('what is hidden or put together', () => {
  test('hidden rows and columns are left out, and told', async () => {
    const read = await handInRows([header, row, row], { hiddenRows: [3], hiddenColumns: [3] });
    expect(filled(read)).toEqual([{ indicator: 'ty-le-che-phu-rung', plan: '57,0' }]);
    expect(read.table?.skipped.map(({ row: at, reason }) => [at, reason.split(';')[0]])).toEqual([[3, 'dòng bị ẩn']]);
    expect(inShort(read.findings)).toEqual(['GS-737 1 Thực hiện']);
  });
  test('a text that spans several rows counts for each, a number does not', async () => {
    const cells = [
      ['Danh hiệu', 'Nguồn', 'Tập thể'],
      ['bang-khen', 'bao-cao', 1],
      ['co-thi-dua', null, 2],
    ];
    const text = await handInRows(cells, { merges: ['B2:B3'] });
    expect([text.findings, text.table?.rows.map((one) => one.cells.source)]).toEqual([[], ['bao-cao', 'bao-cao']]);
    const number = await handInRows([...cells.slice(0, 2), ['co-thi-dua', null, null]], { merges: ['C2:C3'] });
    expect(inShort(number.findings)).toEqual(['GS-733 2']);
    const across = await handInRows([header, ['thu-ngan-sach', 'chưa có']], { merges: ['B2:C2'] });
    expect(inShort(across.findings)).toContain('GS-733 2');
  });
  test('a header that is repeated on the next page is left out', async () => {
    const read = await handInRows([header, row, header, row]);
    expect(read.table?.skipped).toEqual([{ row: 3, reason: 'hàng tiêu đề lặp lại' }]);
    expect(read.table?.rows).toHaveLength(2);
  });
});

describe('where rows belong', () => {
  const placeOf = async (titles: readonly string[], more: object = {}) => {
    const read = await handInRows([...titles.map((title) => [title]), header, row], more);
    return [read.table?.rows[0]?.province, read.table?.rows[0]?.year];
  };
  test.each<[readonly string[], object, unknown[]]>([
    [['KẾT QUẢ TỈNH LÀO CAI NĂM 2022'], {}, ['lao-cai', 2022]],
    [['Ket qua nam 2022 tinh lai chau'], {}, ['lai-chau', 2022]],
    [[], { name: 'Lào Cai 2021' }, ['lao-cai', 2021]],
    [[], { file: 'chi-tieu-lao-cai-2020.xlsx' }, ['lao-cai', 2020]],
    [['Kế hoạch năm 2023, thực hiện năm 2022'], {}, [null, null]],
    [['Lào Cai và Lai Châu'], {}, [null, null]],
    [['Báo cáo năm 2022 so với 2021. Tỉnh: Lào Cai; Năm: 2022'], {}, ['lao-cai', 2022]],
    [['Năm 2022'], { file: 'nam-2023.xlsx' }, [null, null]],
    [[], {}, [null, null]],
  ])('%j %j gives %j', async (titles, more, place) => {
    expect(await placeOf(titles, more)).toEqual(place);
  });
});

describe('size', () => {
  test('rows that are only formatted are no rows, however many', async () => {
    const empty = Array.from({ length: 20_000 }, (_, at) => `<row r="${at + 9}"><c r="A${at + 9}" s="1"/></row>`);
    const read = await handInRows([header, row], { moreRows: empty.join('') });
    expect([read.findings, filled(read)]).toEqual([[], [expected]]);
  });
  test('more columns than tables have are refused', async () => {
    const wide = await handInRows([header, row], { moreRows: '<row r="3"><c r="XFD3"><v>1</v></c></row>' });
    expect(wide.findings.map(({ message }) => message)).toEqual([
      'Bảng quá lớn: có số liệu ở cột thứ 16384; nhiều nhất 100.000 dòng, 300 cột.',
    ]);
  });
});

test('a list of one province names it in its title, and may leave its column empty', async () => {
  const list = ['Tên', 'Danh hiệu, hình thức khen thưởng', 'Tỉnh', 'Ngày quyết định'];
  const read = await handInRows([['Tỉnh: Lào Cai; Năm: 2022'], list, ['Tổ Ví Dụ', 'bang-khen', '', '1/2/2022']], {
    request: { kind: 'recipient' },
  });
  expect(read.table?.rows.map(({ cells }) => cells.province)).toEqual(['lao-cai']);
});
