import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { withMoment } from '../../src/domain/offline-reading.ts';
import { strings } from '../../src/strings.ts';
import { OfflineVisit } from '../support/offline-visit.ts';
import { ServedLine } from '../support/served-line.ts';

const story = '/dien-hinh/to-hop-tac-hoa-ban/';
const words = strings.offline;

const line = new ServedLine();
let browser: Browser;
let context: BrowserContext;
let visit: OfflineVisit;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  await line.serve(inject('fixtureSite'));
  line.failing = '';
  line.asked = [];
  context = await browser.newContext({ baseURL: line.url });
  visit = new OfflineVisit(await context.newPage(), line.url);
});
afterEach(async () => {
  await context.close();
  await line.cut();
});
afterAll(() => browser.close());

/** How a page looks: what its styles, fonts and pictures come to. */
const looks = async () => {
  await document.fonts.ready;
  for (const picture of document.images) picture.loading = 'eager';
  await Promise.all([...document.images].map((picture) => picture.decode()));
  const header = document.querySelector('.site-header');
  return {
    ground: header && getComputedStyle(header).backgroundColor,
    // The reader's own fonts, stretched, are asked for only while the site's are on their way.
    fonts: [...document.fonts]
      .filter(({ family }) => family.includes('Be Vietnam Pro'))
      .map(({ family, weight, status }) => [family, weight, status].join()),
    pictures: [...document.images].map(({ currentSrc, naturalWidth }) => [currentSrc, naturalWidth].join()),
  };
};

describe.each([
  ['where nobody answers', () => line.cut()],
  ['where the device has no network', () => context.setOffline(true)],
])('without a connection, %s,', (_, lose) => {
  test('a story that was read once can be read as it was, and says that it is a kept copy', async () => {
    await visit.read(story);
    const dressed = await visit.page.evaluate(looks);
    // Pictures further down the page were loaded just now.
    await visit.page.waitForFunction(async () => {
      const kept = await Promise.all([...document.images].map(({ currentSrc }) => caches.match(currentSrc)));
      return kept.length > 0 && kept.every((copy) => copy);
    });
    const [title, text] = [await visit.heading(), await visit.page.locator('main').innerText()];
    expect(await visit.notice()).toBeNull();
    await lose();
    await visit.page.goto(story);
    expect(await visit.notice()).toBe(withMoment(words.notice.lost, await visit.keptAt(story)));
    expect([await visit.heading(), await visit.page.locator('main').innerText()]).toEqual([title, text]);
    expect(await visit.page.evaluate(looks)).toEqual(dressed);
  });

  test('the home page and other pages that were read are there', async () => {
    await visit.read('/');
    await visit.read('/phong-trao/');
    await lose();
    await visit.page.goto('/');
    expect(await visit.notice()).toContain('bản đã lưu');
    await visit.page.locator('.site-header nav').getByText(strings.movements.title).click();
    await visit.page.waitForURL('**/phong-trao/');
    expect(await visit.heading()).toBe(strings.movements.title);
  });

  test('a page that was never read leads to those that are kept', async () => {
    await visit.read(story);
    const title = await visit.heading();
    await lose();
    await visit.page.goto('/phong-trao/trong-che-doi-cao/');
    expect(await visit.heading()).toBe(words.title);
    expect(await visit.page.locator('.lead').innerText()).toBe(words.text);
    expect(await visit.notice()).toBeNull();
    const list = visit.page.locator('kept-pages li');
    expect(await list.locator('small').innerText()).toBe(withMoment(words.keptAt, await visit.keptAt(story)));
    await list.getByText(title, { exact: true }).click();
    await visit.page.waitForURL(`**${story}`);
    expect(await visit.heading()).toBe(title);
  });
});

test('with a connection a page comes from the network, through the worker, and says nothing of copies', async () => {
  await visit.read(story);
  line.asked = [];
  const response = await visit.page.goto(story);
  expect(response?.fromServiceWorker()).toBe(true);
  expect(line.asked).toContain(story);
  expect(await visit.notice()).toBeNull();
});

test('the page for lost connections leads back to what was asked for', async () => {
  await visit.read(story);
  await line.cut();
  await visit.page.goto('/tim-kiem/?q=hoa+ban#ket-qua');
  expect(await visit.heading()).toBe(words.title);
  await line.serve(inject('fixtureSite'));
  await visit.page.getByText(words.retry, { exact: true }).click();
  await visit.page.waitForURL('**/tim-kiem/?q=hoa+ban');
  expect(await visit.heading()).toBe(strings.search.title);
});

test('search and lookup that were opened before say that they need the network', async () => {
  await visit.read('/tim-kiem/');
  await visit.read('/tra-cuu/');
  await line.cut();
  await visit.page.goto('/tim-kiem/?q=hoa+ban');
  await visit.page.getByText(strings.search.said.failed).waitFor();
  await visit.page.goto('/tra-cuu/?q=hoa+ban');
  await visit.page.getByText(strings.lookup.failed).waitFor();
});

test('the page for lost connections, opened by itself without one, says nothing of copies', async () => {
  await visit.read(story);
  await line.cut();
  await visit.page.goto('/ngoai-tuyen/');
  expect([await visit.heading(), await visit.notice()]).toEqual([words.title, null]);
});

test('where the server fails a page that is kept is shown, and one that is not shows what the server says', async () => {
  await visit.read(story);
  const title = await visit.heading();
  line.failing = story;
  await visit.page.goto(story);
  expect(await visit.notice()).toBe(withMoment(words.notice.broken, await visit.keptAt(story)));
  expect(await visit.heading()).toBe(title);
  line.failing = '/phong-trao/';
  expect((await visit.page.goto('/phong-trao/'))?.status()).toBe(503);
});

test('where the store of the browser fails pages and pictures come from the network', async () => {
  await visit.read(story);
  await context.serviceWorkers()[0]?.evaluate(() => {
    const fail = () => Promise.reject(new Error('UnknownError'));
    Object.assign(CacheStorage.prototype, { match: fail, open: fail, keys: fail });
    Object.assign(Cache.prototype, { put: fail });
  });
  const response = await visit.page.goto(story);
  expect([response?.status(), response?.fromServiceWorker()]).toEqual([200, true]);
  await visit.loadPictures();
  expect(await visit.page.locator('main img').count()).toBeGreaterThan(0);
  await line.cut();
  await expect(visit.page.goto(story)).rejects.toThrow('ERR_FAILED');
});

describe('on a slow network', () => {
  test('a page that is kept is shown after some seconds, and the late answer is kept', async () => {
    await visit.read(story);
    const before = new Date().toISOString();
    const arrive = line.hold(story);
    const began = performance.now();
    await visit.page.goto(story);
    expect(await visit.notice()).toMatch(/^Bạn đang xem bản đã lưu lúc .*, vì mạng đang chậm\.$/u);
    expect(performance.now() - began).toBeGreaterThan(3900);
    arrive();
    await visit.page.waitForFunction(
      async ([address, time]) => ((await caches.match(address))?.headers.get('x-kept-at') ?? '') > time,
      [story, before] as const,
    );
  });

  test('a page that is not kept is waited for', async () => {
    await visit.read('/');
    const arrive = line.hold(story);
    const arrival = visit.page.goto(story);
    await expect.poll(() => line.asked).toContain(story);
    await visit.page.waitForTimeout(5000);
    arrive();
    await arrival;
    expect([await visit.heading(), await visit.notice()]).toEqual(['Tổ hợp tác chè Hoa Ban', null]);
  });
});
