import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import type { LookupSetup } from '../../src/domain/lookup/lookup-page.ts';
import { strings } from '../../src/strings.ts';
import { runBuild } from '../support/built-sites.ts';
import { removeContentCache } from '../../scripts/content-cache.ts';
import { serveSite } from '../../scripts/site-server.ts';
import { copyFixture } from '../support/fixture-content.ts';
import { attributeOf, count, element, elements } from '../support/html-document.ts';
import { OfflineVisit } from '../support/offline-visit.ts';
import { isHidden, isRedirect, pageAt, siteFiles, sitePages, type SitePage } from '../support/site-files.ts';
import { brokenLinks, isOutside, linksOf } from '../support/site-links.ts';

const base = '/guong-sang/';
const origin = 'https://thi-dua.tinh.example:8443';

describe('a site that is served in a folder of another address', () => {
  let folder = '';
  let site = '';
  let pages: SitePage[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'guong-sang-'));
    site = join(folder, 'site');
    await copyFixture(join(folder, 'content'));
    const run = await runBuild({
      CONTENT_DIR: join(folder, 'content'),
      OUT_DIR: site,
      BASE_PATH: base,
      SITE_URL: `${origin}/`,
    });
    expect(run).toMatchObject({ code: 0 });
    pages = await sitePages(site);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await removeContentCache(join(folder, 'content'));
  });

  test('every link within the site, also those of stories and redirects, stays in the folder and resolves', async () => {
    const within = pages.flatMap(linksOf).filter((link) => !isOutside(link) && !link.href.startsWith('#'));
    expect(within.length).toBeGreaterThan(500);
    expect(within.filter(({ href }) => !href.startsWith(base))).toEqual([]);
    expect(brokenLinks(pages, await siteFiles(site), base)).toEqual([]);
  });

  test('links of a story lead into the folder', () => {
    const { document } = pageAt(pages, '/dien-hinh/to-hop-tac-hoa-ban/');
    const links = elements(element(document, '.prose'), 'a').map((link) => attributeOf(link, 'href'));
    expect(links).toEqual([
      '/guong-sang/phong-trao/trong-che-doi-cao/',
      '#bang-theo-nam',
      '/guong-sang/dien-hinh/nguyen-thi-vi-du/',
      '/guong-sang/ket-qua/may-trang/2022/',
      '/guong-sang/van-ban/ke-hoach-2216-kh-thu-2022/',
      '/guong-sang/tinh/may-trang/',
      '/guong-sang/dien-hinh/linh-vuc/nong-nghiep/',
      '/guong-sang/gioi-thieu/',
      'https://video.example/xem?v=1&t=2',
      'mailto:banbientap@may-trang.example',
      'https://ngoai.example/a?b=1&c=2',
    ]);
  });

  test('the lookup asks for its index within the folder', async () => {
    const { document } = pageAt(pages, '/tra-cuu/');
    const setup = JSON.parse(attributeOf(element(document, 'award-lookup'), 'data-setup') ?? '') as LookupSetup;
    const addresses = [setup.files, setup.hit.storyAddress, setup.hit.movementAddress];
    expect(addresses.filter((address) => !address.startsWith(base))).toEqual([]);
    expect(await siteFiles(site)).toContain(setup.files.slice(base.length).replace('{file}', 't0'));
  });

  test('the search finds its index within the folder, and its results lead there', async () => {
    const { server, url } = await serveSite({ outDir: site, basePath: base, port: 0 });
    onTestFinished(() => void server.close());
    const browser = await launchBrowser();
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) outside.push(request.url());
    });
    await page.goto(`${url}phong-trao/`);
    await page.locator('header input[name=q]').fill('chè hoa ban');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}tim-kiem/?q=*`);
    const first = page.locator('site-search:not([aria-busy]) h3 a').first();
    expect(await first.getAttribute('href')).toBe(`${base}dien-hinh/to-hop-tac-hoa-ban/`);
    await first.click();
    await page.waitForURL(`${url}dien-hinh/to-hop-tac-hoa-ban/`);
    expect(await page.locator('h1').innerText()).toBe('Tổ hợp tác chè Hoa Ban');
    expect(outside).toEqual([]);
  });

  test('pages that were read are kept within the folder, and can be read there without a network', async () => {
    const { server, url } = await serveSite({ outDir: site, basePath: base, port: 0 });
    onTestFinished(() => void server.close());
    const browser = await launchBrowser();
    onTestFinished(() => browser.close());
    const visit = new OfflineVisit(await browser.newPage(), url);
    await visit.read(`${url}phong-trao/`);
    const scope = await visit.page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect([scope, await visit.kept('pages')]).toEqual([url, [`${base}phong-trao/`]]);
    await visit.page.context().setOffline(true);
    await visit.page.goto(`${url}phong-trao/`);
    expect(await visit.notice()).toContain('bản đã lưu');
    await visit.page.goto(`${url}dien-hinh/`);
    expect(await visit.heading()).toBe(strings.offline.title);
    await visit.page.locator('kept-pages li a').click();
    await visit.page.waitForURL(`${url}phong-trao/`);
  });

  test('public addresses carry the origin and the folder', () => {
    const wrong = pages
      .filter((page) => !isRedirect(page) && !isHidden(page))
      .filter(({ document, path }) => {
        const canonical = attributeOf(element(document, 'link[rel="canonical"]'), 'href');
        return canonical !== origin + base.slice(0, -1) + path;
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('the picture of a shared page is named with both and lies in the folder', async () => {
    const files = await siteFiles(site);
    const shared = pages.flatMap(({ document }) => elements(document, 'meta[property="og:image"]'));
    const addresses = shared.map((meta) => attributeOf(meta, 'content') ?? '');
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !address.startsWith(`${origin}${base}anh-chia-se/`))).toEqual([]);
    expect(addresses.filter((address) => !files.includes(address.slice((origin + base).length)))).toEqual([]);
  });

  test('the sitemap and robots.txt carry both', async () => {
    const sitemap = await readFile(join(site, 'sitemap.xml'), 'utf8');
    const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => !address.startsWith(origin + base))).toEqual([]);
    const robots = await readFile(join(site, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${origin}${base}sitemap.xml`);
  });

  test('the addresses in feeds carry both, the names of entries the address of the office', async () => {
    for (const file of ['rss.xml', 'feed.json', 'tinh/may-trang/atom.xml']) {
      const feed = await readFile(join(site, file), 'utf8');
      const addresses = [...feed.matchAll(/(?:href|src|url)=\\?"([^"\\]+)|<link>([^<]+)/gu)].map(
        ([, a, b]) => a ?? b ?? '',
      );
      expect(addresses.filter((address) => address.startsWith(origin + base)).length).toBeGreaterThan(20);
      const astray = (address: string) =>
        !/^(?:https:|mailto:)/u.test(address) || address.includes('//guong-thu.example');
      expect(addresses.filter((address) => astray(address))).toEqual([]);
      expect(addresses.filter((address) => address.startsWith(origin) && !address.startsWith(origin + base))).toEqual(
        [],
      );
      expect(feed).toContain('tag:guong-thu.example,2026:/guong-sang/dien-hinh/to-hoa-ban/');
    }
  });

  test('breadcrumbs and navigation know the home page and the section', () => {
    expect(count(pageAt(pages, '/').document, '.breadcrumbs')).toBe(0);
    const current = elements(pageAt(pages, '/dien-hinh/').document, '.site-header nav a[aria-current="page"]');
    expect(current.map((link) => attributeOf(link, 'href'))).toEqual(['/guong-sang/dien-hinh/']);
  });
});
