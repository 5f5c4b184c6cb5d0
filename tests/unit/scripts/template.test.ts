import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/project-root.ts';
import { writeTemplate } from '../../../scripts/template/template-command.ts';
import { readContent } from '../../../src/reading/content.ts';
import { readHandedInTable } from '../../../src/reading/handed-in-table.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const contentDir = join(projectRoot, 'tests/fixtures/two-provinces');

describe('npm run template', () => {
  test('without a kind, tells which forms there are and writes none', async () => {
    const folder = await temporaryFolder();
    const told = await writeTemplate({ args: [], contentDir, folder });
    expect(told).toContain('  indicators   Biểu nhập số liệu chỉ tiêu (cũng gọi là: chi-tieu, indicator)');
    expect(told.split('\n')).toHaveLength(6);
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    [['indicators', '--province', 'may-trang', '--year', '2025'], 'bieu-mau-indicators-may-trang-2025.xlsx'],
    [['chi tieu', '--province=Mây Trắng'], 'bieu-mau-indicators-may-trang.xlsx'],
    [['chi', 'tieu'], 'bieu-mau-indicators.xlsx'],
    [['AWARD-COUNTS'], 'bieu-mau-awards.xlsx'],
    [['Hoạt động', '--out', 'a'], 'a.xlsx'],
    [['recipients', '--year', '2025', '--out', 'b.xlsx'], 'b.xlsx'],
  ])('%j writes %s', async (args, file) => {
    const folder = await temporaryFolder();
    expect(await writeTemplate({ args, contentDir, folder })).toContain(`Đã tạo ${file}.`);
    expect(await readdir(folder)).toEqual([file]);
    const { findings } = await readHandedInTable(join(folder, file), (await readContent(contentDir)).entries);
    expect(findings.map(({ message }) => message)).toEqual(['Bảng chưa có dòng nào để nhập.']);
  });

  test('never writes over a file', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.xlsx'), 'của tôi');
    await expect(writeTemplate({ args: ['awards', '--out', 'a'], contentDir, folder })).rejects.toThrow(
      'a.xlsx đã có, nên không ghi đè',
    );
    expect(await readFile(join(folder, 'a.xlsx'), 'utf8')).toBe('của tôi');
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  test.each([
    [
      ['indicator-s'],
      'Không có biểu mẫu “indicator-s”; có phải “indicators”? Có: indicators, awards, activities, recipients.',
    ],
    [['awards', '--provinc', 'x'], 'Không có mục --provinc; có phải --province? Được dùng: --province, --year, --out.'],
    [['awards', '--province'], '--province cần một giá trị'],
    [['awards', '--province', 'Hà Nội'], '--province: không có tỉnh “Hà Nội”. Được dùng: '],
    [['awards', '--year', '25'], '--year: “25” không phải một năm'],
    [['awards', '--out', 'khong/co/a.xlsx'], 'Không ghi được khong/co/a.xlsx: không có thư mục này'],
  ])('%j is refused', async (args, told) => {
    const folder = await temporaryFolder();
    await expect(writeTemplate({ args, contentDir, folder })).rejects.toThrow(told);
    expect(await readdir(folder)).toEqual([]);
  });
});
