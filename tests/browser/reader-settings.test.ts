import { expect, test } from 'vitest';
import { movingParts } from '../support/page-layout.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');

// That nothing moves where a reader wants that, and that spaced text stays whole, is checked with the health of all pages.
test('where motion is welcome a page does move', async () => {
  const page = await site.newPage();
  await page.goto('/');
  expect(await page.evaluate(movingParts)).not.toEqual([]);
});
