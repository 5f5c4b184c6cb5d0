import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { justPublished } from '../support/fixture-content.ts';
import { siteFiles } from '../support/site-files.ts';

const site = inject('fixtureSite');
const files = await siteFiles(site);

test('an entry whose hour struck just before the moment of the build is in every part of the site', async () => {
  const page = `dien-hinh/${justPublished}/`;
  for (const file of [
    ...[
      `${page}index.html`,
      `${page}ap-phich/index.html`,
      `${page}oembed.json`,
      `nhung/bai/${justPublished}/index.html`,
    ],
    ...[`anh-chia-se/dien-hinh/${justPublished}.jpg`, `hoa-van/dien-hinh/${justPublished}.svg`],
  ])
    expect(files).toContain(file);
  for (const file of ['sitemap.xml', 'atom.xml', 'rss.xml', 'feed.json', 'du-lieu/exemplars.csv'])
    expect(await readFile(join(site, file), 'utf8'), file).toContain(page);
  const lists = files.filter((file) => /^dien-hinh\/(?:tinh|nam|linh-vuc)\/.*index\.html$/u.test(file));
  const texts = await Promise.all(lists.map((file) => readFile(join(site, file), 'utf8')));
  // Its field, its province and its year.
  expect(texts.filter((text) => text.includes(`"/${page}"`)).length).toBeGreaterThanOrEqual(3);
});
