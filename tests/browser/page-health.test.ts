import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { clippedBoxes, cutTexts, movingParts, overflow, spaceText } from '../support/page-layout.ts';
import { fullestTemplates, templates } from '../support/page-templates.ts';
import { open, servedSite } from '../support/served-site.ts';
import { leastTarget, smallTargets } from '../support/touch-targets.ts';

describe.each(['fixtureSite', 'realSite'] as const)('%s', (name) => {
  const site = servedSite(name);
  let page: Page;
  let plain: Page;
  let complaints: string[] = [];
  let origins = new Set<string>();

  beforeAll(async () => {
    page = await site.newPage({ reducedMotion: 'reduce' });
    plain = await site.newPage({ javaScriptEnabled: false, reducedMotion: 'reduce' });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => {
      // The way on from a redirect is held up by the test itself; what a page still loads ends as it is left.
      const isLeft = request.failure()?.errorText === 'net::ERR_ABORTED';
      if (!request.isNavigationRequest() && !isLeft) complaints.push(`failed: ${request.url()}`);
    });
    page.context().on('request', (request) => origins.add(new URL(request.url()).origin));
    await page.exposeFunction('tellViolation', (text: string) => complaints.push(text));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        (window as unknown as { tellViolation: (text: string) => void }).tellViolation(
          `${violatedDirective} ${blockedURI}`,
        );
      });
    });
  });

  /** What a reader loses on some screen; with `known` only what did not stand out before. */
  const lostAt = async (widths: readonly number[], known: ReadonlySet<string> = new Set()) => {
    const lost: unknown[] = [];
    const clipped = new Set<string>();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const [wide, cut] = [await page.evaluate(overflow), await page.evaluate(cutTexts)];
      if (wide || cut.length > 0) lost.push({ width, wide, cut });
      for (const text of await page.evaluate(clippedBoxes)) clipped.add(text);
    }
    return { lost, clipped: [...clipped].filter((text) => !known.has(text)) };
  };

  /** The text of a page without some of its parts; the page is of no more use. */
  const textWithout = (from: Page, parts: string) =>
    from.evaluate((selector) => {
      for (const item of document.querySelectorAll(selector)) item.remove();
      return document.body.innerText;
    }, parts);

  // One visit for all checks: what takes long is to load the pages.
  test.each(templates[name])(
    '%s loads from its own origin alone, breaks no rule of its policy, fits all screens, shows every text whole, ' +
      'has links and buttons that a finger finds, stands still where that is wanted, loses nothing that a reader spaces, ' +
      'and has the same text where scripts are off',
    async (what, path) => {
      complaints = [];
      origins = new Set();
      // Another part of the same page would not load it again.
      await page.goto('about:blank');
      await open(page, path);
      await page.evaluate(async () => {
        for (const picture of document.images) picture.loading = 'eager';
        await Promise.all([...document.images].map((picture) => picture.decode()));
      });
      const { lost, clipped } = await lostAt([1440, 1280, 768, 320, 360]);
      expect(lost).toEqual([]);
      expect(await page.locator('a[href]').count()).toBeGreaterThan(0);
      expect(await page.evaluate(smallTargets, { least: leastTarget, within: 'body' })).toEqual([]);
      expect(await page.evaluate(movingParts)).toEqual([]);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      // A poster is a sheet of paper of a fixed size; its story says the same on a page that grows.
      if (!what.startsWith('poster')) {
        await page.evaluate(spaceText);
        expect(await lostAt([320, 1280], new Set(clipped))).toEqual({ lost: [], clipped: [] });
      }
      // The browser itself writes a line about an answer of 404.
      const notFound = path === '/khong-co/' ? /status of 404/u : /^$/u;
      expect(complaints.filter((text) => !notFound.test(text))).toEqual([]);
      expect([...origins]).toEqual([new URL(site.url()).origin]);
      if (!fullestTemplates[name].some((template) => template[1] === path)) return;
      await open(plain, path);
      await page.setViewportSize({ width: 1280, height: 800 });
      // What only a script can do is only there with one.
      const ofScripts =
        'figure-filter, award-lookup form, site-search form, share-block .actions, copy-text .actions, print-button';
      const [text, plainText] = [await textWithout(page, ofScripts), await textWithout(plain, 'noscript')];
      expect(plainText.length).toBeGreaterThan(20);
      expect(plainText).toBe(text);
    },
  );
});
