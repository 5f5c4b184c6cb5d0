import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { OembedAnswer } from '../../src/domain/oembed.ts';
import { attributeOf, count, element, elements, parseHtml, textOf } from '../support/html-document.ts';
import { isRedirect, siteFiles, sitePages } from '../support/site-files.ts';

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite') },
  { name: 'real site', folder: inject('realSite') },
];

describe.each(sites)('$name', async ({ folder }) => {
  const files = await siteFiles(folder);
  const pages = (await sitePages(folder)).filter((page) => !isRedirect(page));
  const answering = pages.flatMap((page) => {
    const [link, ...others] = elements(page.document, 'link[type="application/json+oembed"]');
    expect(others).toEqual([]);
    return link ? [{ ...page, link, file: `${page.path.slice(1)}oembed.json` }] : [];
  });
  const answers = await Promise.all(
    answering.map(async (page) => {
      const answer = JSON.parse(await readFile(join(folder, page.file), 'utf8')) as OembedAnswer;
      return { ...page, answer };
    }),
  );

  test('every page that can be embedded names its answer, and every answer has its page', () => {
    expect(answers.length).toBeGreaterThan(40);
    expect(answering.map(({ file }) => file).sort()).toEqual(
      files.filter((file) => file.endsWith('oembed.json')).sort(),
    );
    const blocks = pages.filter(({ document }) => count(document, 'embed-block') > 0).map(({ path }) => path);
    expect(answering.map(({ path }) => path).filter((path) => path !== '/')).toEqual(blocks);
    for (const { document, link, path } of answering) {
      const canonical = attributeOf(element(document, 'link[rel="canonical"]'), 'href');
      expect(attributeOf(link, 'href')).toBe(`${canonical ?? ''}oembed.json`);
      expect([path, attributeOf(link, 'rel'), attributeOf(link, 'title')]).not.toContain(null);
    }
  });

  test('an answer shows an embed that there is, at its height, with a link to a page that there is', () => {
    const known = new Set(pages.map(({ path }) => path));
    const wrong = answers.filter(({ answer }) => {
      if (answer.type !== 'rich') return true;
      const html = parseHtml(answer.html);
      const [frame, link] = [element(html, 'iframe'), element(html, 'a')];
      const [src, href] = [attributeOf(frame, 'src') ?? '', attributeOf(link, 'href') ?? ''].map((url) => new URL(url));
      return !(
        src?.pathname.startsWith('/nhung/') &&
        known.has(src.pathname) &&
        href &&
        known.has(href.pathname) &&
        attributeOf(frame, 'style')?.includes(`height:${answer.height}px`) &&
        textOf(link) !== '' &&
        attributeOf(frame, 'title')
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('its picture is that of the page', () => {
    const wrong = answers.filter(
      ({ answer, document }) =>
        answer.thumbnail_url !== attributeOf(element(document, 'meta[property="og:image"]'), 'content') ||
        !files.includes(new URL(answer.thumbnail_url).pathname.slice(1)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('the loader is in the site byte for byte', async () => {
    const source = await readFile(new URL('../../src/embed-loader/v1.js', import.meta.url));
    expect((await readFile(join(folder, 'nhung/khung-v1.js'))).equals(source)).toBe(true);
  });
});
