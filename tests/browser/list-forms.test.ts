import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');
const words = strings.list;

let page: Page;
afterEach(() => page.context().close());

const listAt = async (path: string, width = 1280) => {
  page = await site.newPage({ javaScriptEnabled: false, viewport: { width, height: 800 } });
  await page.goto(path);
};

/** Which forms of the list are seen. */
const forms = async () => {
  const seen = (selector: string) => page.locator(selector).isVisible();
  return { cards: await seen('.card-list'), table: await seen('.card-table') };
};

test('a list shows cards, the table at a click, and cards again at another', async () => {
  await listAt('/dien-hinh/');
  expect(await forms()).toEqual({ cards: true, table: false });
  const names = await page.locator('.card-list h2').allInnerTexts();
  await page.getByRole('link', { name: words.asTable }).click();
  await page.waitForURL('**/dien-hinh/#bang');
  expect(await forms()).toEqual({ cards: false, table: true });
  expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(names);
  expect(names).toHaveLength(60);
  await page.getByRole('link', { name: words.asCards }).click();
  await expect.poll(forms).toEqual({ cards: true, table: false });
  await page.goBack();
  await expect.poll(forms).toEqual({ cards: false, table: true });
});

test.each([320, 1280])(
  'the address of the table shows it at once, %i px wide too, and its rows lead on',
  async (width) => {
    await listAt('/phong-trao/#bang', width);
    expect(await forms()).toEqual({ cards: false, table: true });
    const link = page.getByRole('link', { name: 'Trồng chè' }).first();
    expect((await link.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await link.click();
    await page.waitForURL('**/phong-trao/trong-che-doi-cao/');
  },
);

test.each(['/', '/dien-hinh/'])('no photo of %s covers the words of its card', async (path) => {
  await listAt(path);
  const covers = page.locator('.cover', { has: page.locator('img:not([alt=""])') });
  expect(await covers.count()).toBeGreaterThan(0);
  const shown = await covers.evaluateAll((all) => all.map((cover) => getComputedStyle(cover).overflowY));
  expect(new Set(shown)).toEqual(new Set(['hidden']));
});

test('a list that was printed as a table is one on paper', async () => {
  await listAt('/dien-hinh/#bang');
  await page.emulateMedia({ media: 'print' });
  expect(await forms()).toEqual({ cards: false, table: true });
  expect(await page.locator('.as-table p a').isVisible()).toBe(false);
});
