import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { open, servedSite } from '../support/served-site.ts';
import { leastTarget, smallTargets } from '../support/touch-targets.ts';

describe.each(['fixtureSite', 'realSite'] as const)('%s', (name) => {
  const site = servedSite(name);
  let page: Page;
  beforeAll(async () => {
    page = await site.newPage({ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' });
  });

  // Those of all pages are checked with their health.
  test('the opened menu of a phone has links that a finger finds', async () => {
    await open(page, '/');
    await page.locator('.site-header button').click();
    expect(await page.locator('.site-header nav').isVisible()).toBe(true);
    expect(await page.evaluate(smallTargets, { least: leastTarget, within: '.site-header nav' })).toEqual([]);
  });
});

const site = servedSite('fixtureSite');

test('a target that is too small is told', async () => {
  const page = await site.newPage();
  await page.setContent('<nav><a href="/">Năm</a></nav><p>Xem <a href="/">năm</a> khác.</p>');
  expect(await page.evaluate(smallTargets, { least: leastTarget, within: 'body' })).toEqual([
    expect.stringContaining('height, width'),
  ]);
});
