import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attributeOf, element, elements } from '../support/html-document.ts';
import { pageAt, siteFiles, sitePages } from '../support/site-files.ts';
import { brokenLinks, isOutside, linksOf } from '../support/site-links.ts';

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite') },
  { name: 'real site', folder: inject('realSite') },
];

describe.each(sites)('$name', async ({ folder }) => {
  const files = await siteFiles(folder);
  const pages = await sitePages(folder);

  test('every link, anchor, stylesheet and picture within the site resolves', () => {
    expect(pages.flatMap(linksOf).length).toBeGreaterThan(500);
    expect(brokenLinks(pages, files)).toEqual([]);
  });

  test('links to pages have their final address, so that none is redirected', () => {
    const toPages = pages.flatMap((page) =>
      elements(page.document, 'a[href]').map((link) => ({ from: page.path, href: attributeOf(link, 'href') ?? '' })),
    );
    const downloads = new Set(files.map((file) => `/${file}`));
    const within = toPages.filter(
      (link) => !isOutside(link) && !link.href.startsWith('#') && !downloads.has(link.href),
    );
    expect(within.filter(({ href }) => !/^\/(?:[^?#]*\/)?(?:[?#].*)?$/u.test(href))).toEqual([]);
  });

  test('links that leave the site are encrypted or start a letter or a call', () => {
    const outside = pages.flatMap(linksOf).filter(isOutside);
    expect(outside.filter(({ href }) => !/^(?:https:\/\/|mailto:|tel:)/u.test(href))).toEqual([]);
  });

  test('what stylesheets name is in the site', async () => {
    const named = await Promise.all(
      files
        .filter((file) => file.endsWith('.css'))
        .map(async (file) => [...(await readFile(join(folder, file), 'utf8')).matchAll(/url\(["']?([^"')]+)/gu)]),
    );
    const missing = named.flat().filter(([, href = '']) => !href.startsWith('data:') && !files.includes(href.slice(1)));
    expect(missing).toEqual([]);
  });

  test('ids are used once on a page', () => {
    const repeated = pages.flatMap(({ path, document }) => {
      const ids = elements(document, '[id]').map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id ?? ''}`);
    });
    expect(repeated).toEqual([]);
  });
});

test('a link of a story that leaves the site tells the other site nothing to script', async () => {
  const { document } = pageAt(await sitePages(inject('fixtureSite')), '/dien-hinh/to-hop-tac-hoa-ban/');
  const outside = elements(element(document, '.prose'), 'a').filter((link) =>
    attributeOf(link, 'href')?.startsWith('http'),
  );
  expect(outside.map((link) => attributeOf(link, 'rel'))).toEqual(['noopener external', 'noopener']);
});
