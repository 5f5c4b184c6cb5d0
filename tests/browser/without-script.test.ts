import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { fullestTemplates } from '../support/page-templates.ts';
import { open, servedSite } from '../support/served-site.ts';

describe.each(['fixtureSite', 'realSite'] as const)('%s', (name) => {
  const site = servedSite(name);
  let plain: Page;
  let full: Page;
  beforeAll(async () => {
    plain = await site.newPage({ javaScriptEnabled: false });
    full = await site.newPage();
  });

  test.each(fullestTemplates[name])('%s has the same text where scripts are off', async (_, path) => {
    await Promise.all([open(plain, path), open(full, path)]);
    // What only a script can do is only there with one.
    await full.evaluate(() => {
      for (const item of document.querySelectorAll(
        'figure-filter, award-lookup form, site-search form, share-block .actions, print-button',
      ))
        item.remove();
    });
    await plain.evaluate(() => document.querySelector('noscript')?.remove());
    const [text, textWithScripts] = [await plain.innerText('body'), await full.innerText('body')];
    expect(text.length).toBeGreaterThan(20);
    expect(text).toBe(textWithScripts);
  });
});
