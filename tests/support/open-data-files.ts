import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCatalog } from '../../src/domain/build-catalog.ts';
import type { Catalog } from '../../src/domain/catalog.ts';
import { datasets } from '../../src/domain/datasets.ts';
import { csvFile } from '../../src/domain/datasets/csv-file.ts';
import type { Cell, Dataset } from '../../src/domain/datasets/dataset.ts';
import { xlsxFile } from '../../src/domain/datasets/xlsx-file.ts';
import { readContent } from '../../src/reading/content.ts';
import type { Read } from '../../src/reading/entries.ts';
import { readHandedInTable } from '../../src/reading/handed-in-table.ts';
import { planImport, type ImportPlan, type ImportRequest } from '../../src/reading/import-plan.ts';

/** The datasets whose rows can be imported. */
export const importable = ['indicators', 'award-counts', 'activities', 'recipients'] as const;

/** The forms in which they are downloaded and handed in. */
export const formats = ['csv', 'xlsx'] as const;

const options = { siteUrl: 'https://vidu.example', basePath: '/', now: new Date('2026-11-22T09:00:00+07:00') };

/** A content folder, read once for several imports. */
export interface OpenData {
  root: string;
  read: Read;
  sets: Dataset[];
  catalog: Catalog;
}

/** Reads a content folder and the open data that it gives. */
export async function openDataOf(root: string): Promise<OpenData> {
  const read = await readContent(root);
  const { catalog } = buildCatalog(read, options);
  if (!catalog) throw new Error(root);
  return { root, read, sets: datasets(catalog), catalog };
}

/** Rows of an export as someone has changed them. */
export type EditRows = (rows: Record<string, Cell>[]) => Record<string, Cell>[];

/** Downloads a dataset into `folder`, lets someone edit it, and works out what importing it would do. */
export async function importEdited(
  { root, read, sets, catalog }: OpenData,
  id: (typeof importable)[number],
  format: (typeof formats)[number],
  folder: string,
  edit: EditRows = (rows) => rows,
  request: Partial<ImportRequest> = {},
): Promise<ImportPlan> {
  const dataset = sets.find((one) => one.id === id);
  if (!dataset) throw new Error(id);
  const edited = { ...dataset, rows: edit(dataset.rows.map((row) => ({ ...row }))) };
  const file = join(folder, `${id}.${format}`);
  await writeFile(file, format === 'csv' ? csvFile(edited) : await xlsxFile(catalog, edited));
  const { table, findings } = await readHandedInTable(file, read.entries);
  if (!table) throw new Error(findings.map(({ message }) => message).join('\n'));
  const defaults = { province: null, year: null, cells: {} };
  return planImport(root, read, { tables: [table], defaults, remove: false, ...request }, options);
}

/** What a plan does to each row that is not left as it is. */
export const doneTo = ({ files, homeless }: ImportPlan): string[] =>
  [...homeless, ...files.flatMap(({ rows }) => rows)].flatMap(({ result }) =>
    result.outcome === 'unchanged'
      ? []
      : [
          [
            result.outcome,
            result.row.row,
            ...(result.outcome === 'rejected'
              ? result.findings.map(({ code, field }) => `${code} ${field ?? ''}`)
              : []),
          ].join(' '),
        ],
  );

/** The lines that a plan takes out of the files and puts into them. */
export function changedLines({ changes }: ImportPlan): { out: string[]; in: string[] } {
  const lines = (text: Buffer | null) => (text ?? '').toString().split('\n');
  const without = (all: readonly string[], others: readonly string[]) => {
    const left = [...others];
    return all.filter((line) => {
      const at = left.indexOf(line);
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
  };
  const sorted = changes.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return {
    out: sorted.flatMap(({ former, next }) => without(lines(former), lines(next))),
    in: sorted.flatMap(({ former, next }) => without(lines(next), lines(former))),
  };
}
