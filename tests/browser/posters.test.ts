import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { element, textOf } from '../support/html-document.ts';
import { printPage } from '../support/printed-page.ts';
import { servedSite } from '../support/served-site.ts';
import { isPoster, sitePages } from '../support/site-files.ts';

const onOneLine = (text: string) => text.normalize('NFC').replace(/\s+/gu, '');

/** What stands below the edge of the sheet or of the part it belongs to, where nobody would see it. */
const cutOff = () => {
  const foot = document.querySelector('.sheet footer')?.getBoundingClientRect();
  const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
  const cover = document.querySelector('.cover')?.getBoundingClientRect();
  if (!foot || !sheet || !cover) return ['no sheet'];
  return [...document.querySelectorAll('.sheet :is(p, h1, h2, dt, dd, li, img, .qr-code)')].flatMap((item) => {
    const { top, bottom, left, right } = item.getBoundingClientRect();
    const inFooter = item.closest('footer') !== null;
    const inCover = item.closest('.cover') !== null;
    const end = inCover ? cover.bottom : inFooter ? sheet.bottom : foot.top;
    const isCut = bottom > end + 0.5 || top < sheet.top || left < sheet.left || right > sheet.right + 0.5;
    return isCut ? [`${item.tagName} ${item.textContent.slice(0, 40)}`] : [];
  });
};

describe.each(['fixtureSite', 'realSite'] as const)('%s', (name) => {
  const site = servedSite(name);
  let page: Page;
  beforeAll(async () => {
    page = await site.newPage({ colorScheme: 'dark' });
  });

  test('every poster is one sheet of A4 with the whole name on it, and nothing is cut off', async () => {
    const posters = (await sitePages(inject(name))).filter(isPoster);
    // Numbered exemplars of the fixture differ in nothing else.
    const different = posters.filter(({ path }) => !/to-mau-(?!1\/)/u.test(path));
    const wrong: unknown[] = [];
    for (const { path, document } of different) {
      await page.goto(path);
      const { sheets, headings } = await printPage(page);
      await page.emulateMedia({ media: 'print' });
      const cut = await page.evaluate(cutOff);
      await page.emulateMedia({ media: 'screen' });
      const heading = onOneLine(textOf(element(document, 'h1')));
      const isNamed = headings.some((text) => onOneLine(text) === heading);
      const isOneSheet = JSON.stringify(sheets) === JSON.stringify([{ width: 210, height: 297 }]);
      if (!isOneSheet || !isNamed || cut.length > 0) wrong.push({ path, sheets, headings, cut });
    }
    expect(different.length).toBeGreaterThan(5);
    expect(wrong).toEqual([]);
  });

  test('on a screen the sheet has the shape of the paper, and shows all that paper shows', async () => {
    const path = name === 'fixtureSite' ? '/dien-hinh/ten-rat-dai/ap-phich/' : '/dien-hinh/dien-quan/ap-phich/';
    await page.goto(path);
    for (const [width, height] of [
      [320, 640],
      [800, 1280],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      const box = await page.locator('.sheet').boundingBox();
      expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(297 / 210, 1);
      expect(box?.width).toBeLessThanOrEqual(width - 30);
      expect(await page.evaluate(cutOff)).toEqual([]);
    }
  });
});

describe('the poster of a story', () => {
  const site = servedSite('realSite');
  const path = '/dien-hinh/dang-thi-ngo/ap-phich/';

  test('has a name that is read from two metres, on light paper for a reader in the dark', async () => {
    const page = await site.newPage({ colorScheme: 'dark' });
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const points = await page.locator('h1').evaluate((item) => (parseFloat(getComputedStyle(item).fontSize) * 72) / 96);
    expect(points).toBeGreaterThanOrEqual(40);
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    const ground = await page.locator('.sheet').evaluate((item) => getComputedStyle(item).backgroundColor);
    expect(Math.min(...(ground.match(/\d+/gu) ?? []).slice(0, 3).map(Number))).toBeGreaterThan(230);
    await page.context().close();
  });

  test('is printed by its button, which is there only with its script', async () => {
    const page = await site.newPage();
    await page.addInitScript(() => {
      window.print = () => {
        document.title = 'printed';
      };
    });
    await page.goto(path);
    await page.getByRole('button', { name: strings.poster.print }).click();
    expect(await page.title()).toBe('printed');
    await page.getByRole('link', { name: strings.poster.back }).click();
    await page.waitForURL('**/dien-hinh/dang-thi-ngo/');
    await page.context().close();
    const plain = await site.newPage({ javaScriptEnabled: false });
    await plain.goto(path);
    expect(await plain.locator('button').isVisible()).toBe(false);
    expect(await plain.locator('.qr-code').isVisible()).toBe(true);
    await plain.context().close();
  });
});
