import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { contrast, leastContrast } from '../../src/domain/theme/contrast.ts';
import { focusRings } from '../support/focus-rings.ts';
import { fullestTemplates } from '../support/page-templates.ts';
import { open, servedSite } from '../support/served-site.ts';

/** A ring has the colours of its scheme on every screen. */
const screens = [
  [360, 'light'],
  [1280, 'dark'],
] as const;

/** Least width of a ring, in CSS pixels. */
const leastRing = 2;

describe.each(['fixtureSite', 'realSite'] as const)('%s', (name) => {
  const site = servedSite(name);
  let page: Page;
  beforeAll(async () => {
    page = await site.newPage({ reducedMotion: 'reduce' });
  });

  test.each(fullestTemplates[name])('%s shows where the focus is, on light and on dark ground', async (_, path) => {
    await open(page, path);
    // From here on the browser shows the focus, as it does for whoever uses a keyboard.
    await page.keyboard.press('Tab');
    const faint: unknown[] = [];
    for (const [width, colorScheme] of screens) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const rings = await page.evaluate(focusRings);
      expect(rings.length).toBeGreaterThan(0);
      const wrong = rings.filter(
        (ring) => !ring.isSeen || ring.width < leastRing || contrast(ring.colour, ring.ground) < leastContrast.shape,
      );
      faint.push(...wrong.map((ring) => ({ on: `${width}px, ${colorScheme}`, ...ring })));
    }
    expect(faint).toEqual([]);
  });
});
