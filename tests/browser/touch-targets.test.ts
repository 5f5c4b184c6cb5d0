import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { templates } from '../support/page-templates.ts';
import { open, servedSite } from '../support/served-site.ts';
import { leastTarget, smallTargets } from '../support/touch-targets.ts';

describe.each(['fixtureSite', 'realSite'] as const)('%s', (name) => {
  const site = servedSite(name);
  let page: Page;
  beforeAll(async () => {
    page = await site.newPage({ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' });
  });

  test.each(templates[name])('%s has links and buttons that a finger finds', async (_, path) => {
    await open(page, path);
    expect(await page.locator('a[href]').count()).toBeGreaterThan(0);
    expect(await page.evaluate(smallTargets, { least: leastTarget, within: 'body' })).toEqual([]);
  });

  test('the opened menu of a phone has them too', async () => {
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
