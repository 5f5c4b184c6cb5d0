import { cp, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { writeServiceWorker } from '../../scripts/service-worker.ts';
import { OfflineVisit } from '../support/offline-visit.ts';
import { ServedLine } from '../support/served-line.ts';
import { siteFiles, stylesheetOf } from '../support/site-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A browser looks for a new worker some time after a page has loaded. */
const patient = { timeout: 30_000 };

const story = '/dien-hinh/to-hop-tac-hoa-ban/';

const line = new ServedLine();
let browser: Awaited<ReturnType<typeof launchBrowser>>;
let context: BrowserContext;
let visit: OfflineVisit;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  await line.serve(inject('fixtureSite'));
  context = await browser.newContext({ baseURL: line.url });
  visit = new OfflineVisit(await context.newPage(), line.url);
});
afterAll(async () => {
  await browser.close();
  await line.cut();
});

/** The fixture site as a later build leaves it whose stylesheet has changed, and with it its name. */
async function laterBuild(): Promise<string> {
  const site = join(await temporaryFolder(), 'site');
  await cp(inject('fixtureSite'), site, { recursive: true });
  const files = await siteFiles(site);
  const sheet = stylesheetOf(files);
  const later = sheet.replace(/[^/]*$/u, 'style.later.css');
  await rename(join(site, sheet), join(site, later));
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    const html = await readFile(join(site, page), 'utf8');
    await writeFile(join(site, page), html.replaceAll(sheet, later));
  }
  await writeServiceWorker(site, { basePath: '/' }, { offlineReading: true });
  return site;
}

/** The fixture site as a later build leaves it whose `site.yaml` wants no offline reading. */
async function buildWithoutOfflineReading(): Promise<string> {
  const site = join(await temporaryFolder(), 'site');
  await cp(inject('fixtureSite'), site, { recursive: true });
  for (const page of (await siteFiles(site)).filter((file) => file.endsWith('.html'))) {
    const html = await readFile(join(site, page), 'utf8');
    await writeFile(join(site, page), html.replace(/ data-worker="[^"]*"/u, ''));
  }
  await writeServiceWorker(site, { basePath: '/' }, { offlineReading: false });
  return site;
}

const sheets = async () => (await visit.kept('files')).filter((file) => file.endsWith('.css'));
const shells = () => visit.page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' shell ')));

test('after a new build kept pages keep their styles, and what no kept page uses is gone', async () => {
  await visit.read(story);
  const [former] = await shells();
  const [oldSheet] = await sheets();
  const header = visit.page.locator('.site-header');
  const ground = () => header.evaluate((item) => getComputedStyle(item).backgroundColor);
  const colour = await ground();
  const next = await laterBuild();
  await line.serve(next);
  await visit.page.goto('/');
  await expect.poll(sheets, patient).toEqual([oldSheet, '/_astro/style.later.css']);
  await expect.poll(async () => (await shells()).includes(former ?? ''), patient).toBe(false);
  expect(await shells()).toHaveLength(1);
  await line.cut();
  await visit.page.goto(story);
  expect(await visit.notice()).toContain('bản đã lưu');
  expect(await ground()).toBe(colour);
  // Once the story has been read in the new build, no kept page uses the old stylesheet.
  await line.serve(next);
  await visit.read(story);
  await expect.poll(sheets, patient).toEqual(['/_astro/style.later.css']);
  await context.close();
});

test('a build without offline reading removes the worker and all that it kept', async () => {
  const site = await buildWithoutOfflineReading();
  onTestFinished(() => context.close());
  await visit.read(story);
  // What another site of the same origin keeps is none of its business.
  await visit.page.evaluate(() => caches.open('guong-sang http://localhost/khac/ pages'));
  await line.serve(site);
  await visit.page.goto(story);
  expect(await visit.page.locator('html').getAttribute('data-worker')).toBeNull();
  await expect
    .poll(() => visit.page.evaluate(() => caches.keys()), patient)
    .toEqual(['guong-sang http://localhost/khac/ pages']);
  const registrations = () =>
    visit.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(registrations, patient).toBe(0);
  line.asked = [];
  await visit.page.goto('/', { waitUntil: 'networkidle' });
  expect(line.asked).not.toContain('/sw.js');
  expect([await registrations(), await visit.page.evaluate(() => navigator.serviceWorker.controller)]).toEqual([
    0,
    null,
  ]);
  await line.cut();
  await expect(visit.page.goto(story)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});
