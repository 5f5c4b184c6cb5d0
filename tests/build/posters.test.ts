import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attributeOf, count, element, elements, textOf } from '../support/html-document.ts';
import { isHidden, isPoster, isRedirect, pageAt, siteFiles, sitePages } from '../support/site-files.ts';

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite'), origin: 'https://guong-thu.example' },
  { name: 'real site', folder: inject('realSite'), origin: 'https://guongsang.example' },
];

describe.each(sites)('$name', async ({ folder, origin }) => {
  const pages = await sitePages(folder);
  const posters = pages.filter(isPoster);
  const wrong = (isRight: (page: (typeof posters)[number]) => boolean) =>
    posters.filter((page) => !isRight(page)).map(({ path }) => path);
  const storyOf = (path: string) => path.replace(/ap-phich\/$/u, '');

  test('every story has a poster, and leads to it', () => {
    const stories = pages.filter((page) => /^\/dien-hinh\/(?!trang-)[^/]+\/$/u.test(page.path) && !isRedirect(page));
    expect(posters.map(({ path }) => path)).toEqual(stories.map(({ path }) => `${path}ap-phich/`));
    expect(posters.length).toBeGreaterThan(15);
    const leading = stories.filter(({ path, document }) =>
      elements(document, 'share-block a').some((link) => attributeOf(link, 'href') === `${path}ap-phich/`),
    );
    expect(leading).toEqual(stories);
  });

  test('every poster names its exemplar, leads to the story, and has nothing of the site around it', () => {
    expect(
      wrong(({ path, document }) => {
        const name = textOf(element(pageAt(pages, storyOf(path)).document, 'h1'));
        const [back] = elements(document, 'a').map((link) => attributeOf(link, 'href'));
        const address = textOf(element(document, '.address'));
        return (
          textOf(element(document, 'h1')) === name &&
          textOf(element(document, 'title')).startsWith(`Áp phích: ${name} | `) &&
          back === storyOf(path) &&
          address === origin + storyOf(path) &&
          count(document, 'nav, .site-header, .site-footer') === 0
        );
      }),
    ).toEqual([]);
  });

  test('search engines and the search of the site leave posters out', async () => {
    expect(wrong(isHidden)).toEqual([]);
    expect(wrong(({ document }) => count(document, 'main[data-facets]') === 0)).toEqual([]);
    expect(await readFile(join(folder, 'sitemap.xml'), 'utf8')).not.toContain('ap-phich');
  });

  test('only posters load the styles of a sheet', async () => {
    const own = (await siteFiles(folder)).filter((file) => /\/poster\.[^/]+\.css$/u.test(file));
    expect(own).toHaveLength(1);
    const loading = pages.filter(({ html }) => html.includes(`/${own[0] ?? ''}`));
    expect(loading.map(({ path }) => path)).toEqual(posters.map(({ path }) => path));
  });
});

test('the poster of a story with many awards says how many it leaves out', async () => {
  const { document } = pageAt(await sitePages(inject('fixtureSite')), '/dien-hinh/ten-rat-dai/ap-phich/');
  const awards = elements(document, '.awards li').map(textOf);
  expect(awards.at(-1)).toBe(`và ${40 - (awards.length - 1)} lần khen thưởng khác`);
});
