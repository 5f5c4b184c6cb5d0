import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { runBuild } from '../support/built-sites.ts';
import { attributeOf, element } from '../support/html-document.ts';
import { pageAt, siteFiles, sitePages } from '../support/site-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('variables that other programs set, as here when the site was built, do not change its addresses', async () => {
  const site = inject('fixtureSite');
  const { document } = pageAt(await sitePages(site), '/van-ban/');
  expect(attributeOf(element(document, 'link[rel="canonical"]'), 'href')).toBe('https://guong-thu.example/van-ban/');
  expect(attributeOf(element(document, '.site-header .name'), 'href')).toBe('/');
  for (const file of await siteFiles(site))
    if (/\.(?:html|xml|json|txt|css|js|webmanifest)$/u.test(file))
      expect([file, /khac\.example|"\/khac\//u.test(await readFile(join(site, file), 'utf8'))]).toEqual([file, false]);
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
