import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, type ProvidedContext } from 'vitest';
import { serveSite } from '../../scripts/site-server.ts';
import { launchBrowser } from '../../scripts/browser.ts';

/** A built site that is served, and a browser to look at it. */
export interface ServedSite {
  /** Address of the home page. */
  url: () => string;
  /** Opens an empty page in a browser session of its own. */
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
}

let browser: Promise<Browser> | undefined;

/** Serves a built site for the tests of a file or of a group; all groups of a file share one browser. */
export function servedSite(name: keyof ProvidedContext): ServedSite {
  let served: Awaited<ReturnType<typeof serveSite>> | undefined;
  const opened: BrowserContext[] = [];
  beforeAll(async () => {
    browser ??= launchBrowser();
    served = await serveSite({ outDir: inject(name), basePath: '/', port: 0 });
    await browser;
  });
  afterAll(async () => {
    served?.server.close();
    // Another group of the file may still look at pages of its own.
    for (const context of opened) await context.close();
  });
  return {
    url: () => served?.url ?? '',
    newPage: async (options = {}) => {
      browser ??= launchBrowser();
      const context = await (await browser).newContext({ baseURL: served?.url ?? '', ...options });
      opened.push(context);
      // A worker would answer in the place of the routes that tests set up.
      if (options.serviceWorkers !== 'allow') await context.addInitScript('delete Navigator.prototype.serviceWorker');
      return context.newPage();
    },
  };
}

/** Goes to `path`; a page that only leads elsewhere is held so that it can be looked at. */
export async function open(page: Page, path: string): Promise<void> {
  await page.unroute('**/*');
  const asked = await page.request.get(path, { headers: { 'Accept-Encoding': 'identity' } });
  // Only then: a browser whose requests are caught asks anew for every file that it has kept.
  if ((await asked.text()).includes('http-equiv="refresh"')) await hold(page);
  await page.goto(path, { waitUntil: 'load' });
}

/** Lets a page be opened, and none be gone to from there. */
async function hold(page: Page): Promise<void> {
  let first = true;
  await page.route('**/*', async (route) => {
    const leaves = route.request().isNavigationRequest() && !first;
    if (route.request().isNavigationRequest()) first = false;
    await (leaves ? route.fulfill({ status: 204 }) : route.continue());
  });
}
