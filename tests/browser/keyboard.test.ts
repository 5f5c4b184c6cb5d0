import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');
let page: Page;
beforeEach(async () => {
  // Where motion is welcome the page still scrolls when the next stop is looked at.
  page = await site.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  return () => page.context().close();
});

/** What has the focus: where it leads, whether it is seen, and the ring around it. */
const focused = () =>
  page.evaluate(() => {
    const item = document.activeElement;
    if (!(item instanceof HTMLElement) || item === document.body) return null;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(item);
    const { top, left, width, height } = item.getBoundingClientRect();
    const shown = width > 0 && height > 0 && top >= 0 && left >= 0 && top < innerHeight;
    const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
    return { name: item.getAttribute('href') ?? item.className, shown, ring };
  });

test('the first stop is the link to the content: it appears, and moves the focus past the navigation', async () => {
  await page.goto('/dien-hinh/to-hop-tac-hoa-ban/');
  const skip = page.getByText(strings.skipToContent);
  expect((await skip.boundingBox())?.y).toBeLessThan(0);
  await page.keyboard.press('Tab');
  expect(await focused()).toEqual({ name: '#noi-dung', shown: true, ring: true });
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
  expect(inMain).toBe(true);
});

describe('Tab', () => {
  test.each([
    ['the home page', '/'],
    ['a list', '/dien-hinh/trang-2/'],
    ['a story with every component', '/dien-hinh/to-hop-tac-hoa-ban/'],
    ['a movement', '/phong-trao/ky-tu-la/'],
    ['the list of documents', '/van-ban/'],
  ])('reaches every link, field and table of %s in the order of the page, each with a ring', async (_, path) => {
    await page.goto(path);
    const inOrder = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], input, button, summary, [tabindex="0"]')]
        // Not what another form of the page shows, nor a second link to the same page.
        .filter((item) => item.checkVisibility({ visibilityProperty: true }) && item.tabIndex >= 0)
        .map((item) => item.getAttribute('href') ?? item.className),
    );
    const stops: Awaited<ReturnType<typeof focused>>[] = [];
    while (stops.length < inOrder.length) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    expect(stops.map((stop) => stop?.name)).toEqual(inOrder);
    expect(stops.filter((stop) => !stop?.shown || !stop.ring)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await focused()).toBeNull();
  });
});

test('a card leads to its page by Enter on its link and by a click anywhere on it', async () => {
  await page.goto('/dien-hinh/tinh/may-trang/');
  const card = page.locator('.card-list > li', { hasText: 'Tổ hợp tác chè Hoa Ban' });
  await card.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/dien-hinh/to-hop-tac-hoa-ban/');
  await page.goBack();
  await card.getByText('Mười hai gia đình').click({ force: true });
  await page.waitForURL('**/dien-hinh/to-hop-tac-hoa-ban/');
  expect(await page.locator('h1').innerText()).toBe('Tổ hợp tác chè Hoa Ban');
});

test('a wide table scrolls by the arrow keys', async () => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/dien-hinh/ten-rat-dai/');
  const table = page.getByRole('region', { name: 'Bảng 1' });
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((item) => item.scrollLeft)).toBeGreaterThan(0);
});
