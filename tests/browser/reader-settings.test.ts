import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { clippedBoxes, cutTexts, movingParts, overflow, spaceText } from '../support/page-layout.ts';
import { templates } from '../support/page-templates.ts';
import { open, servedSite } from '../support/served-site.ts';

describe.each(['fixtureSite', 'realSite'] as const)('%s', (name) => {
  const site = servedSite(name);
  let page: Page;
  beforeAll(async () => {
    page = await site.newPage({ reducedMotion: 'reduce' });
  });

  const isStill = async () => {
    expect(await page.evaluate(movingParts)).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  };

  // A poster is a sheet of paper of a fixed size; its story says the same on a page that grows.
  const posters = templates[name].filter(([what]) => what.startsWith('poster'));
  const pages = templates[name].filter((template) => !posters.includes(template));

  test.each(posters)('%s stands still where a reader wants less motion', async (_, path) => {
    await open(page, path);
    await isStill();
  });

  test.each(pages)(
    '%s stands still for such a reader, and loses nothing where one spaces its text',
    async (_, path) => {
      await open(page, path);
      await isStill();
      const before: string[] = [];
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        before.push(...(await page.evaluate(clippedBoxes)));
      }
      await page.evaluate(spaceText);
      const lost: unknown[] = [];
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(overflow);
        const cut = [...(await page.evaluate(cutTexts)), ...(await page.evaluate(clippedBoxes))];
        const newlyCut = cut.filter((text) => !before.includes(text));
        if (wide || newlyCut.length > 0) lost.push({ width, wide, newlyCut });
      }
      expect(lost).toEqual([]);
    },
  );
});

const site = servedSite('fixtureSite');

test('where motion is welcome a page does move', async () => {
  const page = await site.newPage();
  await page.goto('/');
  expect(await page.evaluate(movingParts)).not.toEqual([]);
});
