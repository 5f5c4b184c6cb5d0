import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { measureQueries, slowLines, type ColdCost } from './bench/browser-cost.ts';
import { readCorpus, readQueries, type CorpusPage, type LabelledQuery } from './bench/labelled-queries.ts';
import { qualities, type AskedQuery } from './bench/search-quality.ts';
import { launchBrowser } from './browser.ts';
import { runCommand } from './command.ts';
import { writeSearchIndex, type IndexedPage } from './search-index.ts';
import { searchFolder } from '../src/domain/paths.ts';
import { typedWords } from '../src/domain/search/search-words.ts';
import { buildSite } from './site-build.ts';
import { serveSite } from './site-server.ts';

const usage = 'npm run bench:search -- --corpus FILE --queries FILE [--distractors FILE] [--json FILE]';

/** Queries of each length whose cost is measured on a page that nobody has seen. */
const coldQueries = 5;

/**
 * Puts the index of a corpus in the place of the site's own, asks every query on the search page in
 * the browser, and prints how well it is answered and what a first query costs.
 */
await runCommand(async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { corpus: text, queries: text, distractors: text, json: text } });
  if (!values.corpus || !values.queries) throw new Error(usage);
  const distractors = values.distractors ? readCorpus(values.distractors) : [];
  const corpus = [...readCorpus(values.corpus), ...distractors];
  const queries = readQueries(values.queries);
  const folder = await mkdtemp(join(tmpdir(), 'guong-sang-bench-'));
  const browser = await launchBrowser();
  let server: Server | undefined;
  try {
    process.env.OUT_DIR = join(folder, 'site');
    process.env.BASE_PATH = '/';
    const { outDir } = await buildSite();
    await rm(join(outDir, searchFolder), { recursive: true });
    const started = performance.now();
    await writeSearchIndex(corpus.map(asPage), join(outDir, searchFolder));
    console.log(`${corpus.length} pages indexed in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    const served = await serveSite({ outDir, basePath: '/', port: 0 });
    const { url } = served;
    server = served.server;
    const quality = qualities(await ask(browser, `${url}tim-kiem/`, queries, distractors.length > 0));
    console.table(quality);
    const cost = await costs(browser, `${url}tim-kiem/`, queries);
    console.table(cost);
    if (values.json) await writeFile(values.json, JSON.stringify({ pages: corpus.length, quality, cost }, null, 2));
  } finally {
    await browser.close();
    server?.close();
    await rm(folder, { recursive: true, force: true });
  }
  return true;
});

/** A page of a corpus as the site would publish it. */
function asPage({ id, title, text }: CorpusPage): IndexedPage {
  return {
    url: `/${id}/`,
    html: `<html lang="vi"><head></head><body><main data-facets=""><h1>${escaped(title)}</h1><p>${escaped(text)}</p></main></body></html>`,
  };
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
}

/** Asks every query by the form of one page. */
async function ask(
  browser: Browser,
  address: string,
  queries: readonly LabelledQuery[],
  isAmongDistractors: boolean,
): Promise<AskedQuery[]> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(address);
  const asked: AskedQuery[] = [];
  for (const item of queries) {
    await page.fill('site-search [name=q]', item.query);
    await page.press('site-search [name=q]', 'Enter');
    await page.waitForSelector('site-search:not([aria-busy])');
    if (await page.isVisible('[data-retry]')) throw new Error(`${item.id}: the index did not load`);
    const found = await page.$$eval('[data-list] a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
    asked.push({
      class: item.class,
      relevant: isAmongDistractors ? item.relevantWithDistractors : item.relevant,
      found: found.map((href) => href.slice(1, -1)),
    });
  }
  await page.close();
  return asked;
}

/** What the first ten results cost on a page that nobody has seen, by the number of words that are looked for. */
async function costs(browser: Browser, address: string, queries: readonly LabelledQuery[]): Promise<object[]> {
  const byLength = Map.groupBy(queries, ({ query }) => Math.min(6, typedWords(query).length));
  const rows = [];
  for (const line of slowLines)
    for (const [words, all] of [...byLength].sort(([a], [b]) => a - b)) {
      const every = Math.ceil(all.length / coldQueries);
      const cold: ColdCost[] = [];
      for (const { query } of all.filter((_, at) => at % every === 0))
        cold.push((await measureQueries(browser, { address, element: 'site-search', line }, [query, query])).cold);
      // A query that finds nothing has no first result.
      const answered = cold.filter(({ hits }) => hits > 0);
      rows.push({ line: line.name, words: words === 6 ? '6 or more' : String(words), ...spread(answered) });
    }
  return rows;
}

/** Medians, and the most that any query took: to the first result, and for all ten. */
function spread(costs: readonly ColdCost[]): Record<string, string> {
  const column = (values: readonly number[]) => {
    const sorted = values.map(Math.round).sort((a, b) => a - b);
    return `${sorted[sorted.length >> 1] ?? 0} (${sorted.at(-1) ?? 0})`;
  };
  return {
    'first: requests': column(costs.map(({ firstHit }) => firstHit.requests)),
    'first: bytes': column(costs.map(({ firstHit }) => firstHit.bytes)),
    'first: ms': column(costs.map(({ firstHit }) => firstHit.milliseconds)),
    'ten: requests': column(costs.map(({ requests }) => requests)),
    'ten: bytes': column(costs.map(({ bytes }) => bytes)),
  };
}
