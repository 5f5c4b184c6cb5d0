import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { firstViewBudget, storyScriptBudget } from '../../scripts/bench/page-goals.ts';
import { kindOf } from '../../scripts/bench/page-kinds.ts';
import { createPaths, loaderVersions } from '../../src/domain/paths.ts';
import { attributeOf, count, elements, scriptsOf, textOf } from '../support/html-document.ts';
import { isEmbed, isRedirect, siteFiles, sitePages, type SitePage } from '../support/site-files.ts';
import { SiteWeight, type PageWeight } from '../support/site-weight.ts';

/** Bytes of style that the whole site may cost a reader, after compression. */
const styleBudget = 8300;

/** Characters of a script that stands in every page: for its header, for reading without a network. */
const inlineBudget = 640;

/** Bytes of the service worker, after compression. */
const workerBudget = 2200;

/** Bytes that a page may cost after compression with the scripts that a chart loads once it is in view, or a search at the first question. */
const wholeBudget = 92_000;

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite') },
  { name: 'real site', folder: inject('realSite') },
];

const hasChart = ({ document }: SitePage) => count(document, 'data-chart') > 0;
const hasFilter = ({ document }: SitePage) => count(document, 'figure-filter') > 0;
const hasLookup = ({ document }: SitePage) => count(document, 'award-lookup') > 0;
const hasSearch = ({ document }: SitePage) => count(document, 'site-search') > 0;
const hasKept = ({ document }: SitePage) => count(document, 'kept-pages') > 0;
const hasWorker = ({ document }: SitePage) => count(document, 'html[data-worker]') > 0;
const hasShare = ({ document }: SitePage) => count(document, 'share-block') > 0;
const hasEmbedding = ({ document }: SitePage) => count(document, 'embed-block') > 0;
const hasCopying = ({ document }: SitePage) => count(document, 'copy-text') > 0;
const hasPrint = ({ document }: SitePage) => count(document, 'print-button') > 0;
const hasHeader = ({ document }: SitePage) => count(document, '.site-header') > 0;
/** What brings a script of its own. */
const ownScripts = [
  hasChart,
  hasFilter,
  hasLookup,
  hasSearch,
  hasKept,
  hasShare,
  hasEmbedding,
  hasCopying,
  hasPrint,
  isEmbed,
];
const pathsOf = (pages: readonly SitePage[]) => pages.map(({ path }) => path);

describe.each(sites)('$name', async ({ folder }) => {
  const files = await siteFiles(folder);
  const pages = await sitePages(folder);
  const weight = new SiteWeight(folder);

  test('all pages share one small stylesheet', async () => {
    // Posters have styles of their own, and so have embeds; nothing else loads them.
    const sheets = files.filter((file) => file.endsWith('.css') && !/\/(?:poster|embed)\.[^/]+$/u.test(file));
    expect(sheets).toHaveLength(1);
    expect(brotliCompressSync(await readFile(join(folder, sheets[0] ?? ''))).byteLength).toBeLessThan(styleBudget);
    const others = pages
      .filter((page) => !isRedirect(page) && !hasPrint(page) && !isEmbed(page))
      .filter(({ document }) => {
        const links = elements(document, 'link[rel="stylesheet"]').map((link) => attributeOf(link, 'href'));
        return links.length !== 1 || links[0] !== `/${sheets[0] ?? ''}`;
      });
    expect(pathsOf(others)).toEqual([]);
  });

  test('only the header, the worker, charts, forms, sharing, embedding, copying, printing, kept pages and frames have a script, each one of its own', () => {
    const expected = (page: SitePage) => [hasHeader, hasWorker, ...ownScripts].filter((has) => has(page)).length;
    const wrong = pages.filter((page) => scriptsOf(page.document).length !== expected(page));
    expect(pathsOf(wrong)).toEqual([]);
    expect(pages.filter(hasChart).length).toBeGreaterThan(10);
    expect(pathsOf(pages.filter(hasFilter))).toEqual(['/chi-tieu/']);
    expect(pathsOf(pages.filter(hasLookup))).toEqual(['/tra-cuu/']);
    expect(pathsOf(pages.filter(hasSearch))).toEqual(['/tim-kiem/']);
    expect(pathsOf(pages.filter(hasKept))).toEqual(['/ngoai-tuyen/']);
  });

  test('the scripts of every page stand in it; a page with no other asks for no script', () => {
    const others = pages.filter((page) => !ownScripts.some((has) => has(page)));
    expect(others.length).toBeGreaterThan(10);
    expect(pathsOf(others.filter((page) => weight.scripts(page).first.length > 0))).toEqual([]);
    const inlined = others.flatMap(({ document }) => scriptsOf(document).map(textOf));
    expect(new Set(inlined).size).toBe(2);
    expect(inlined.filter((script) => script.length >= inlineBudget)).toEqual([]);
  });

  test('only pages with a chart lead to the drawing of charts, and none loads it at once', () => {
    const drawing = files.filter((file) => file.includes('chart-drawing'));
    expect(drawing).toHaveLength(1);
    const leading = pages.filter((page) => weight.scripts(page).later.some((file) => drawing.includes(file)));
    expect(pathsOf(leading)).toEqual(pathsOf(pages.filter(hasChart)));
    const atOnce = pages.filter((page) => weight.scripts(page).first.some((file) => drawing.includes(file)));
    expect(pathsOf(atOnce)).toEqual([]);
  });

  test('only the search leads to the engine of its index, which no page loads at once', () => {
    const engine = 'pagefind/pagefind.js';
    const leading = pages.filter((page) => weight.scripts(page).later.includes(engine));
    expect(pathsOf(leading)).toEqual(['/tim-kiem/']);
    expect(pathsOf(pages.filter((page) => weight.scripts(page).first.includes(engine)))).toEqual([]);
    expect(pathsOf(pages.filter(({ html }) => html.includes('/pagefind/')))).toEqual(['/tim-kiem/']);
  });

  test('the site holds no script that no page uses, besides a small worker and the loaders of embeds', async () => {
    const used = new Set(pages.map((page) => weight.scripts(page)).flatMap(({ first, later }) => [...first, ...later]));
    used.add('sw.js');
    // Pages of other sites use them.
    for (const version of loaderVersions) used.add(createPaths('/').embedLoader(version).slice(1));
    expect(brotliCompressSync(await readFile(join(folder, 'sw.js'))).byteLength).toBeLessThan(workerBudget);
    expect(files.filter((file) => /\.m?js$/u.test(file) && !used.has(file))).toEqual([]);
  });

  test('no page is heavy, before its charts are in view and with them', () => {
    const isHeavy = ({ path, first, whole }: PageWeight) =>
      first > firstViewBudget(kindOf(path)) || whole > wholeBudget;
    const quick = new SiteWeight(folder, 9);
    // What is light enough after a quick compression is so after the best one, which is left to the others.
    const inDoubt = pages.filter((page) => isHeavy(quick.page(page)));
    expect(inDoubt.map((page) => weight.page(page)).filter(isHeavy)).toEqual([]);
  });

  test('a story asks for few scripts at once, those in the page counted with them', () => {
    const stories = pages.filter((page) => kindOf(page.path) === 'exemplar' && !isRedirect(page));
    expect(stories.length).toBeGreaterThan(3);
    const weights = stories.map((page) => weight.page(page));
    expect(weights.filter(({ scripts }) => scripts > storyScriptBudget)).toEqual([]);
  });
});
