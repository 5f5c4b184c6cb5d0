import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');

describe('a story on paper', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.newPage({ viewport: { width: 794, height: 1123 } });
    await page.goto('/dien-hinh/to-hop-tac-hoa-ban/');
    await page.emulateMedia({ media: 'print' });
  });

  test.each(['.site-header nav', '.breadcrumbs', '.skip-link'])('leaves out %s', async (selector) => {
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

  test('needs no more than the width of the paper', async () => {
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
  });
});

test.each(['.facets', '.pagination'])('a list on paper leaves out %s', async (selector) => {
  const page = await site.newPage();
  await page.goto('/dien-hinh/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(selector).count()).toBe(1);
  expect(await page.locator(selector).isVisible()).toBe(false);
  expect(await page.locator('.card-list').isVisible()).toBe(true);
});
