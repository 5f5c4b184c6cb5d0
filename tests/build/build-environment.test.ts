import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBuild } from '../support/built-sites.ts';
import { attributeOf, element } from '../support/html-document.ts';
import { pageAt, sitePages } from '../support/site-files.ts';
import { temporaryContent, temporaryFolder } from '../support/temporary-folder.ts';

test('variables that other programs set do not change the addresses of the site', async () => {
  const site = join(await temporaryFolder(), 'site');
  const addresses = { SITE: 'https://khac.example', BASE_URL: '/khac/', ASSETS_PREFIX: 'https://cdn.example' };
  const others = { ...addresses, NODE_ENV: 'development' };
  const run = await runBuild({ CONTENT_DIR: await temporaryContent(), OUT_DIR: site, ...others });
  expect(run).toMatchObject({ code: 0 });
  const { document } = pageAt(await sitePages(site), '/van-ban/');
  expect(attributeOf(element(document, 'link[rel="canonical"]'), 'href')).toBe('https://guong-thu.example/van-ban/');
  expect(attributeOf(element(document, '.site-header .name'), 'href')).toBe('/');
  expect(await readFile(join(site, 'sitemap.xml'), 'utf8')).not.toContain('khac');
});

test.each([
  ['SITE_URL', 'tinh.example', 'SITE_URL=tinh.example không phải địa chỉ trang'],
  ['BASE_PATH', '/a b/', 'BASE_PATH=/a b/ không dùng được'],
])('%s=%s stops the build in Vietnamese', async (name, value, message) => {
  const run = await runBuild({ OUT_DIR: join(await temporaryFolder(), 'site'), [name]: value });
  expect(run.code).toBe(1);
  expect(run.output).toContain(message);
  expect(run.output).not.toContain('    at ');
});
