import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../src/domain/chart-spec.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('realSite');
const indicator = '/chi-tieu/thu-ngan-sach-tren-dia-ban/';
const result = '/ket-qua/lao-cai/2022/';

/** What a page did that it should not, and what it asked for. */
interface Watched {
  page: Page;
  complaints: string[];
  requests: string[];
}

afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});
const opened: Page[] = [];

/** Opens a page and notes errors, breaches of the policy, layout shifts and requests from the start. */
async function watch(
  path: string,
  options: Parameters<typeof site.newPage>[0] = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Watched> {
  const page = await site.newPage(options);
  opened.push(page);
  await prepare?.(page);
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.context().on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    const state = Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      console.error(`policy: ${violatedDirective}`);
    });
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return { page, complaints, requests };
}

const shifts = (page: Page) => page.evaluate(() => (window as unknown as { shifts: number }).shifts);
const isDrawing = (address: string) => address.includes('chart-drawing');
const specOf = async (page: Page, id: string) =>
  JSON.parse((await page.locator(chart(id)).getAttribute('data-spec')) ?? '') as ChartSpec;
const chart = (id: string) => `data-chart[data-spec*='"id":"${id}"']`;
const planChart = 'chi-tieu-thu-ngan-sach-tren-dia-ban-lai-chau-2022';

/** Brings a chart into view and waits until it is drawn. */
async function draw(page: Page, selector: string): Promise<void> {
  await page.locator(selector).scrollIntoViewIfNeeded();
  await page.locator(`${selector}[data-drawn]`).waitFor();
}

describe.each([360, 1280])('at %i pixels', (width) => {
  const screen = { viewport: { width, height: 640 } };

  test('the picture stands first; near the screen the chart takes its place in the very same box', async () => {
    const { page, complaints, requests } = await watch(result, screen);
    const charts = page.locator('data-chart');
    const all = await charts.count();
    expect(all).toBeGreaterThan(5);
    expect(await page.locator('data-chart canvas').count()).toBe(0);
    expect(requests.filter(isDrawing)).toEqual([]);
    for (let index = 0; index < all; index += 1) {
      const one = charts.nth(index);
      const before = await one.evaluate((item) => item.getBoundingClientRect().height);
      await one.scrollIntoViewIfNeeded();
      await one.locator('canvas').waitFor();
      await page.waitForFunction((item) => item.hasAttribute('data-drawn'), await one.elementHandle());
      const [box, canvas] = [await one.boundingBox(), await one.locator('canvas').boundingBox()];
      expect(box?.height).toBe(before);
      expect(Math.abs((canvas?.width ?? 0) - (box?.width ?? 0))).toBeLessThanOrEqual(2);
      expect(Math.abs((canvas?.height ?? 0) - (box?.height ?? 0))).toBeLessThanOrEqual(2);
      expect(await one.locator('img').isVisible()).toBe(false);
    }
    expect(requests.filter(isDrawing)).toHaveLength(1);
    expect([...new Set(requests.map((address) => new URL(address).origin))]).toEqual([new URL(site.url()).origin]);
    expect(await shifts(page)).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('the arrow keys go from value to value, each told in Vietnamese; Escape ends it', async () => {
    const { page, complaints } = await watch(indicator, screen);
    await draw(page, chart(planChart));
    const { series } = await specOf(page, planChart);
    const spoken = page.locator(`${chart(planChart)} p[aria-live=polite]`);
    await page.locator(`${chart(planChart)} canvas`).focus();
    const told: (string | null)[] = [];
    while (told.length < series.length) {
      await page.keyboard.press('ArrowRight');
      told.push(await spoken.textContent());
    }
    expect(told).toEqual(series.map(({ label, shown }) => `2022, ${label}: ${shown[0] ?? ''} tỷ đồng`));
    expect(told.at(-1)).toBe('2022, Thực hiện: 2.262 tỷ đồng');
    await page.keyboard.press('Home');
    expect(await spoken.textContent()).toBe(told[0]);
    await page.keyboard.press('ArrowLeft');
    expect(await spoken.textContent()).toBe(told[0]);
    await page.keyboard.press('End');
    expect(await spoken.textContent()).toBe(told.at(-1));
    await page.keyboard.press('Escape');
    expect(await spoken.textContent()).toBe('');
    expect(complaints).toEqual([]);
  });
});

test('a chart turns to the other form when the screen does, and is still one chart', async () => {
  const { page, complaints } = await watch(indicator, { viewport: { width: 1280, height: 800 } });
  await draw(page, chart(planChart));
  const size = () => page.locator(`${chart(planChart)} canvas`).evaluate((item) => item.getBoundingClientRect().width);
  expect(await size()).toBeGreaterThan(600);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(size).toBeLessThan(360);
  expect(await page.locator(`${chart(planChart)} canvas`).count()).toBe(1);
  expect(complaints).toEqual([]);
});

/** The canvas of a chart in the next frame after a key is pressed, and once nothing can move any more. */
async function pressed(page: Page, key: string): Promise<string[]> {
  const canvas = page.locator(`${chart(planChart)} canvas`);
  const drawing = () => canvas.evaluate((item) => (item as HTMLCanvasElement).toDataURL());
  // However slow the machine is, the page's own time stands still.
  await page.clock.pauseAt(Date.now() + 60_000);
  await canvas.press(key);
  await page.clock.runFor(20);
  const first = await drawing();
  await page.clock.runFor(2000);
  return [first, await drawing()];
}

test.each([
  ['reduce', true],
  ['no-preference', false],
] as const)('with motion %s what a key points out is there at once: %s', async (reducedMotion, isStill) => {
  const { page } = await watch(indicator, { viewport: { width: 1280, height: 800 }, reducedMotion }, (fresh) =>
    fresh.clock.install(),
  );
  await draw(page, chart(planChart));
  const [first, last] = await pressed(page, 'ArrowRight');
  expect(first === last).toBe(isStill);
});

test('where the drawing cannot be fetched the picture stays', async () => {
  const page = await site.newPage({ viewport: { width: 360, height: 800 } });
  opened.push(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/chart-drawing*', (route) => route.abort());
  await page.goto(indicator);
  const picture = page.locator(`${chart(planChart)} img`);
  const failed = page.waitForEvent('requestfailed', (request) => isDrawing(request.url()));
  await picture.scrollIntoViewIfNeeded();
  await failed;
  expect(await picture.isVisible()).toBe(true);
  await expect.poll(() => picture.evaluate((item) => (item as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
  expect(await page.locator('data-chart canvas').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('without JavaScript every chart is complete: its title, its picture, its words and its whole table', async () => {
  const page = await site.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  opened.push(page);
  await page.goto(indicator);
  for (const figure of await page.locator('figure.data-chart').all()) {
    const picture = figure.locator('img');
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((item) => (item as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
    expect(await picture.isVisible()).toBe(true);
    expect(await figure.locator('.summary').isVisible()).toBe(true);
    const spec = JSON.parse((await figure.locator('data-chart').getAttribute('data-spec')) ?? '') as ChartSpec;
    const cells = figure.locator('tbody td');
    expect(await cells.allInnerTexts()).toEqual(
      spec.labels.flatMap((_, row) => spec.series.map(({ shown }) => shown[row])),
    );
    for (const cell of await cells.all()) expect(await cell.isVisible()).toBe(true);
  }
});

test('on paper the picture stands in place of a chart that is drawn', async () => {
  const { page } = await watch(indicator, { viewport: { width: 1280, height: 800 } });
  await draw(page, chart(planChart));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(`${chart(planChart)} canvas`).isVisible()).toBe(false);
  expect(await page.locator(`${chart(planChart)} img`).isVisible()).toBe(true);
});
