import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../../../src/domain/entry.ts';
import type { Finding } from '../../../src/domain/findings.ts';
import { readHandedInTable, type HandedInTable, type TableRequest } from '../../../src/reading/handed-in-table.ts';
import { spreadsheetFile, type TestCell, type TestSheet } from '../../support/spreadsheet-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { sampleBase, sampleEntry } from '../sample-entries.ts';

/** The content into which the tables of these tests go. */
export const office: readonly Entry[] = [
  ...sampleBase,
  sampleEntry('province', 'lao-cai', { name: 'Lào Cai' }),
  sampleEntry('province', 'lai-chau', { name: 'Lai Châu' }),
  sampleEntry('indicator', 'thu-ngan-sach', {
    name: 'Thu ngân sách nhà nước trên địa bàn',
    unit: 'tỷ đồng',
    decimals: 2,
  }),
  sampleEntry('indicator', 'ty-le-che-phu-rung', { name: 'Tỷ lệ che phủ rừng', unit: '%', decimals: 1 }),
  sampleEntry('indicator', 'xa-nong-thon-moi', { name: 'Số xã đạt chuẩn nông thôn mới', unit: 'xã', decimals: 0 }),
  sampleEntry('award-form', 'bang-khen', { name: 'Bằng khen của Chủ tịch UBND tỉnh' }),
  sampleEntry('award-form', 'co-thi-dua', { name: 'Cờ thi đua của UBND tỉnh', order: 2 }),
  sampleEntry('movement', 'nong-thon-moi', { name: 'Chung sức xây dựng nông thôn mới' }),
  sampleEntry('event', 'le-ky-niem', { name: 'Lễ kỷ niệm' }),
];

/** Hands in a file of some bytes or of some text. */
export async function handIn(name: string, content: string | Buffer, request?: TableRequest): Promise<HandedInTable> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return readHandedInTable(path, office, request);
}

/** Hands in a spreadsheet of one sheet. */
export const handInRows = async (
  rows: readonly (readonly TestCell[])[],
  more: Omit<TestSheet, 'rows'> & { request?: TableRequest; file?: string } = {},
): Promise<HandedInTable> => handIn(more.file ?? 'bang.xlsx', await spreadsheetFile([{ ...more, rows }]), more.request);

/** The cells that hold something, row by row. */
export const filled = ({ table }: HandedInTable) =>
  table?.rows.map(({ cells }) => Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== '')));

/** Findings in short: code, line, column. */
export const inShort = (findings: readonly Finding[]) =>
  findings.map(({ code, line, field }) => [code, line, field].filter((part) => part !== undefined).join(' '));
