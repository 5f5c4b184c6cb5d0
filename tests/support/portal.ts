import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, ElementHandle, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished, type ProvidedContext } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { serveSite } from '../../scripts/site-server.ts';
import { serverPolicy } from '../../src/domain/server-policy.ts';
import { siteWithHeaders } from './site-copy.ts';

/** How long to wait for frames, which take a while to load on a busy machine. */
export const slowly = { timeout: 15_000 };

/** A portal: pages of another origin, in which the frames of a built site stand. */
export interface Portal {
  /** Origins, without a slash at the end. */
  origin: () => string;
  siteOrigin: () => string;
  /** Opens a page of the portal whose body is `html`, in a browser session of its own. */
  show: (html: string, options?: PortalVisit) => Promise<Page>;
}

/** How a page of the portal is visited. */
export interface PortalVisit extends BrowserContextOptions {
  prepare?: (page: Page) => Promise<unknown>;
}

/** Serves a portal, and a built site that lets it show frames. */
export function portalOf(name: keyof ProvidedContext): Portal {
  const pages = new Map<string, string>();
  const portal = createServer((request, response) => {
    const html = pages.get(request.url ?? '') ?? '';
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  let browser: Browser;
  let site: { server: Server; url: string };
  let folder = '';
  const origin = () => {
    const address = portal.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  };
  beforeAll(async () => {
    await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
    folder = await mkdtemp(join(tmpdir(), 'guong-sang-'));
    await siteWithHeaders(inject(name), serverPolicy('/', [origin()]), folder);
    site = await serveSite({ outDir: folder, basePath: '/', port: 0 });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    for (const context of browser.contexts()) await context.close();
    await browser.close();
    site.server.close();
    portal.close();
    await rm(folder, { recursive: true });
  });
  return {
    origin,
    siteOrigin: () => new URL(site.url).origin,
    show: async (html, { prepare, ...options } = {}) => {
      const path = `/bai-${pages.size}`;
      pages.set(path, `<!doctype html><meta charset="utf-8"><title>Cổng</title><body style="margin:0">${html}`);
      const context = await browser.newContext({ viewport: { width: 800, height: 700 }, ...options });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      await prepare?.(page);
      await page.goto(origin() + path);
      return page;
    },
  };
}

/** A frame of a page and the element that holds it. */
export interface ShownFrame {
  element: ElementHandle<HTMLIFrameElement>;
  frame: Frame;
}

/** The frames of a page, in the order of their elements. */
export async function framesOf(page: Page): Promise<ShownFrame[]> {
  const handles = (await page.$$('iframe')) as ElementHandle<HTMLIFrameElement>[];
  return Promise.all(
    handles.map(async (element) => {
      const frame = await element.contentFrame();
      if (!frame) throw new Error('no frame');
      return { element, frame };
    }),
  );
}

/** How high a frame stands in its page, and how high all is that it shows; both in pixels. */
export async function heightsOf({ element, frame }: ShownFrame): Promise<{ shown: number; needed: number }> {
  const shown = await element.evaluate(({ clientHeight }) => clientHeight);
  const needed = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  return { shown, needed };
}
