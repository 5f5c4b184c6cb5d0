import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { fullestTemplates } from '../support/page-templates.ts';
import { open, servedSite } from '../support/served-site.ts';

/** All rules of WCAG 2.2 AA, and those of them whose outcome depends on colours or on the room that there is. */
const all = { withTags: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
const ofLooks = { withRules: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'] };
type Rules = typeof all | typeof ofLooks;
type Look = readonly [width: number, scheme: 'light' | 'dark', rules: Rules];

/** Every page on both screens and in both schemes, one of each at a time. */
const looks: readonly Look[] = [
  [320, 'light', all],
  [1280, 'dark', ofLooks],
];

/** The other way round, for pages that together have every part that looks otherwise on the other screen. */
const otherLooks: readonly Look[] = [
  [320, 'dark', ofLooks],
  [1280, 'light', all],
];
const pagesOfOtherLooks = new Set([
  ...['/', '/dien-hinh/', '/dien-hinh/#bang', '/dien-hinh/to-hop-tac-hoa-ban/', '/ket-qua/may-trang/2022/'],
  ...['/chi-tieu/so-xa-dat-chuan/', '/tra-cuu/', '/nhung/bieu-do/danh-gia-may-trang-2022/'],
]);

describe.each(['fixtureSite', 'realSite'] as const)('%s', (name) => {
  const site = servedSite(name);
  let page: Page;
  beforeAll(async () => {
    page = await site.newPage();
  });

  test.each(fullestTemplates[name])(
    '%s meets WCAG 2.2 AA, light and dark, on a phone and on a desk',
    async (_, path) => {
      const violations: string[] = [];
      await open(page, path);
      for (const [width, colorScheme, rules] of pagesOfOtherLooks.has(path) ? [...looks, ...otherLooks] : looks) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const found = await violationsOf(page, rules);
        violations.push(...found.map((text) => `${width}px ${colorScheme} ${text}`));
      }
      expect(violations).toEqual([]);
    },
  );

  test('so does the opened menu of a phone', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, '/');
    await page.locator('.site-header button').click();
    for (const [colorScheme, rules] of [
      ['light', all],
      ['dark', ofLooks],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page, rules)).toEqual([]);
    }
  });

  test('so does the opened block of embeds', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, '/khen-thuong/');
    await page.locator('embed-block summary').first().click();
    for (const [colorScheme, rules] of [
      ['light', all],
      ['dark', ofLooks],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page, rules)).toEqual([]);
    }
  });
});

async function violationsOf(page: Page, rules: Rules): Promise<string[]> {
  // The rules are half a megabyte of script, which a page that has been looked at before still knows.
  const known = (await page.evaluate(() => 'axe' in window)) ? { axeSource: 'undefined' } : {};
  const axe = new AxeBuilder({ page, ...known }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const chosen = 'withTags' in rules ? axe.withTags(rules.withTags) : axe.withRules(rules.withRules);
  const { violations } = await chosen.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
