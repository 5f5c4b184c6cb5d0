import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { siteFiles } from '../support/site-files.ts';

const site = inject('fixtureSite');
const files = await siteFiles(site);
const texts = await Promise.all(
  files
    .filter((file) => /\.(?:html|js|css|json|xml|txt|csv|webmanifest)$|_headers$/u.test(file))
    .map(async (file) => ({ file, text: await readFile(join(site, file), 'utf8') })),
);

test.each([
  'preview-bar',
  'preview-mark',
  'guong-sang:',
  'guongSangPreview',
  '/xem-truoc/',
  'astro:scripts',
  '@vite/client',
  strings.preview.lost,
  strings.preview.overview,
  strings.preview.noSearch,
])('nothing of the live preview, such as “%s”, is in a built site', (trace) => {
  expect(texts.filter(({ text }) => text.includes(trace)).map(({ file }) => file)).toEqual([]);
});

test('a built site has no page of the live preview', () => {
  expect(files.filter((file) => file.includes('xem-truoc'))).toEqual([]);
});
