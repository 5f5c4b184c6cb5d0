import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attributeOf, elements } from '../support/html-document.ts';
import { isRedirect, siteFiles, sitePages } from '../support/site-files.ts';

/** Bytes of style that the whole site may cost a reader, before compression. */
const styleBudget = 30_000;

/** Bytes that the HTML of a page may have, before compression; sixty cards are the largest. */
const pageBudget = 100_000;

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite') },
  { name: 'real site', folder: inject('realSite') },
];

describe.each(sites)('$name', async ({ folder }) => {
  const files = await siteFiles(folder);
  const pages = await sitePages(folder);

  test('all pages share one small stylesheet', async () => {
    const sheets = files.filter((file) => file.endsWith('.css'));
    expect(sheets).toHaveLength(1);
    expect((await readFile(join(folder, sheets[0] ?? ''))).byteLength).toBeLessThan(styleBudget);
    const others = pages
      .filter((page) => !isRedirect(page))
      .filter(({ document }) => {
        const links = elements(document, 'link[rel="stylesheet"]').map((link) => attributeOf(link, 'href'));
        return links.length !== 1 || links[0] !== `/${sheets[0] ?? ''}`;
      });
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test('no page has a script, and the site holds none', () => {
    expect(pages.filter(({ document }) => elements(document, 'script').length > 0)).toEqual([]);
    expect(files.filter((file) => /\.m?js$/u.test(file))).toEqual([]);
  });

  test('no page is heavy', () => {
    const heavy = pages.filter(({ html }) => Buffer.byteLength(html) > pageBudget);
    expect(heavy.map(({ path, html }) => [path, Buffer.byteLength(html)])).toEqual([]);
  });
});
