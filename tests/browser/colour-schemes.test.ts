import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { chartPalettes } from '../../src/domain/theme/chart-palettes.ts';
import { themePalettes } from '../../src/domain/theme/palette.ts';
import { readSiteTheme } from '../../src/reading/site-theme.ts';
import { fixtureContent } from '../support/fixture-content.ts';
import { shareOf } from '../support/picture-colours.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');
const theme = await readSiteTheme(fixtureContent);
const [charts, palettes] = [chartPalettes(theme), themePalettes(theme)];
const indicator = '/chi-tieu/san-luong/';
const id = 'chi-tieu-san-luong-may-trang-2022';
const chart = `data-chart[data-spec*='"id":"${id}"']`;

const opened: Page[] = [];
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});

async function visit(path: string, options: BrowserContextOptions): Promise<Page> {
  const page = await site.newPage({ viewport: { width: 1280, height: 800 }, ...options });
  opened.push(page);
  await page.addInitScript(() => {
    const state = Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) state.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(path);
  return page;
}

const shifts = (page: Page) => page.evaluate(() => (window as unknown as { shifts: number }).shifts);

/** The file that a chart shows as its picture, once it is there. */
async function pictureOf(page: Page): Promise<string> {
  const picture = page.locator(`${chart} img`);
  await expect.poll(() => picture.evaluate((item) => (item as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
  const address = await picture.evaluate((item) => (item as HTMLImageElement).currentSrc);
  return new URL(address).pathname.replace(`/bieu-do/${id}`, '').replace('.png', '');
}

/** Which colours are those of a ground or a bar of a chart, as it is seen: letters are less than a hundredth. */
async function seen(page: Page, colours: readonly string[]): Promise<boolean[]> {
  const picture = await page.locator(chart).screenshot();
  return Promise.all(colours.map(async (colour) => (await shareOf(picture, colour)) > 0.01));
}

const { light, dark } = charts;
const allColours = [light.ground, light.main, light.planFill, dark.ground, dark.main, dark.planFill];
const onlyLight = [true, true, true, false, false, false];
const onlyDark = onlyLight.map((isSeen) => !isSeen);

describe.each([
  [1280, '', '-toi'],
  [360, '-hep', '-hep-toi'],
])('at %i pixels', (width, lightFile, darkFile) => {
  const viewport = { width, height: 800 };

  test.each([
    ['light', lightFile, onlyLight],
    ['dark', darkFile, onlyDark],
  ] as const)('without JavaScript a reader who likes it %s gets such pictures', async (colorScheme, file, colours) => {
    const page = await visit(indicator, { colorScheme, viewport, javaScriptEnabled: false });
    await page.locator(chart).scrollIntoViewIfNeeded();
    expect(await pictureOf(page)).toBe(file);
    await expect.poll(() => seen(page, allColours)).toEqual(colours);
  });

  test('a chart that is drawn follows the scheme of its reader, in place and with the focus kept', async () => {
    const page = await visit(indicator, { colorScheme: 'dark', viewport });
    await page.locator(chart).scrollIntoViewIfNeeded();
    await page.locator(`${chart}[data-drawn]`).waitFor();
    await expect.poll(() => seen(page, allColours)).toEqual(onlyDark);
    await page.locator(`${chart} canvas`).focus();
    const box = await page.locator(chart).boundingBox();
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => seen(page, allColours)).toEqual(onlyLight);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => seen(page, allColours)).toEqual(onlyDark);
    expect(await page.locator(`${chart} canvas`).count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('canvas');
    expect(await page.locator(chart).boundingBox()).toEqual(box);
    expect(await shifts(page)).toBe(0);
  });
});

test('on paper a reader who likes the dark has light pictures on a white ground', async () => {
  const page = await visit(indicator, { colorScheme: 'dark' });
  await page.locator(chart).scrollIntoViewIfNeeded();
  await page.locator(`${chart}[data-drawn]`).waitFor();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect.poll(() => pictureOf(page)).toBe('');
  await expect.poll(() => seen(page, allColours)).toEqual(onlyLight);
  const ground = (selector: string) => page.locator(selector).evaluate((item) => getComputedStyle(item).color);
  expect(await ground('body')).toBe('rgb(0, 0, 0)');
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await expect.poll(() => seen(page, allColours)).toEqual(onlyDark);
});

/** What a part of the page has as a colour, `#rrggbb`. */
const colourOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((item, name) => {
      const parts = getComputedStyle(item).getPropertyValue(name).match(/\d+/gu) ?? [];
      return `#${parts
        .slice(0, 3)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`;
    }, property);

test.each(['light', 'dark'] as const)('a page has the colours of the site in the %s scheme', async (colorScheme) => {
  const page = await visit('/dien-hinh/', { colorScheme });
  const { paper, text, band, onBand, primary, line } = palettes[colorScheme];
  expect([await colourOf(page, 'body', 'background-color'), await colourOf(page, 'body', 'color')]).toEqual([
    paper,
    text,
  ]);
  expect(await colourOf(page, '.site-header', 'background-color')).toBe(band);
  expect(await colourOf(page, '.site-header', 'color')).toBe(onBand);
  expect(await colourOf(page, '.card-list a', 'color')).toBe(primary);
  expect(await colourOf(page, '.card-list li', 'border-top-color')).toBe(line);
});

test.each([
  ['light', '#000000'],
  ['dark', '#ffffff'],
] as const)('a reader who asks for more contrast gets it in the %s scheme', async (colorScheme, text) => {
  const page = await visit('/dien-hinh/', { colorScheme, contrast: 'more' });
  expect(await colourOf(page, 'body', 'color')).toBe(text);
  expect(await colourOf(page, '.card-list li', 'border-top-color')).not.toBe(palettes[colorScheme].line);
});

describe.each(['light', 'dark'] as const)('with colours of the reader’s own on a %s ground', (colorScheme) => {
  const chosen = { colorScheme, forcedColors: 'active' } as const;

  test('the marks of verdicts and the edge of the header are still there', async () => {
    const page = await visit(indicator, chosen);
    const marked = page.locator('.verdict:is(.met, .exceeded, .missed)').first();
    const mark = await marked.evaluate((item) => {
      const { borderTopWidth, borderTopColor, width } = getComputedStyle(item, '::before');
      return { isFilled: Number.parseFloat(borderTopWidth) * 2 >= Number.parseFloat(width), borderTopColor };
    });
    expect(mark).toEqual({
      isFilled: true,
      borderTopColor: await marked.evaluate((item) => getComputedStyle(item).color),
    });
    expect(await page.locator('.site-header').evaluate((item) => getComputedStyle(item).borderBottomWidth)).toBe('1px');
  });

  test('a chart keeps its own colours and its own ground', async () => {
    const page = await visit(indicator, chosen);
    await page.locator(chart).scrollIntoViewIfNeeded();
    await page.locator(`${chart}[data-drawn]`).waitFor();
    await expect.poll(() => seen(page, allColours)).toEqual(colorScheme === 'dark' ? onlyDark : onlyLight);
  });

  test('what has the focus is seen, and the main button is told from the others', async () => {
    const page = await visit('/tim-kiem/', chosen);
    const edge = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((item) => Number.parseFloat(getComputedStyle(item).borderTopWidth));
    expect(await edge('main button.main')).toBeGreaterThan(await edge('main button:not(.main)'));
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineColor } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, isSeen: outlineColor !== getComputedStyle(document.body).backgroundColor };
    });
    expect(outline).toEqual({ outlineStyle: 'solid', isSeen: true });
  });
});
