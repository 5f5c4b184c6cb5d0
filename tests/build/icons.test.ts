import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { attributeOf, element, elements } from '../support/html-document.ts';
import { isEmbed, isPoster, isRedirect, siteFiles, sitePages } from '../support/site-files.ts';

interface Manifest {
  name: string;
  start_url: string;
  theme_color: string;
  icons: { src: string; sizes: string }[];
}

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite'), title: 'Gương thử & mẫu' },
  { name: 'real site', folder: inject('realSite'), title: 'Gương sáng' },
];

describe.each(sites)('$name', async ({ folder, title }) => {
  const files = await siteFiles(folder);
  const pages = (await sitePages(folder)).filter((page) => !isRedirect(page) && !isPoster(page) && !isEmbed(page));
  const text = (path: string) => readFile(join(folder, path), 'utf8');

  test('the manifest names the site and icons that are there in their sizes', async () => {
    const manifest = JSON.parse(await text('manifest.webmanifest')) as Manifest;
    expect([manifest.name, manifest.start_url]).toEqual([title, '/']);
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await sharp(join(folder, src)).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  });

  test('every page names the icons, the manifest and the colours of the bars', async () => {
    const { theme_color } = JSON.parse(await text('manifest.webmanifest')) as Manifest;
    for (const { document } of pages) {
      const named = ['icon', 'apple-touch-icon', 'manifest'].map((rel) =>
        attributeOf(element(document, `link[rel="${rel}"]`), 'href'),
      );
      expect(named).toEqual(['/favicon.svg', '/bieu-tuong/180.png', '/manifest.webmanifest']);
      const bars = elements(document, 'meta[name="theme-color"]').map((meta) => attributeOf(meta, 'media'));
      expect(bars).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']);
      const [light] = elements(document, 'meta[name="theme-color"]');
      expect(light && attributeOf(light, 'content')).toBe(theme_color);
    }
    expect((await sharp(join(folder, 'bieu-tuong/180.png')).metadata()).width).toBe(180);
  });

  test('every story, movement, year and province has its pattern, each another', async () => {
    const sections = /^\/(?:dien-hinh\/[^/]+|phong-trao\/[^/]+|ket-qua\/[^/]+\/[^/]+|tinh\/[^/]+)\/$/u;
    const covered = pages.filter(({ path }) => sections.test(path) && !/\/trang-\d+\/$/u.test(path));
    const patterns = files.filter((file) => file.startsWith('hoa-van/'));
    expect(patterns).toEqual(covered.map(({ path }) => `hoa-van${path.slice(0, -1)}.svg`).sort());
    const drawings = await Promise.all(patterns.map(text));
    expect(new Set(drawings).size).toBe(patterns.length);
    for (const drawing of drawings) {
      const { width, height } = await sharp(Buffer.from(drawing)).metadata();
      expect([width, height]).toEqual([160, 54]);
    }
  });
});
