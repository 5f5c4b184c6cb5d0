import { placeOfTable, readTableFile } from '../../../src/reading/table-files.ts';
import type { FormatOf } from '../../../src/reading/number-cells.ts';
import { writeFiles } from '../../support/broken-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A table of Thung Lũng in 2022, as its file is called. */
export type TableName = 'indicators' | 'awards' | 'activities';

const formats: Readonly<Record<string, ReturnType<FormatOf>>> = {
  lua: { decimals: 2, unit: 'tấn' },
  'ty-le': { decimals: 1, unit: '%' },
  truong: { decimals: 0, unit: 'trường' },
};

/** Reads a table of three known indicators: `lua` (tấn, 2 decimals), `ty-le` (%, 1) and `truong` (trường, 0). */
export async function readTable(name: TableName, content: string | Buffer) {
  const file = `results/thung-lung/2022/${name}.csv`;
  const place = placeOfTable(file);
  if (!place) throw new Error(file);
  const folder = await temporaryFolder();
  await writeFiles(folder, { [file]: content });
  return readTableFile(folder, place, (indicator) => formats[indicator] ?? {});
}

/** The findings of such a table: code, row and column. */
export async function toldOf(name: TableName, content: string | Buffer): Promise<string[]> {
  const { findings } = await readTable(name, content);
  return findings.map(({ code, line, field }) => [code, line, field].filter(Boolean).join(' '));
}
