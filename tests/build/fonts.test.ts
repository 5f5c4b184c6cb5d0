import { create } from 'fontkitten';
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { fontBudget, fontCharacters } from '../../src/domain/page-font.ts';
import { attributeOf, elements, textOf } from '../support/html-document.ts';
import { isRedirect, siteFiles, sitePages, stylesheetOf } from '../support/site-files.ts';

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite') },
  { name: 'real site', folder: inject('realSite') },
];

const whole = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
);

/** The characters that a font draws. */
async function charactersOf(file: string): Promise<Set<number>> {
  const font = create(await readFile(file));
  if (!('characterSet' in font)) throw new Error(`${file}: a collection of fonts`);
  return new Set(font.characterSet);
}

describe.each(sites)('$name', async ({ folder }) => {
  const files = await siteFiles(folder);
  const fonts = files.filter((file) => /\.(?:woff2?|ttf|otf)$/u.test(file));
  const pages = (await sitePages(folder)).filter((page) => !isRedirect(page));

  test('has two fonts, light enough for a slow line', async () => {
    expect(fonts.map((file) => file.replace(/\.[^.]+(?=\.woff2$)/u, ''))).toEqual([
      '_astro/be-vietnam-pro-400.woff2',
      '_astro/be-vietnam-pro-600.woff2',
    ]);
    const sizes = await Promise.all(fonts.map(async (file) => (await stat(join(folder, file))).size));
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(fontBudget);
  });

  test('every page asks for both at once, and for those of the stylesheet', async () => {
    const expected = fonts.map((file) => `/${file}`).sort();
    const wrong = pages.filter(({ document }) => {
      const links = elements(document, 'link[rel="preload"]').filter((link) => attributeOf(link, 'as') === 'font');
      const isRight = links.every(
        (link) => attributeOf(link, 'type') === 'font/woff2' && link.hasAttribute('crossorigin'),
      );
      return !isRight || links.map((link) => attributeOf(link, 'href')).join() !== expected.join();
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    const style = await readFile(join(folder, stylesheetOf(files)), 'utf8');
    const named = [...style.matchAll(/url\(["']?([^"')]+\.woff2)/gu)].map(([, address]) => address);
    expect(named.sort()).toEqual(expected);
  });

  test('a character of a page is missing only where the whole font lacks it too', async () => {
    const inWhole = await charactersOf(whole);
    for (const file of fonts) {
      const kept = await charactersOf(join(folder, file));
      const missing = pages.flatMap(({ path, document }) =>
        [...new Set(textOf(document))]
          .filter((character) => inWhole.has(character.codePointAt(0) ?? 0))
          .filter((character) => !kept.has(character.codePointAt(0) ?? 0))
          .map((character) => `${path} ${character}`),
      );
      expect(missing).toEqual([]);
      expect([...fontCharacters].filter((character) => !kept.has(character.codePointAt(0) ?? 0))).toEqual([]);
    }
  });
});
