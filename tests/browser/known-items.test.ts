import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-root.ts';
import { SearchVisit } from '../support/search-visit.ts';
import { servedSite } from '../support/served-site.ts';

interface KnownItem {
  query: string;
  page: string;
  /** How it is typed: `không dấu`, `viết tắt`, … */
  kind: string;
}

const site = servedSite('realSite');
const file = join(projectRoot, 'tests/fixtures/known-items.json');
const items = JSON.parse(await readFile(file, 'utf8')) as KnownItem[];

test('the page that was meant comes first for nine queries of ten, and among the first three for all', async () => {
  const visit = new SearchVisit(await site.newPage());
  await visit.page.goto('/tim-kiem/');
  const misses: { text: string; place: number }[] = [];
  for (const { query, page, kind } of items) {
    await visit.type(query);
    const addresses = await visit.addresses();
    const place = addresses.indexOf(page);
    const text = `${query} (${kind}): ${page} at ${place < 0 ? 'none' : place + 1} after ${addresses.slice(0, 3).join(' ')}`;
    if (place !== 0) misses.push({ text, place });
  }
  expect(items.length).toBeGreaterThanOrEqual(60);
  expect(misses.filter(({ place }) => place < 0 || place > 2).map(({ text }) => text)).toEqual([]);
  const notFirst = misses.map(({ text }) => text);
  expect(notFirst.length, `not first:\n${notFirst.join('\n')}\n`).toBeLessThanOrEqual(items.length * 0.1);
  expect(visit.complaints).toEqual([]);
  await visit.page.context().close();
});
