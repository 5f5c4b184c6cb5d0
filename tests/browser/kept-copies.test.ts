import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { OfflineVisit } from '../support/offline-visit.ts';
import { ServedLine } from '../support/served-line.ts';

const story = '/dien-hinh/to-hop-tac-hoa-ban/';
const sample = (number: number) => `/dien-hinh/to-mau-${number}/`;

const line = new ServedLine();
let browser: Browser;
let context: BrowserContext;
let visit: OfflineVisit;

beforeAll(async () => {
  browser = await launchBrowser();
  await line.serve(inject('fixtureSite'));
});
beforeEach(async () => {
  line.asked = [];
  line.gone = '';
  line.withdrawn = '';
  context = await browser.newContext({ baseURL: line.url });
  visit = new OfflineVisit(await context.newPage(), line.url);
});
afterEach(() => context.close());
afterAll(async () => {
  await browser.close();
  await line.cut();
});

/** The worker rests before it looks for what is unused. */
const unhurried = { timeout: 15_000 };

/** What a device says that spares data. */
const sparesData = () => {
  const { connection } = navigator as unknown as { connection: object };
  Object.defineProperty(Object.getPrototypeOf(connection), 'saveData', { get: () => true });
};

test('the newest sixty pages are kept, and one that is read again counts as new', async () => {
  await visit.read(story);
  await visit.read('/');
  await visit.tell(Array.from({ length: 58 }, (_, index) => sample(index + 1)));
  await expect.poll(() => visit.kept('pages').then(({ length }) => length), { timeout: 30_000 }).toBe(60);
  await visit.read(story);
  await visit.read(sample(59));
  const pages = await visit.kept('pages');
  expect(pages).toHaveLength(60);
  expect(pages.slice(-2)).toEqual([story, sample(59)]);
  expect(pages).not.toContain('/');
});

test('what was looked for, indexes, downloads and parts of files are never kept', async () => {
  await visit.read('/tim-kiem/');
  await visit.read('/tra-cuu/');
  for (const path of ['/tim-kiem/?q=hoa+ban', '/tra-cuu/?q=hoa+ban', '/dien-hinh/?fbclid=x']) {
    await visit.page.goto(path, { waitUntil: 'networkidle' });
  }
  await visit.page.goto('/khong-co/');
  // A former address of the story, which only leads to it.
  await visit.page.goto('/dien-hinh/to-hoa-ban/', { waitUntil: 'commit' });
  await visit.page.waitForURL(`**${story}`);
  await visit.page.evaluate(async () => {
    await fetch('/robots.txt');
    await fetch('/bieu-do/khong-co.png');
    await fetch('/favicon.svg?1', { headers: { Range: 'bytes=0-9' } });
    await fetch('/phong-trao/');
  });
  expect(line.asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
  expect(line.asked.some((path) => path.startsWith('/tra-cuu/so/'))).toBe(true);
  expect((await visit.kept('pages')).sort()).toEqual(['/dien-hinh/', story, '/tim-kiem/', '/tra-cuu/']);
  const others = [...(await visit.kept('files')), ...(await visit.kept('pictures'))];
  expect(others.filter((path) => !/^\/(?:_astro|hoa-van)\/|^\/favicon\.svg$/u.test(path))).toEqual([]);
  const all = await visit.page.evaluate(() => caches.keys());
  expect(all).toHaveLength(4);
});

test('a question in the address leaves the kept page as it was when it was read without one', async () => {
  await visit.read('/tim-kiem/');
  const before = await visit.page.evaluate(async () => (await caches.match('/tim-kiem/'))?.headers.get('x-kept-at'));
  await visit.page.goto('/tim-kiem/?q=hoa+ban', { waitUntil: 'networkidle' });
  const after = await visit.page.evaluate(async () => (await caches.match('/tim-kiem/'))?.headers.get('x-kept-at'));
  expect(after).toBe(before);
});

test('a page that the site took back is not kept any longer, nor are its pictures', async () => {
  await visit.read('/');
  await visit.read(story);
  await visit.loadPictures();
  const home = await visit.page.evaluate(async () => (await fetch('/')).text());
  const own = (await visit.kept('pictures')).filter((picture) => !home.includes(picture));
  expect(own).toContainEqual(expect.stringMatching(/^\/_astro\//u));
  line.gone = story;
  const response = await visit.page.goto(story);
  expect(response?.status()).toBe(404);
  await expect.poll(() => visit.kept('pages')).toEqual(['/']);
  const left = async () => (await visit.kept('pictures')).filter((picture) => own.includes(picture));
  await expect.poll(left, unhurried).toEqual([]);
  expect(await visit.kept('pictures')).not.toEqual([]);
  line.asked = [];
  await visit.page.evaluate((path) => fetch(path, { cache: 'reload' }), own[0] ?? '');
  expect(line.asked).toEqual([own[0]]);
});

test('a withdrawn page is kept no longer, nor is a list that leads to it', async () => {
  for (const path of ['/gioi-thieu/', '/dien-hinh/nam/2022/', story]) await visit.read(path);
  line.withdrawn = story;
  expect((await visit.page.goto(story))?.status()).toBe(410);
  await expect.poll(() => visit.kept('pages')).toEqual(['/gioi-thieu/']);
});

test('parts that no kept page uses stay while a page is on its way, then those of a poster, never kept, go', async () => {
  const posterParts = async () => (await visit.kept('files')).filter((file) => file.includes('/poster.'));
  await visit.read('/');
  line.delay = 10_000;
  const arrival = (await context.newPage()).goto(story);
  await expect.poll(() => line.asked).toContain(story);
  line.delay = 0;
  await visit.page.goto(`${story}ap-phich/`);
  await expect.poll(posterParts).toHaveLength(1);
  await visit.page.waitForTimeout(3000);
  expect(await posterParts()).toHaveLength(1);
  await arrival;
  await expect.poll(posterParts, unhurried).toEqual([]);
  expect(await visit.kept('pages')).toEqual(['/', story]);
});

test('a page of another program at the same address is not kept', async () => {
  await visit.read('/');
  line.foreign = '/dang-nhap/';
  const response = await visit.page.goto('/dang-nhap/');
  expect([response?.status(), response?.fromServiceWorker()]).toEqual([200, true]);
  await visit.read(story);
  expect(await visit.kept('pages')).toEqual(['/', story]);
});

test('no other origin is ever asked', async () => {
  const origins = new Set<string>();
  context.on('request', (request) => origins.add(new URL(request.url()).origin));
  await visit.read('/');
  await visit.read(story);
  expect([...origins]).toEqual([new URL(line.url).origin]);
});

test('a device that spares data has no worker', async () => {
  await context.addInitScript(sparesData);
  await visit.page.goto(story, { waitUntil: 'networkidle' });
  expect(await visit.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(line.asked).not.toContain('/sw.js');
  expect(await visit.page.evaluate(() => caches.keys())).toEqual([]);
});

test('a device that begins to spare data keeps pages, which it loads anyway, and no more pictures', async () => {
  await visit.read('/');
  const pictures = await visit.kept('pictures');
  await context.serviceWorkers()[0]?.evaluate(sparesData);
  await visit.read(story);
  await visit.loadPictures();
  expect(await visit.page.locator('main img').count()).toBeGreaterThan(0);
  expect(await visit.kept('pages')).toContain(story);
  expect(await visit.kept('pictures')).toEqual(pictures);
});
