import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildLookupIndex } from '../src/domain/lookup/lookup-index.ts';
import { buildLargeSite, writeLargeContent } from './bench/built-site.ts';
import { measureQueries, slowLines, type QueryCost } from './bench/browser-cost.ts';
import type { IndexCost } from './bench/index-cost.ts';
import { queryClasses, type QueryClass } from './bench/lookup-queries.ts';
import { syntheticLists, syntheticRows } from './bench/lookup-rows.ts';
import { measureSearch } from './bench/search-cost.ts';
import { launchBrowser } from './browser.ts';
import { runCommand } from './command.ts';
import { removeContentCache } from './content-cache.ts';
import { serveSite } from './site-server.ts';

/**
 * `npm run bench:lookup -- --records N [--json FILE]`: measures the award lookup with a synthetic
 * registry: building the index, building a site with it, finding names, and queries in the browser.
 */
await runCommand(async () => {
  const options = { records: { type: 'string', default: '50000' }, json: { type: 'string' } } as const;
  const { values } = parseArgs({ options });
  const records = Number(values.records);
  if (!Number.isInteger(records) || records < 100) throw new Error('--records: a whole number from 100 on');
  const folder = mkdtempSync(join(tmpdir(), 'guong-sang-bench-'));
  const [content, outDir] = [join(folder, 'content'), join(folder, 'site')];
  try {
    const index = indexCost(records, join(folder, 'index.json'));
    console.table([index]);
    const search = await measureSearch(records);
    console.table([{ ...search.recall, unfiltered: search.unfiltered, filtered: search.filtered }]);
    await writeLargeContent(content, records);
    const build = await buildLargeSite(content, outDir);
    console.table([build]);
    const queries = await queryCosts(outDir, queryClasses(buildLookupIndex(syntheticRows(records), syntheticLists)));
    for (const { name } of slowLines) {
      console.log(name);
      const own = queries.filter((row) => row.conditions === name);
      console.table(own, Object.keys(own[0] ?? {}).slice(1));
    }
    if (values.json) writeFileSync(values.json, JSON.stringify({ index, search, build, queries }, null, 2));
  } finally {
    await rm(folder, { recursive: true, force: true });
    await removeContentCache(content);
  }
  return true;
});

function indexCost(records: number, file: string): IndexCost {
  execFileSync(process.execPath, [join(import.meta.dirname, 'bench/index-cost.ts'), String(records), file]);
  return JSON.parse(readFileSync(file, 'utf8')) as IndexCost;
}

/** What queries of one class take under some conditions: medians, and the most that any took. */
type QueryRow = { conditions: string; class: string; state: 'cold' | 'warm' } & Record<string, string | number>;

async function queryCosts(outDir: string, classes: readonly QueryClass[]): Promise<QueryRow[]> {
  const { server, url } = await serveSite({ outDir, basePath: '/', port: 0 });
  const browser = await launchBrowser();
  const rows: QueryRow[] = [];
  try {
    for (const line of slowLines)
      for (const { name, queries } of classes) {
        const costs = [];
        for (let at = 0; at + 1 < queries.length; at += 2)
          costs.push(
            await measureQueries(browser, { address: `${url}tra-cuu/`, element: 'award-lookup', line }, [
              queries[at] ?? '',
              queries[at + 1] ?? '',
            ]),
          );
        for (const state of ['cold', 'warm'] as const)
          rows.push({ conditions: line.name, class: name, state, ...summary(costs.map((cost) => cost[state])) });
      }
  } finally {
    await browser.close();
    server.close();
  }
  return rows;
}

function summary(costs: readonly QueryCost[]): Record<string, number> {
  const sorted = (field: keyof QueryCost) => costs.map((cost) => Math.round(cost[field])).sort((a, b) => a - b);
  const middle = (field: keyof QueryCost) => sorted(field)[costs.length >> 1] ?? 0;
  const most = (field: keyof QueryCost) => sorted(field).at(-1) ?? 0;
  return {
    requests: middle('requests'),
    'requests max': most('requests'),
    bytes: middle('bytes'),
    'bytes max': most('bytes'),
    ms: middle('milliseconds'),
    'ms max': most('milliseconds'),
    hits: middle('hits'),
  };
}
