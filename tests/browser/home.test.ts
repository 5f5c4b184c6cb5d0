import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('realSite');
const words = strings.home;

let page: Page;
afterEach(() => page.context().close());

const visit = async (width = 1280, javaScriptEnabled = true) => {
  page = await site.newPage({ javaScriptEnabled, viewport: { width, height: 800 } });
  await page.goto('/');
};
const part = (name: string) => page.getByRole('region', { name });

describe('the search of the home page', () => {
  test.each([
    ['with', true],
    ['without', false],
  ])('leads to the search page with what was typed, %s JavaScript', async (_, javaScriptEnabled) => {
    await visit(360, javaScriptEnabled);
    const field = page.getByRole('searchbox', { name: words.search });
    await field.fill('xây dựng & nông thôn');
    await field.press('Enter');
    await page.waitForURL('**/tim-kiem/?q=*');
    expect(new URL(page.url()).searchParams.get('q')).toBe('xây dựng & nông thôn');
  });

  test('is where the shortcut goes, though other pages have their field in the head', async () => {
    await visit();
    await page.keyboard.press('Control+K');
    const field = page.getByRole('searchbox', { name: words.search });
    expect(await field.evaluate((item) => item === document.activeElement)).toBe(true);
  });

  test('has the way to look up a name beside it', async () => {
    await visit();
    await page.getByRole('search').getByRole('link', { name: words.lookup }).click();
    await page.waitForURL('**/tra-cuu/');
  });
});

test('the lead story leads to its page, which tells the same', async () => {
  await visit();
  const lead = page.locator('.lead-story');
  const name = await lead.getByRole('heading').innerText();
  expect(await lead.locator('dd').count()).toBeGreaterThan(0);
  const width = () => lead.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(width).toBeGreaterThan(0);
  await lead.getByRole('link', { name }).click();
  await page.waitForURL('**/dien-hinh/*/');
  expect(await page.locator('h1').innerText()).toBe(name);
});

test.each([
  [360, '-hep.png'],
  [1280, '-hep.png'],
])('at %i pixels each year shows a picture of its numbers, a first one of how its plans went', async (width, end) => {
  await visit(width);
  const pictures = await part(words.results).getByRole('img').all();
  expect(pictures.length).toBeGreaterThan(1);
  const shown = await Promise.all(
    pictures.map((picture) =>
      picture.evaluate(async (image: HTMLImageElement) => {
        image.loading = 'eager';
        await image.decode();
        return { address: image.currentSrc, alt: image.alt };
      }),
    ),
  );
  expect(shown.filter(({ address }) => !address.includes('/bieu-do/') || !address.endsWith(end))).toEqual([]);
  const verdicts = shown.filter(({ address }) => address.includes('/bieu-do/danh-gia-'));
  expect(verdicts.map(({ alt }) => alt.replaceAll(/\d+/gu, '…'))).toContain(
    'Trong … chỉ tiêu có kế hoạch của Lai Châu năm … mà Gương sáng có số liệu: … vượt, … đạt, … chưa đạt.',
  );
});

test('those honoured are counted for each province, each table with the way to its year', async () => {
  await visit();
  const tables = part(words.honours).getByRole('table');
  expect(await tables.count()).toBeGreaterThan(1);
  for (const row of await tables.locator('tbody tr').all()) expect(await row.innerText()).toMatch(/\d/u);
  await tables.first().getByRole('link').click();
  await page.waitForURL('**/ket-qua/**');
  const { hash } = new URL(page.url());
  expect(await page.locator(hash).isVisible()).toBe(true);
});

test('movements and provinces lead on', async () => {
  await visit();
  expect(await part(words.movements).getByRole('heading', { level: 3 }).count()).toBe(6);
  await page.getByRole('navigation', { name: words.provinces }).getByRole('link', { name: 'Tỉnh Lào Cai' }).click();
  await page.waitForURL('**/tinh/lao-cai/');
  await page.goBack();
  await part(words.movements).getByRole('link', { name: strings.seeAll }).click();
  await page.waitForURL('**/phong-trao/');
});
