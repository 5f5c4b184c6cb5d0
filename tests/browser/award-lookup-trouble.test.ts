import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { LookupVisit } from '../support/lookup-visit.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');
const words = strings.lookup;
const indexFiles = '**/tra-cuu/so/**';
const path = '/tra-cuu/';

let page: Page;
let visit: LookupVisit;
beforeEach(async () => {
  page = await site.newPage({ viewport: { width: 360, height: 740 } });
  visit = new LookupVisit(page);
  await page.goto(path);
});
afterEach(() => page.context().close());

describe('hostile input', () => {
  test.each([
    ['ten thousand characters', 'nguyen '.repeat(1429)],
    ['markup', '"><img src=x onerror=alert(1)><script>alert(2)</script>'],
    ['signs of patterns', '(((.*)+)+)+$ [a-z]{9} \\'],
    ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈'],
    ['marks of direction', '\u202e\u2066Trùng\u200f'],
    ['braces', '{count} {text} $& $1'],
  ])('%s is answered at once and stays text', async (_, text) => {
    await page.goto(`${path}?q=${encodeURIComponent(text)}`);
    await expect.poll(() => visit.status()).toMatch(/kết quả/u);
    await visit.answered();
    expect(await page.locator('award-lookup').locator('img, script').count()).toBe(0);
    expect((await visit.status())?.length).toBeLessThan(300);
    expect(await visit.status()).not.toMatch(/[\u200f\u202e\u2066]/u);
    expect(visit.complaints).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

describe('a file that does not come', () => {
  test('is said, and one button tries just that again', async () => {
    await page.route(indexFiles, (route) => route.abort());
    await visit.ask('Phạm Hòa');
    expect(await visit.status()).toBe(words.failed);
    expect(await page.getByRole('heading', { name: words.some }).isVisible()).toBe(true);
    await visit.retry().click();
    await visit.answered();
    expect(await visit.status()).toBe(words.failed);
    await page.unroute(indexFiles);
    await visit.retry().click();
    await expect.poll(() => visit.names()).toEqual(['Phạm Hoà']);
    expect(await visit.retry().isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  });

  test.each([404, 500, 200])('or comes wrong with status %i is no result', async (code) => {
    await page.route(indexFiles, (route) => route.fulfill({ status: code, body: 'không phải dữ liệu' }));
    await visit.ask('Phạm Hòa');
    expect(await visit.status()).toBe(words.failed);
  });

  test('when late does not replace what was asked after it', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/c-year.bin', async (route) => {
      await held;
      await route.continue();
    });
    await visit.field().fill('Nguyễn Văn Trùng');
    await visit.select('nam').selectOption('2021');
    await page.getByRole('button', { name: words.submit }).click();
    await expect.poll(() => visit.status()).toBe(words.loading);
    await visit.select('nam').selectOption('');
    await visit.ask('Phạm Hòa');
    release();
    await page.waitForTimeout(200);
    expect(await visit.names()).toEqual(['Phạm Hoà']);
  });
});

test('the keyboard alone is enough, in the order of the page', async () => {
  await visit.field().focus();
  await page.keyboard.type('Nguyễn Văn Trùng');
  const order: (string | null)[] = [];
  for (let stop = 0; stop < 6; stop += 1) {
    await page.keyboard.press('Tab');
    order.push(
      await page.evaluate(() => {
        const item = document.activeElement;
        return item?.getAttribute('name') ?? item?.getAttribute('type') ?? null;
      }),
    );
  }
  expect(order).toEqual(['nam', 'tinh', 'hinh-thuc', 'loai', 'submit', 'reset']);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => visit.hits().count()).toBe(3);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('submit');
});

test('buttons and fields are large enough for fingers', async () => {
  const sizes = await page
    .locator('award-lookup form :is(input, select, button)')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height));
  expect(sizes).toHaveLength(7);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
});

test.each([
  ['hits', 'Nguyễn Văn Trùng'],
  ['no hit', 'không có ai'],
  ['a hostile hit', 'Nhóm Ngoặc'],
  ['a cancelled hit', 'Tập thể đã bị hủy'],
])('with %s the page meets WCAG 2.2 AA and fits a phone', async (_, text) => {
  await visit.ask(text);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const axe = new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .setLegacyMode();
    expect((await axe.analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('works where the browser refuses storage', async () => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
  await page.goto(`${path}?q=Ph%E1%BA%A1m+H%C3%B2a`);
  await expect.poll(() => visit.names()).toEqual(['Phạm Hoà']);
  expect(visit.complaints).toEqual([]);
});

test('says so where the browser is too old to unpack the index', async () => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'DecompressionStream');
  });
  await page.goto(`${path}?q=abc`);
  await expect.poll(() => visit.status()).toBe(words.outdated);
  expect(await visit.retry().isVisible()).toBe(false);
});

test('without JavaScript some awards stand there, and the way to the lists is told', async () => {
  const plain = await site.newPage({ javaScriptEnabled: false });
  await plain.goto(path);
  expect(await plain.locator('noscript p').innerText()).toBe(words.noScript);
  expect(await plain.locator('award-lookup form').isVisible()).toBe(false);
  expect(await plain.locator('[data-some] li').count()).toBeGreaterThan(5);
  for (const label of [words.seeCounts, words.seeExemplars])
    expect(await plain.getByRole('link', { name: label }).first().isVisible()).toBe(true);
  await plain.context().close();
});
