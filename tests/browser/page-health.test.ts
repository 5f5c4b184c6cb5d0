import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { cutTexts, overflow } from '../support/page-layout.ts';
import { templates } from '../support/page-templates.ts';
import { open, servedSite } from '../support/served-site.ts';

describe.each(['fixtureSite', 'realSite'] as const)('%s', (name) => {
  const site = servedSite(name);
  let page: Page;
  let complaints: string[] = [];
  let origins = new Set<string>();

  beforeAll(async () => {
    page = await site.newPage();
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

  test.each(templates[name])(
    '%s loads from its own origin alone, breaks no rule of its policy, fits all screens, and shows every text whole',
    async (_, path) => {
      complaints = [];
      origins = new Set();
      // Another part of the same page would not load it again.
      await page.goto('about:blank');
      await open(page, path);
      await page.evaluate(async () => {
        for (const picture of document.images) picture.loading = 'eager';
        await Promise.all([...document.images].map((picture) => picture.decode()));
      });
      const wrong: unknown[] = [];
      for (const width of [320, 360, 768, 1280, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const [wide, cut] = [await page.evaluate(overflow), await page.evaluate(cutTexts)];
        if (wide || cut.length > 0) wrong.push({ width, wide, cut });
      }
      expect(wrong).toEqual([]);
      // The browser itself writes a line about an answer of 404.
      const notFound = path === '/khong-co/' ? /status of 404/u : /^$/u;
      expect(complaints.filter((text) => !notFound.test(text))).toEqual([]);
      expect([...origins]).toEqual([new URL(site.url()).origin]);
    },
  );
});
