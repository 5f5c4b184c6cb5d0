import { describe, expect, test } from 'vitest';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');
const story = '/dien-hinh/to-hop-tac-hoa-ban/';

describe('pictures', () => {
  test('keep their place while they are on their way: nothing moves when they come', async () => {
    const page = await site.newPage({ viewport: { width: 360, height: 740 } });
    const waiting: (() => void)[] = [];
    await page.route(/\.(?:avif|webp|jpeg)$/u, async (route) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      await route.continue();
    });
    await page.goto(story, { waitUntil: 'domcontentloaded' });
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.picture-frame .sized-picture')].map((item) => {
          const { left, top, width, height } = item.getBoundingClientRect();
          return [left, top + scrollY, width, height].map(Math.round);
        }),
      );
    await page.evaluate(() => {
      for (const picture of document.images) picture.loading = 'eager';
    });
    const before = await boxes();
    expect(before.length).toBe(2);
    expect(before.every(([, , width = 0, height = 0]) => width > 300 && height > 100)).toBe(true);
    await expect.poll(() => waiting.length).toBeGreaterThanOrEqual(2);
    for (const go of waiting) go();
    await page.evaluate(() => Promise.all([...document.images].map((picture) => picture.decode())));
    expect(await boxes()).toEqual(before);
  });

  test('are taken in the newest format, in a size that fits the screen', async () => {
    const page = await site.newPage({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
    await page.goto(story, { waitUntil: 'networkidle' });
    const taken = await page
      .locator('.sized-picture img')
      .first()
      .evaluate((picture: HTMLImageElement) => [
        picture.currentSrc.replace(/.*\./u, ''),
        picture.srcset,
        picture.currentSrc,
      ]);
    expect(taken[0]).toBe('avif');
    const source = await page.locator('.sized-picture source').first().getAttribute('srcset');
    const width = (source ?? '').split(', ').find((size) => (taken[2] ?? '').endsWith(size.split(' ')[0] ?? '-'));
    expect(width).toMatch(/ 672w$/u);
  });

  test('are all on paper, those further down too', async () => {
    const page = await site.newPage({ viewport: { width: 360, height: 300 } });
    await page.goto(story, { waitUntil: 'load' });
    const paper = (await page.pdf()).toString('latin1');
    expect(paper.match(/\/Subtype \/Image/gu)?.length ?? 0).toBeGreaterThanOrEqual(2);
  });
});
