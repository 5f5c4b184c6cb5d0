import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/project-root.ts';
import { countOf } from '../../../src/domain/activity-counts.ts';
import { buildCatalog } from '../../../src/domain/build-catalog.ts';
import type { Catalog } from '../../../src/domain/catalog.ts';
import { datasets } from '../../../src/domain/datasets.ts';
import { csvFile } from '../../../src/domain/datasets/csv-file.ts';
import { xlsxFile } from '../../../src/domain/datasets/xlsx-file.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { actualOf } from '../../../src/domain/figures.ts';
import type { ImportedKind } from '../../../src/domain/table-import/imported-table.ts';
import { tableKinds } from '../../../src/domain/table-import/table-kinds.ts';
import { awardId } from '../../../src/domain/registry.ts';
import { readContent } from '../../../src/reading/content.ts';
import { readHandedInTable } from '../../../src/reading/handed-in-table.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { dataOf } from './handed-in-data.ts';

type Row = Entry<ImportedKind>;

/** What a row says, without how many zeros stand behind a comma, and with hedge and whole in one place. */
function facts(row: Row): Record<string, unknown> {
  const { data } = row;
  const said: Record<string, unknown> = { ...data, accepts: null };
  const value = (number: object | null) => number && { ...number, decimals: undefined };
  if (row.kind === 'figure') {
    Object.assign(said, { actual: value(actualOf(row)), qualifier: null, of: row.data.actual ? null : row.data.of });
    for (const key of ['plan', 'previous', 'planClaim', 'growthClaim'] as const) said[key] = value(row.data[key]);
  }
  if (row.kind === 'activity') Object.assign(said, { count: value(countOf(row)), qualifier: null });
  if (row.kind === 'award-count')
    said.shareClaims = row.data.shareClaims.map((claim) => ({ ...claim, decimals: undefined }));
  return said;
}

/** The open data does not name what is not published. */
function shown(said: Record<string, unknown>, { find }: Catalog): Record<string, unknown> {
  const hidden = (['movement', 'exemplar'] as const).filter(
    (kind) => typeof said[kind] === 'string' && !find(kind, said[kind]),
  );
  return { ...said, ...Object.fromEntries(hidden.map((kind) => [kind, null])) };
}

describe.each([
  ['the real content', 'content'],
  ['the small site', 'tests/fixtures/two-provinces'],
])('%s', (_, folder) => {
  let entries: readonly Entry[] = [];
  let catalog: Catalog;
  beforeAll(async () => {
    const read = await readContent(join(projectRoot, folder));
    const options = { siteUrl: 'https://vidu.example', basePath: '/', now: new Date('2026-11-21T00:00:00+07:00') };
    const built = buildCatalog(read, options).catalog;
    if (!built) throw new Error(folder);
    ({ entries } = read);
    catalog = built;
  });

  const files = tableKinds.flatMap(({ kind, dataset }) =>
    (['csv', 'xlsx'] as const).map((end) => ({ kind, dataset, end })),
  );
  test.each(files)('$dataset as $end reads back into what the content says', async ({ kind, dataset, end }) => {
    const data = datasets(catalog).find(({ id }) => id === dataset);
    if (!data) throw new Error(dataset);
    const path = join(await temporaryFolder(), `${dataset}.${end}`);
    await writeFile(path, end === 'csv' ? csvFile(data) : await xlsxFile(catalog, data));
    const { table, findings } = await readHandedInTable(path, entries);
    expect(findings).toEqual([]);
    expect(table?.kind).toBe(kind);
    expect(table?.rows).toHaveLength(data.rows.length);
    expect(table?.skipped).toEqual([]);
    const byId = new Map(
      catalog.all(kind).map((entry) => [entry.kind === 'recipient' ? awardId(entry) : entry.id, entry] as const),
    );
    for (const row of table?.rows ?? []) {
      const before = byId.get(row.rowId ?? '');
      if (!before) throw new Error(row.rowId ?? '');
      expect(facts({ ...before, data: dataOf(kind, row, entries, before.data) } as Row)).toEqual(
        shown(facts(before), catalog),
      );
      expect(row.year).toBe(Number(before.id.split('/').at(-2)));
      if (kind !== 'recipient') expect(row.province).toBe(before.id.split('/')[0]);
    }
  });
});
