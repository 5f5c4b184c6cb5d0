import readXlsxFile, { type Sheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../../../src/domain/catalog.ts';
import { xlsxFile } from '../../../../src/domain/datasets/xlsx-file.ts';
import type { DatasetId } from '../../../../src/domain/datasets/dataset.ts';
import { sampleCatalog } from '../../sample-entries.ts';
import { figure } from '../number-rows.ts';
import { dataCatalog, datasetOf, hostile } from './sample-data.ts';

const catalog = dataCatalog();
const bytesOf = (of: Catalog, id: DatasetId) => xlsxFile(of, datasetOf(of, id));
const sheetsOf = async (of: Catalog, id: DatasetId): Promise<Sheet[]> =>
  readXlsxFile(Buffer.from(await bytesOf(of, id)));

/** The value of a column, by its key, in the first row of data. */
async function firstCell(id: DatasetId, key: string) {
  const [data] = await sheetsOf(catalog, id);
  const at = datasetOf(catalog, id).columns.findIndex((column) => column.key === key);
  return data?.data[1]?.[at];
}

test('has a sheet of data under Vietnamese headers and a sheet of notes', async () => {
  const [data, notes] = await sheetsOf(catalog, 'recipients');
  expect([data?.sheet, notes?.sheet]).toEqual(['Dữ liệu', 'Ghi chú']);
  expect(data?.data[0]?.slice(0, 3)).toEqual(['Mã dòng', 'Tên', 'Loại đối tượng']);
  expect(data?.data).toHaveLength(3);
});

describe('a value is what it is', () => {
  test.each<[DatasetId, string, unknown]>([
    ['indicators', 'actual', -1.5],
    ['indicators', 'year', 2022],
    ['indicators', 'note', '-5 là số âm'],
    ['indicators', 'previous', null],
    ['indicators', 'is_shown', 'không'],
    ['exemplars', 'name', hostile],
    ['exemplars', 'kind', 'Tập thể'],
    ['exemplars', 'updated_at', new Date('2022-11-02T00:00:00Z')],
    ['recipients', 'decision_date', new Date('2022-06-28T00:00:00Z')],
    ['activities', 'of_what', '@SUM(1)'],
  ])('%s: %s', async (id, key, value) => {
    expect(await firstCell(id, key)).toEqual(value);
  });

  test('a date without a day stays a text', async () => {
    const [data] = await sheetsOf(catalog, 'recipients');
    expect(data?.data[2]).toContain('6/2022');
  });
});

test('the notes explain every column and name sources, licence, last change, citation and who is only counted', async () => {
  const [, notes] = await sheetsOf(catalog, 'recipients');
  const lines = notes?.data ?? [];
  const keys = lines.map((line) => line[1]);
  expect(keys).toEqual(expect.arrayContaining(datasetOf(catalog, 'recipients').columns.map(({ key }) => key)));
  const told = lines.map((line) => line.join(' ')).join('\n');
  expect(told).toContain('bao-cao Báo cáo, UBND tỉnh');
  expect(told).toContain('Giấy phép CC BY 4.0');
  expect(told).toContain('Cập nhật chưa có thông tin');
  expect(told).toContain('Ban thử nghiệm. Danh sách khen thưởng [Bộ dữ liệu]. Trang thử.');
  expect(told).toContain('1 lần khen thưởng chỉ được đếm');
});

test('the same dataset makes the same bytes, whenever it is made', async () => {
  const first = await bytesOf(catalog, 'indicators');
  // The clock of an archive ticks every two seconds.
  await new Promise((done) => setTimeout(done, 2100));
  expect(Buffer.compare(first, await bytesOf(catalog, 'indicators'))).toBe(0);
});

test('a text longer than a cell can be is cut between letters and says so', async () => {
  const long = `${'a'.repeat(32_767 - 53)}😀${'b'.repeat(99)}`;
  const data = datasetOf(catalog, 'recipients');
  const rows = data.rows.map((row, index) => ({ ...row, note: index === 0 ? long : 'c'.repeat(32_767) }));
  const [sheet] = await readXlsxFile(Buffer.from(await xlsxFile(catalog, { ...data, rows })));
  const at = data.columns.findIndex(({ key }) => key === 'note');
  const [cut, whole] = [1, 2].map((row) => String(sheet?.data[row]?.[at]));
  expect(cut).toMatch(/^a+ … \[bị cắt vì quá dài; đủ chữ trong tệp CSV và JSON\]$/u);
  expect(cut?.length).toBeGreaterThan(32_700);
  expect(cut?.length).toBeLessThanOrEqual(32_767);
  expect(whole).toBe('c'.repeat(32_767));
});

test('what a document claims is told in a few words', async () => {
  const claims = figure(4, 'lua', { actual: '5', planClaim: '3,7', planClaimUnit: 'phan-tram' });
  const [sheet] = await sheetsOf(dataCatalog([claims]), 'indicators');
  expect(sheet?.data[1]).toContain('vượt, theo %');
});

test('a dataset without rows has its header', async () => {
  const [data] = await sheetsOf(sampleCatalog([]), 'documents');
  expect(data?.data).toHaveLength(1);
});
