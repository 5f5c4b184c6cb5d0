import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { printPage } from '../support/printed-page.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');

describe('a story on paper', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.newPage({ viewport: { width: 794, height: 1123 } });
    await page.goto('/dien-hinh/to-hop-tac-hoa-ban/');
    await page.emulateMedia({ media: 'print' });
  });

  test.each([
    ...['.site-header nav', '.breadcrumbs', '.skip-link', '#lien-quan'],
    ...['share-block h2', 'share-block .actions', 'share-block summary', 'share-block .links'],
  ])('leaves out %s', async (selector) => {
    expect(await page.locator(selector).count()).toBe(1);
    expect(await page.locator(selector).isVisible()).toBe(false);
  });

  test.each([
    ['the name of the site', '.site-header .name', 'Gương thử & mẫu'],
    ['the title', 'h1', 'Tổ hợp tác chè Hoa Ban'],
    ['the text', '.prose', 'Mười hai gia đình đi trước'],
    ['the figures', '.prose .key-figures', 'Gốc chè cổ được chăm sóc'],
    ['the table', '.prose table', '1.250,25'],
    ['the awards', 'section[aria-labelledby="khen-thuong"]', 'Huân chương Thử nghiệm hạng Nhất'],
    ['the sources', '.source-list', 'Báo cáo thử nghiệm năm 2022 của tỉnh Mây Trắng'],
    ['the correction', '.reading', 'Đính chính'],
    ['the address of the page', 'share-block', 'https://guong-thu.example/dien-hinh/to-hop-tac-hoa-ban/'],
    ['the office', '.site-footer', 'Ban Thử nghiệm & Kiểm tra'],
  ])('keeps %s', async (_, selector, text) => {
    const part = page.locator(selector).first();
    expect(await part.isVisible()).toBe(true);
    expect(await part.innerText()).toContain(text);
  });

  test('is dark on a light ground', async () => {
    const colours = await page.evaluate(() =>
      ['body', '.site-header', '.site-header .name', '.site-footer'].flatMap((selector) => {
        const item = document.querySelector(selector);
        if (!item) return [selector];
        const { color, backgroundColor } = getComputedStyle(item);
        const lightness = (text: string) => Math.min(...(text.match(/\d+/gu) ?? []).slice(0, 3).map(Number));
        const isClear = backgroundColor === 'rgba(0, 0, 0, 0)';
        return lightness(color) > 120 || (!isClear && lightness(backgroundColor) < 230) ? [selector] : [];
      }),
    );
    expect(colours).toEqual([]);
  });

  test('says where its outside links lead, for paper has none', async () => {
    const after = await page
      .locator('.prose a[href^="https://ngoai.example"]')
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('https://ngoai.example/a?b=1&c=2');
  });

  test('does not say twice where a link leads that is an address itself, nor where links within the site lead', async () => {
    const other = await site.newPage();
    await other.goto('/dien-hinh/ten-rat-dai/');
    await other.emulateMedia({ media: 'print' });
    const afterOf = (of: Page, link: string) =>
      of
        .locator(link)
        .first()
        .evaluate((item) => getComputedStyle(item, '::after').content);
    expect(await afterOf(other, '.prose a[href^="https://suoi-ngan.example"]')).toBe('none');
    expect(await afterOf(page, '.prose a[href^="/phong-trao/"]')).toBe('none');
    await other.context().close();
  });

  test('has the code of its address, though it is closed on the screen', async () => {
    expect(await page.locator('share-block details').getAttribute('open')).toBeNull();
    const code = await page.locator('share-block .qr-code').boundingBox();
    expect(code?.width).toBeGreaterThan(90);
    expect(code?.height).toBe(code?.width);
  });

  test('needs no more than the width of the paper', async () => {
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
  });
});

describe('a yearly result on paper', () => {
  test.each([360, 1280])(
    'from a screen of %i px stands on sheets of A4, every chart with its picture',
    async (width) => {
      const page = await site.newPage({ viewport: { width, height: 800 }, colorScheme: 'dark' });
      await page.goto('/ket-qua/may-trang/2022/');
      const { sheets, headings } = await printPage(page);
      expect(sheets.length).toBeGreaterThan(3);
      expect(sheets).toEqual(sheets.map(() => ({ width: 210, height: 297 })));
      // The picture of a chart has its title in it.
      const titles = await page.locator('main :is(h1, h2, h3):not(.title)').allInnerTexts();
      const drawn = headings.map((text) => text.replace(/\s/gu, '')).join('\n');
      const onScreen: string[] = [strings.share.title, strings.embedBlock.title];
      const shown = titles.filter((title) => !onScreen.includes(title));
      expect(shown.filter((title) => !drawn.includes(title.normalize('NFC').replace(/\s/gu, '')))).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 673, height: 986 });
      const charts = await page.locator('.data-chart').evaluateAll((items) =>
        items.map((item) => ({
          picture: item.querySelector('img')?.getBoundingClientRect().height ?? 0,
          canvas: item.querySelector('canvas')?.checkVisibility() ?? false,
          table: item.querySelector('td')?.getBoundingClientRect().height ?? 0,
        })),
      );
      expect(charts.length).toBeGreaterThan(2);
      // Less than a sheet, so that none is cut in two.
      expect(
        charts.filter(({ picture, canvas, table }) => picture < 50 || picture > 720 || canvas || table < 10),
      ).toEqual([]);
      await page.context().close();
    },
  );

  test('has tables with rows that hold together below a head that comes again', async () => {
    const page = await site.newPage({ viewport: { width: 673, height: 986 } });
    await page.goto('/ket-qua/may-trang/2022/');
    await page.emulateMedia({ media: 'print' });
    const tables = await page.locator('.figure-table').evaluateAll((items) =>
      items.map((item) => {
        const display = (selector: string) => getComputedStyle(item.querySelector(selector) ?? item).display;
        const row = getComputedStyle(item.querySelector('tbody tr') ?? item);
        return [display('thead'), display('tbody tr'), display('td'), row.breakInside, item.checkVisibility()];
      }),
    );
    expect(tables.length).toBeGreaterThan(2);
    expect(new Set(tables.map(String))).toEqual(new Set(['table-header-group,table-row,table-cell,avoid,true']));
    await page.context().close();
  });
});

test('a page that cannot be passed on says its address at its end', async () => {
  const page = await site.newPage();
  await page.goto('/van-ban/');
  const line = page.getByText('Địa chỉ trang: https://guong-thu.example/van-ban/');
  expect(await line.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await line.isVisible()).toBe(true);
  await page.goto('/dien-hinh/to-hop-tac-hoa-ban/');
  expect(await page.locator('.page-address').isVisible()).toBe(false);
  await page.context().close();
});

test.each(['.facets', '.pagination'])('a list on paper leaves out %s', async (selector) => {
  const page = await site.newPage();
  await page.goto('/dien-hinh/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(selector).count()).toBe(1);
  expect(await page.locator(selector).isVisible()).toBe(false);
  expect(await page.locator('.card-list').isVisible()).toBe(true);
});
