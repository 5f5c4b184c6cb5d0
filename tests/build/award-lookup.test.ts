import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import type { LookupSetup } from '../../src/domain/lookup/lookup-page.ts';
import { searchLookup } from '../../src/domain/lookup/lookup-search.ts';
import { strings } from '../../src/strings.ts';
import { attributeOf, count, element, elements, texts } from '../support/html-document.ts';
import { pageAt, siteFiles, sitePages } from '../support/site-files.ts';

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite'), known: 'Nguyễn Văn Trùng', rows: 3 },
  { name: 'real site', folder: inject('realSite'), known: 'Tỉnh Lào Cai', rows: 2 },
];

describe.each(sites)('$name', async ({ folder, known, rows }) => {
  const files = await siteFiles(folder);
  const { document } = pageAt(await sitePages(folder), '/tra-cuu/');
  const setup = JSON.parse(attributeOf(element(document, 'award-lookup'), 'data-setup') ?? '') as LookupSetup;
  const load = async (name: string) => {
    const packed = await readFile(join(folder, setup.files.replace('{file}', name)));
    return new Uint8Array(inflateRawSync(packed));
  };

  test('the files of the index answer', async () => {
    const outcome = await searchLookup(setup.manifest, load, { text: known, filters: {} });
    expect(outcome.rows).toHaveLength(rows);
  });

  test('there is one version of the index, and no file of it that the page would not ask for', () => {
    const { buckets, blockSize, count: all, version } = setup.manifest;
    const own = files.filter((file) => file.startsWith('tra-cuu/so/'));
    expect(own.every((file) => file.startsWith(`tra-cuu/so/${version}/`) && file.endsWith('.bin'))).toBe(true);
    expect(own).toHaveLength(buckets + Math.ceil(all / blockSize) + 4);
  });

  test('some awards stand in the page itself', () => {
    const shown = count(element(document, '[data-some]'), 'li.hit');
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThanOrEqual(20);
  });

  test('the page says what its list is and leads to the counts, which lead to it', async () => {
    expect(texts(document, 'main p')).toContain(strings.lookup.notComplete);
    const pages = await sitePages(folder);
    const links = elements(pageAt(pages, '/khen-thuong/').document, 'main a').map((link) => attributeOf(link, 'href'));
    expect(links).toContain('/tra-cuu/');
    expect(elements(document, 'main a').map((link) => attributeOf(link, 'href'))).toContain('/khen-thuong/');
  });
});

test('who is only counted is in no file of the site, whole or word by word', async () => {
  const folder = inject('fixtureSite');
  const found: string[] = [];
  for (const file of await siteFiles(folder)) {
    const bytes = await readFile(join(folder, file));
    const text = (file.endsWith('.bin') ? inflateRawSync(bytes) : bytes).toString('utf8');
    if (/b[íi] m[ậa]t|bimat|qd bimat|90[123]\/QĐ|chi dem/iu.test(text)) found.push(file);
  }
  expect(found).toEqual([]);
});
