import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { templates } from '../support/page-templates.ts';
import { open, servedSite } from '../support/served-site.ts';

/** All rules of WCAG 2.2 AA by day; by night those that look at colours, since nothing else changes then. */
const rulesOf = {
  light: { withTags: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  dark: { withRules: ['color-contrast', 'link-in-text-block'] },
};

type Look = readonly [width: number, scheme: keyof typeof rulesOf];

/** The fixture site has every template and the hardest texts; of the real one two looks are enough. */
const looksAt: Record<'fixtureSite' | 'realSite', readonly Look[]> = {
  fixtureSite: [
    [320, 'light'],
    [320, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ],
  realSite: [
    [320, 'light'],
    [1280, 'dark'],
  ],
};

describe.each(['fixtureSite', 'realSite'] as const)('%s', (name) => {
  const site = servedSite(name);
  let page: Page;
  beforeAll(async () => {
    page = await site.newPage();
  });

  test.each(templates[name])('%s meets WCAG 2.2 AA, light and dark, on a phone and on a desk', async (_, path) => {
    const violations: string[] = [];
    await open(page, path);
    for (const [width, colorScheme] of looksAt[name]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const found = await violationsOf(page, rulesOf[colorScheme]);
      violations.push(...found.map((text) => `${width}px ${colorScheme} ${text}`));
    }
    expect(violations).toEqual([]);
  });

  test('so does the opened menu of a phone', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, '/');
    await page.locator('.site-header button').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page, rulesOf[colorScheme])).toEqual([]);
    }
  });

  test('so does the opened block of embeds', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, '/khen-thuong/');
    await page.locator('embed-block summary').first().click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page, rulesOf[colorScheme])).toEqual([]);
    }
  });
});

async function violationsOf(page: Page, rules: { withTags: string[] } | { withRules: string[] }): Promise<string[]> {
  // The rules are half a megabyte of script, which a page that has been looked at before still knows.
  const known = (await page.evaluate(() => 'axe' in window)) ? { axeSource: 'undefined' } : {};
  const axe = new AxeBuilder({ page, ...known }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const chosen = 'withTags' in rules ? axe.withTags(rules.withTags) : axe.withRules(rules.withRules);
  const { violations } = await chosen.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
