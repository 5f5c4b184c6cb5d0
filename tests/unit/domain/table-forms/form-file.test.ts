import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { formColumns, type FormColumn, type FormRequest } from '../../../../src/domain/table-forms/form-columns.ts';
import { formFile } from '../../../../src/domain/table-forms/form-file.ts';
import type { Entry } from '../../../../src/domain/entry.ts';
import type { ImportedKind } from '../../../../src/domain/table-import/imported-table.ts';
import { tableKinds } from '../../../../src/domain/table-import/table-kinds.ts';
import { filled, handIn, inShort, office } from '../../reading/handed-in-file-of.ts';
import { dataOf } from '../../reading/handed-in-data.ts';

/** A story that a row of the registry may name. */
const kinds = tableKinds.map(({ kind }) => kind);
const places: readonly Pick<FormRequest, 'province' | 'year'>[] = [
  { province: 'lao-cai', year: 2025 },
  { province: null, year: null },
];
const cases = kinds.flatMap((kind) => places.map((place) => ({ kind, ...place })));

/** What a column holds where nothing special is wanted of it. */
function usual({ key, values, example, isRequired }: FormColumn): string | number {
  if (key === '@year') return 2025;
  if (!isRequired) return '';
  return values?.[0]?.name ?? (example || 'Mục 1');
}

/** What goes with a column: one that cannot stand alone. */
const companions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  planOp: { plan: '5' },
  planClaim: { planClaimUnit: 'phan-tram' },
  growthClaim: { growthClaimUnit: 'phan-tram' },
  growthClaimUnit: { growthClaim: '3,5' },
  qualifier: { actual: '5', count: '5' },
};
const withoutNumber = ['vuot', 'dat', 'khong-dat'];

/** Rows that use every column and every value of every list, each beside what must be there. */
function rowsFor(columns: readonly FormColumn[]): (string | number)[][] {
  const rowWith = (given: Readonly<Record<string, string | number>>) =>
    columns.map((column) => given[column.key] ?? usual(column));
  return columns.flatMap(({ key, values, example, isNumber }) => {
    const also = { ...companions[key], ...(columns.some((one) => one.key === 'actual') ? { previous: '4' } : {}) };
    if (!values) return key.startsWith('@') ? [] : [rowWith({ ...also, [key]: isNumber ? '5' : example || 'Chữ' })];
    return values.flatMap(({ name, id }) => {
      const claim = key === 'planClaimUnit' && !withoutNumber.includes(id) ? { planClaim: '3,5' } : {};
      return [name, id].map((written) => rowWith({ total: '3', ...also, ...claim, [key]: written }));
    });
  });
}

test.each(cases)('a form of %j whose every list and column is used reads back without a word', async (request) => {
  const columns = formColumns(request, office);
  const rows = rowsFor(columns);
  const read = await handIn('bieu.xlsx', Buffer.from(await formFile(request, office, rows)));
  expect(read.findings).toEqual([]);
  expect(read.table?.kind).toBe(request.kind);
  expect(read.table?.rows.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 4));
  expect(read.table?.skipped.map(({ row }) => row)).toEqual([1, 2]);
  for (const row of read.table?.rows ?? []) {
    expect(() => dataOf(request.kind, row, office)).not.toThrow();
    expect(row.year).toBe(request.kind === 'recipient' && row.cells.decisionDate ? 2022 : 2025);
    if (request.province) expect(row.province).toBe(row.cells.province ?? request.province);
  }
});

test.each(cases)('a form of %j that nobody filled in says that it has no row', async (request) => {
  const read = await handIn('bieu.xlsx', Buffer.from(await formFile(request, office)));
  expect(inShort(read.findings)).toEqual(['GS-739 3']);
  expect(read.findings[0]?.message).toBe('Bảng chưa có dòng nào để nhập.');
});

test('a column for each field, with its label; what must be filled in is marked', () => {
  const titles = (kind: ImportedKind, entries: readonly Entry[] = office) =>
    formColumns({ kind, province: null, year: null }, entries).map(
      ({ title, isRequired }) => title + (isRequired ? ' *' : ''),
    );
  expect(titles('activity')).toEqual([
    ...['Tỉnh *', 'Năm *', 'Hoạt động *', 'Số lượng', 'Mức độ', 'Đơn vị tính *', 'Về việc gì *', 'Phong trào'],
    ...['Từ', 'Đến', 'Nguồn *', 'Mục, trang *', 'Ghi chú'],
  ]);
  expect(titles('recipient')).toContain('Công khai *');
});

test('explanations tell how to write, in the words of offices', () => {
  const columns = formColumns({ kind: 'recipient', province: null, year: 2025 }, office);
  const told = Object.fromEntries(columns.map(({ key, explanation }) => [key, explanation]));
  expect(told.decisionDate).toBe(
    'Thuộc năm của tệp; chỉ ghi tháng hoặc năm nếu nguồn ghi vậy. Ngày (28/6/2022), tháng (6/2022), quý (quý I/2022) hoặc năm (2022).',
  );
  expect(told.form).toBe('Bắt buộc. Chọn trong danh sách, hoặc gõ tên hay mã.');
  for (const kind of kinds)
    for (const { explanation } of formColumns({ kind, province: null, year: null }, office)) {
      expect(explanation).not.toMatch(/yaml|yes|chi-dem|huy-bo|movement:|undefined| {2}/u);
      expect(explanation).toMatch(/^[\p{Lu}“].*[.…]$/u);
    }
});

test('three sheets: to fill in, values with units and ids, help', async () => {
  const bytes = Buffer.from(await formFile({ kind: 'figure', province: 'lao-cai', year: 2025 }, office));
  const [table, values, help] = await readXlsxFile(bytes);
  expect([table, values, help].map((sheet) => sheet?.sheet)).toEqual([
    'Nhập số liệu',
    'Giá trị được dùng',
    'Hướng dẫn',
  ]);
  expect(table?.data[0]?.[0]).toBe('Biểu nhập số liệu chỉ tiêu. Tỉnh: Lào Cai; Năm: 2025');
  expect(table?.data[2]?.slice(0, 2)).toEqual(['Chỉ tiêu *', 'Kế hoạch']);
  expect(values?.data[0]?.slice(0, 3)).toEqual(['Chỉ tiêu', 'Đơn vị tính', 'Mã (Chỉ tiêu)']);
  expect(values?.data[2]?.slice(0, 3)).toEqual(['Tỷ lệ che phủ rừng', '%', 'ty-le-che-phu-rung']);
  expect(help?.data.map(([first]) => first)).toContain('Kế hoạch của ai');
  expect(await formFile({ kind: 'figure', province: 'lao-cai', year: 2025 }, office)).toEqual(new Uint8Array(bytes));
});

test('only what is filled in counts as a row', async () => {
  const request = { kind: 'figure', province: 'lao-cai', year: 2025 } as const;
  const rows = [['Tỷ lệ che phủ rừng', 57.4], ['Số xã đạt chuẩn nông thôn mới']];
  const read = await handIn('bieu.xlsx', Buffer.from(await formFile(request, office, rows)));
  expect(filled(read)).toEqual([{ indicator: 'ty-le-che-phu-rung', plan: '57,4' }]);
  expect(read.table?.skipped.at(-1)).toEqual({ row: 5, reason: 'chỉ có một ô chữ: tên nhóm hoặc ghi chú' });
});
