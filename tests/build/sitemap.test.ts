import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { isHidden, isRedirect, sitePages } from '../support/site-files.ts';

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite'), origin: 'https://guong-thu.example' },
  { name: 'real site', folder: inject('realSite'), origin: 'https://guongsang.example' },
];

describe.each(sites)('$name', async ({ folder, origin }) => {
  const sitemap = await readFile(join(folder, 'sitemap.xml'), 'utf8');

  test('the sitemap lists exactly the pages that search engines may show', async () => {
    const shown = (await sitePages(folder)).filter((page) => !isRedirect(page) && !isHidden(page));
    const listed = [...sitemap.matchAll(/<url><loc>([^<]*)<\/loc>/gu)].map(([, address]) => address);
    expect(listed.sort()).toEqual(shown.map(({ path }) => origin + path).sort());
  });

  test('robots.txt lets everybody in and names the sitemap', async () => {
    const robots = await readFile(join(folder, 'robots.txt'), 'utf8');
    expect(robots).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`);
  });
});

test.each([
  ['/dien-hinh/to-hop-tac-hoa-ban/', '2023-01-31'],
  ['/phong-trao/ky-tu-la/', '2021-12-31'],
  ['/ket-qua/may-trang/2022/', '2023-02-01'],
])('the sitemap tells when %s was last changed', async (path, date) => {
  const sitemap = await readFile(join(inject('fixtureSite'), 'sitemap.xml'), 'utf8');
  expect(sitemap).toContain(`<loc>https://guong-thu.example${path}</loc><lastmod>${date}</lastmod>`);
});
