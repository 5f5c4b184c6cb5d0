import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { fitsAt, openFrames } from '../support/embed-frames.ts';
import { servedSite } from '../support/served-site.ts';
import { siteFiles } from '../support/site-files.ts';

/** Frames that stand in one page at once. */
const frames = 80;

interface StatedHeight {
  path: string;
  height: number;
}

/** Every embed that states a height; numbered exemplars of the fixture differ in nothing else. */
async function statedHeights(site: string): Promise<StatedHeight[]> {
  const files = (await siteFiles(site)).filter((file) => /^nhung\/(?!.*to-mau-(?!1\/)).*index\.html$/u.test(file));
  const stated = files.map(async (file) => {
    const height = /<html[^>]* data-height="(\d+)"/u.exec(await readFile(join(site, file), 'utf8'))?.[1];
    return height === undefined ? [] : [{ path: `/${file.slice(0, -'index.html'.length)}`, height: Number(height) }];
  });
  return (await Promise.all(stated)).flat();
}

/** The fixture has the hardest texts of every kind; of the many that the real site has, every third, high and low. */
const looked = {
  fixtureSite: (embeds: readonly StatedHeight[]) => embeds,
  realSite: (embeds: readonly StatedHeight[]) => {
    const kindOf = ({ path }: StatedHeight) => path.split('/')[2] ?? '';
    const sorted = embeds.toSorted((a, b) => kindOf(a).localeCompare(kindOf(b)) || a.height - b.height);
    return sorted.filter((embed, index) => index % 3 === 0 || kindOf(embed) !== kindOf(sorted[index + 1] ?? embed));
  },
};

describe.each(['fixtureSite', 'realSite'] as const)('%s', (name) => {
  const site = servedSite(name);

  test('no embed scrolls in a frame of its height, however wide, and at 1200 pixels little of it is blank', async () => {
    const embeds = looked[name](await statedHeights(inject(name)));
    const page = await site.newPage({ viewport: { width: 1240, height: 900 } });
    for (let start = 0; start < embeds.length; start += frames) {
      const some = embeds.slice(start, start + frames);
      await openFrames(page, some);
      for (const width of [320, 480, 768, 1200]) {
        const fits = await fitsAt(page, width);
        expect(fits.map(({ path }) => path)).toEqual(some.map(({ path }) => path));
        expect(fits.map((fit) => [fit.width, fit.height])).toEqual(some.map(({ height }) => [width, height]));
        const scrolling = fits.filter((fit) => fit.content.height > fit.height || fit.content.width > fit.width);
        expect(scrolling).toEqual([]);
        expect(fits.filter(({ blank }) => width === 1200 && blank > 0.25)).toEqual([]);
      }
    }
    expect(embeds.length).toBeGreaterThan(60);
    await page.context().close();
  });
});

const kinds = [
  '/nhung/dien-hinh/ten-rat-dai/',
  '/nhung/phong-trao/khong-ro-thoi-gian/',
  '/nhung/bieu-do/danh-gia-may-trang-2022/',
  '/nhung/chi-tieu/thu-nhap/',
  '/nhung/khen-thuong/tat-ca/',
  '/nhung/moi-nhat/tat-ca/',
  '/nhung/bai/to-hop-tac-hoa-ban/',
];

describe('an embed', () => {
  const site = servedSite('fixtureSite');
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const chart = '/nhung/bieu-do/danh-gia-may-trang-2022/';
  const pictureOf = (page: Page) => page.evaluate(() => document.images[0]?.currentSrc.replace(/^.*\//u, ''));
  let page: Page;
  beforeAll(async () => {
    page = await site.newPage({ viewport: { width: 800, height: 600 } });
  });
  beforeEach(() => page.emulateMedia({ media: 'screen', colorScheme: 'light' }));

  test.each(kinds)(
    '%s has its natural height once it is fitted, whatever that of its frame, and cuts nothing',
    async (path) => {
      await page.goto(path);
      await page.evaluate(() => {
        document.documentElement.dataset.fitted = '';
      });
      const heights: number[] = [];
      for (const height of [100, 700, 2500]) {
        await page.setViewportSize({ width: 400, height });
        heights.push(await page.evaluate(() => document.documentElement.getBoundingClientRect().height));
      }
      expect(new Set(heights).size).toBe(1);
      expect(heights[0]).toBeGreaterThan(200);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(h1, h2, p, dt, dd, li):not(.said)')]
          .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 8)
          .map(({ textContent }) => textContent.slice(0, 40)),
      );
      expect(cut).toEqual([]);
    },
  );

  test('has the colours that its address asks for, and else those that the reader likes', async () => {
    const seen = async (query: string, colorScheme: 'light' | 'dark') => {
      await page.emulateMedia({ colorScheme });
      await page.goto(chart + query, { waitUntil: 'networkidle' });
      return [await ground(page), await pictureOf(page)];
    };
    await page.setViewportSize({ width: 800, height: 600 });
    const light = await seen('', 'light');
    const dark = await seen('', 'dark');
    expect(light[1]).toBe('danh-gia-may-trang-2022.png');
    expect(dark[1]).toBe('danh-gia-may-trang-2022-toi.png');
    expect(dark[0]).not.toBe(light[0]);
    expect(await seen('?theme=dark', 'light')).toEqual(dark);
    expect(await seen('?theme=light', 'dark')).toEqual(light);
    for (const other of ['red', 'dark-only', 'light"><style>', ''])
      expect(await seen(`?theme=${encodeURIComponent(other)}`, 'dark')).toEqual(dark);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('says on paper where its full page is, and on the screen leads there with a link that a thumb hits', async () => {
    await page.goto(chart);
    const address = page.locator('.page-address');
    expect(await address.isVisible()).toBe(false);
    const box = await page.locator('a.full').boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await page.emulateMedia({ media: 'print' });
    expect(await address.isVisible()).toBe(true);
    expect(await address.textContent()).toContain('https://guong-thu.example/ket-qua/may-trang/2022/');
    // Opened, the table would push what stands below it out of a frame of set height.
    expect(await page.locator('details td').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  test('leaves no worker and no kept copy with the reader, and opens links outside', async () => {
    const fresh = await site.newPage({ serviceWorkers: 'allow' });
    await fresh.goto(kinds[6] ?? '', { waitUntil: 'networkidle' });
    const left = await fresh.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
    expect(left).toEqual([0, 0]);
    const [opened] = await Promise.all([fresh.context().waitForEvent('page'), fresh.locator('a.full').click()]);
    await opened.waitForLoadState();
    expect(new URL(opened.url()).pathname).toBe('/dien-hinh/to-hop-tac-hoa-ban/');
    expect(new URL(fresh.url()).pathname).toBe(kinds[6]);
    await fresh.context().close();
  });

  test('is complete without scripts', async () => {
    const plain = await site.newPage({ javaScriptEnabled: false, viewport: { width: 480, height: 400 } });
    await plain.goto(chart);
    await plain.locator('details > summary').click();
    expect(await plain.locator('details td').first().isVisible()).toBe(true);
    expect(await plain.locator('p.summary').isVisible()).toBe(true);
    await plain.context().close();
  });
});
