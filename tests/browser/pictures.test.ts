import { describe, expect, test } from 'vitest';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');
const story = '/dien-hinh/to-hop-tac-hoa-ban/';

describe('pictures', () => {
  test('keep their place while they are on their way: nothing moves when they come', async () => {
    const page = await site.newPage({ viewport: { width: 360, height: 740 } });
    let waiting = 0;
    let arrive: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/\.(?:avif|webp|jpeg)$/u, async (route) => {
      waiting += 1;
      await held;
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
    await page.evaluate(async () => {
      for (const picture of document.images) picture.loading = 'eager';
      await document.fonts.ready;
    });
    const before = await boxes();
    expect(before.length).toBe(2);
    expect(before.every(([, , width = 0, height = 0]) => width > 300 && height > 100)).toBe(true);
    await expect.poll(() => waiting).toBeGreaterThanOrEqual(2);
    arrive();
    await page.evaluate(() => Promise.all([...document.images].map((picture) => picture.decode())));
    expect(await boxes()).toEqual(before);
  });

  test('are taken in the newest format, in a size that fits the screen', async () => {
    const page = await site.newPage({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
    await page.goto(story);
    const taken = await page
      .locator('.sized-picture img')
      .first()
      .evaluate(async (picture: HTMLImageElement) => {
        picture.loading = 'eager';
        await picture.decode();
        return picture.currentSrc;
      });
    expect(taken).toMatch(/\.avif$/u);
    const source = await page.locator('.sized-picture source').first().getAttribute('srcset');
    const width = (source ?? '').split(', ').find((size) => taken.endsWith(size.split(' ')[0] ?? '-'));
    expect(width).toMatch(/ 672w$/u);
  });

  test.each([360, 740, 1280])('fill the covers of cards and of the lead story, %i pixels wide', async (width) => {
    const page = await site.newPage({ viewport: { width, height: 900 } });
    for (const [path, number] of [
      ['/', 3],
      ['/dien-hinh/', 3],
    ] as const) {
      await page.goto(path, { waitUntil: 'load' });
      const covers = await page.evaluate(() => {
        const box = (item: Element) => {
          const { left, top, width, height } = item.getBoundingClientRect();
          return [left, top, width, height].map(Math.round);
        };
        return [...document.querySelectorAll('.cover:has(picture)')].map((cover) => {
          const image = cover.querySelector('img');
          // The edge of a cover is no part of the photo.
          const { borderBottomWidth } = getComputedStyle(cover);
          const [left = 0, top = 0, width = 0, height = 0] = box(cover);
          return {
            cover: [left, top, width, height - Math.round(Number.parseFloat(borderBottomWidth))],
            image: image && box(image),
            fit: image && getComputedStyle(image).objectFit,
          };
        });
      });
      expect(covers).toHaveLength(number);
      for (const { cover, image, fit } of covers) {
        expect([image, fit]).toEqual([cover, 'cover']);
        expect(cover[3]).toBeGreaterThanOrEqual(175);
      }
    }
  });

  test('are all on paper, those further down too', async () => {
    const page = await site.newPage({ viewport: { width: 360, height: 300 } });
    await page.goto(story, { waitUntil: 'load' });
    const paper = (await page.pdf()).toString('latin1');
    expect(paper.match(/\/Subtype \/Image/gu)?.length ?? 0).toBeGreaterThanOrEqual(2);
  });
});
