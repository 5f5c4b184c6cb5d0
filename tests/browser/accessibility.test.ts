import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { templates } from '../support/page-templates.ts';
import { open, servedSite } from '../support/served-site.ts';

const looks = [
  [320, 'light'],
  [320, 'dark'],
  [1280, 'dark'],
  [1280, 'light'],
] as const;
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe.each(['fixtureSite', 'realSite'] as const)('%s', (name) => {
  const site = servedSite(name);
  let page: Page;
  beforeAll(async () => {
    page = await site.newPage();
  });

  test.each(templates[name])('%s meets WCAG 2.2 AA on a phone and on a desk, by day and by night', async (_, path) => {
    const violations: string[] = [];
    await open(page, path);
    for (const [width, colorScheme] of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .withTags(standards)
        .setLegacyMode();
      for (const { id, nodes } of (await axe.analyze()).violations)
        for (const { target, failureSummary } of nodes)
          violations.push(`${width}px ${colorScheme} ${id} ${target.join(' ')} ${failureSummary ?? ''}`);
    }
    expect(violations).toEqual([]);
  });
});
