import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('realSite');

/** The fonts in which the browser really sets a text. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument')) as { root: { nodeId: number } };
  await session.send('CSS.enable');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ postScriptName }) => postScriptName);
}

/** How much the page moved under its reader, from the beginning. */
const shift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(0);
        }, 500);
      }),
  );

describe.each(['/', '/dien-hinh/dien-quan/', '/ket-qua/lao-cai/2022/'])('%s', (path) => {
  test('is set in Be Vietnam Pro, with no other font asked for', async () => {
    const page = await site.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font')
        asked.push(new URL(request.url()).pathname.replace(/\.[^.]+\.woff2$/u, ''));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.reload({ waitUntil: 'networkidle' });
    expect([...new Set(asked)].sort()).toEqual(['/_astro/be-vietnam-pro-400', '/_astro/be-vietnam-pro-600']);
    expect(await fontsOf(page, 'main p')).toEqual(['BeVietnamPro-Regular']);
    expect(await fontsOf(page, 'h1')).toEqual(['BeVietnamPro-SemiBold']);
  });

  test('moves nothing when its fonts come late', async () => {
    const page = await site.newPage({ viewport: { width: 360, height: 740 } });
    let late = 0;
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      late += 1;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(late).toBe(2);
    expect(await shift(page)).toBe(0);
  });
});
