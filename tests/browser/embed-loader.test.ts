import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { embedLoader } from '../../src/domain/embed-loader.ts';
import { fittedSnippet, type SnippetFacts } from '../../src/domain/embed-snippets.ts';
import { framesOf, heightsOf, portalOf, slowly } from '../support/portal.ts';

const portal = portalOf('fixtureSite');

const chart = '/nhung/bieu-do/danh-gia-may-trang-2022/';
const figures = '/nhung/chi-tieu/ho-ngheo/';
const card = '/nhung/dien-hinh/to-hop-tac-hoa-ban/';
const story = '/nhung/bai/to-hop-tac-hoa-ban/';
const awards = '/nhung/khen-thuong/tat-ca/';
const movement = '/nhung/phong-trao/trong-che-doi-cao/';
const newest = '/nhung/moi-nhat/tat-ca/';

/** A snippet as an editor pastes it, of the site as it is served here. */
function snippet(path: string, integrity: string = embedLoader.integrity): string {
  const facts: SnippetFacts = {
    title: 'Nhúng thử',
    path,
    height: 120,
    page: { href: '/', label: 'Trang' },
    picture: { light: '', dark: '', alt: '', width: 1, height: 1 },
  };
  const loader = { path: '/nhung/khung-v1.js', integrity };
  return fittedSnippet(facts, { origin: portal.siteOrigin(), name: 'Gương', source: 'Nguồn', loader }, 'auto');
}

/** Waits until every frame stands exactly as high as what it shows, and more than that is nowhere. */
async function fitted(page: Page): Promise<number[]> {
  await page.waitForLoadState('networkidle');
  const measured = async () => Promise.all((await framesOf(page)).map(heightsOf));
  await expect.poll(async () => (await measured()).filter(({ shown, needed }) => shown !== needed), slowly).toEqual([]);
  for (const { frame } of await framesOf(page)) {
    const scrolls = await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight);
    expect(scrolls).toBe(false);
  }
  return (await measured()).map(({ shown }) => shown);
}

test.each([chart, figures, card, story, awards, movement, newest])('%s stands as high as it is', async (path) => {
  const page = await portal.show(snippet(path));
  const [height = 0] = await fitted(page);
  expect(height).toBeGreaterThan(150);
  const [shown] = await framesOf(page);
  expect(await shown?.frame.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(await shown?.frame.getByRole('link', { name: 'Xem trang đầy đủ' }).isVisible()).toBe(true);
});

test('a frame of what was withdrawn says so, and shrinks to that', async () => {
  const page = await portal.show(snippet('/nhung/bai/quanhxa-rut/'));
  const [height = 0] = await fitted(page);
  expect(height).toBeLessThan(200);
  const [shown] = await framesOf(page);
  expect(await shown?.frame.getByRole('heading', { level: 1 }).innerText()).toBe('Bài này đã được gỡ');
});

test.each([320, 480, 768, 1200])('at %i pixels too, and after the width has changed', async (width) => {
  const page = await portal.show(snippet(card), { viewport: { width: 900, height: 700 } });
  const [before] = await fitted(page);
  await page.setViewportSize({ width, height: 700 });
  await expect.poll(async () => (await fitted(page))[0], slowly).not.toBe(before);
});

test('what opens in a frame makes it higher, and lower again', async () => {
  const page = await portal.show(snippet(chart));
  const [closed = 0] = await fitted(page);
  const [shown] = await framesOf(page);
  const summary = shown?.frame.locator('summary').first();
  await summary?.click();
  await expect.poll(async () => (await fitted(page))[0], slowly).toBeGreaterThan(closed + 50);
  await summary?.click();
  await expect.poll(async () => (await fitted(page))[0], slowly).toBe(closed);
});

/** What may come into an embed long after it was loaded, and change its height; each asks for one file. */
const comingLate = {
  'a picture without a size': () => {
    const src = '/anh-chia-se/dien-hinh/to-hop-tac-hoa-ban.jpg?muon';
    document.querySelector('main')?.append(Object.assign(new Image(), { src }));
  },
  'a font': () => {
    const preloaded = document.querySelector<HTMLLinkElement>('link[as=font]')?.href ?? '';
    const font = new FontFace('Muộn', `url(${preloaded}?muon)`, { display: 'swap' });
    document.fonts.add(font);
    for (const item of document.querySelectorAll<HTMLElement>('body, body *'))
      item.style.fontFamily = 'Muộn, monospace';
    void font.load();
  },
};

test.each(Object.entries(comingLate))('%s that comes late is fitted', async (_, add) => {
  let arrive = (): void => undefined;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  let asked = 0;
  const page = await portal.show(snippet(story), {
    prepare: (fresh) =>
      fresh.route(/\?muon$/u, async (route) => {
        asked += 1;
        await held;
        await route.continue();
      }),
  });
  await fitted(page);
  const [shown] = await framesOf(page);
  await shown?.frame.evaluate(add);
  await expect.poll(() => asked, slowly).toBe(1);
  const [before = 0] = await fitted(page);
  arrive();
  await expect.poll(async () => Math.abs(((await fitted(page))[0] ?? 0) - before), slowly).toBeGreaterThan(10);
});

describe('several frames', () => {
  test('do not mix, though each brings the loader', async () => {
    const page = await portal.show([card, chart, card, movement].map((path) => snippet(path)).join('\n'));
    const [first, second, third] = await fitted(page);
    expect(third).toBe(first);
    expect(second).not.toBe(first);
  });

  test('that are added later, or shown only when a reader comes to them, are fitted', async () => {
    const page = await portal.show(`${snippet(card)}<div style="height:9000px"></div>${snippet(movement)}`);
    const [, far] = await framesOf(page);
    expect(await far?.element.evaluate(({ clientHeight }) => clientHeight)).toBe(120);
    await far?.element.scrollIntoViewIfNeeded();
    await fitted(page);
    await page.evaluate((src) => {
      const frame = Object.assign(document.createElement('iframe'), { src });
      frame.setAttribute('data-guong-sang', '');
      document.body.prepend(frame);
    }, portal.siteOrigin() + chart);
    expect(await fitted(page)).toHaveLength(3);
  });
});

describe('the hash in the snippet', () => {
  test('is taken by the browser from another origin; a wrong one keeps the script out', async () => {
    const faults: string[] = [];
    const page = await portal.show(snippet(card, `sha384-${'A'.repeat(64)}`), {
      prepare: (fresh) => Promise.resolve(fresh.on('console', (message) => faults.push(message.text()))),
    });
    await expect.poll(() => faults.join(), slowly).toContain('integrity');
    await page.waitForLoadState('networkidle');
    const [shown] = await framesOf(page);
    expect(shown && (await heightsOf(shown)).shown).toBe(120);
    await fitted(await portal.show(snippet(card)));
  });
});

test('a site that may keep nothing in the browser is fitted all the same', async () => {
  const page = await portal.show(snippet(story), {
    prepare: (fresh) =>
      fresh.addInitScript(() => {
        const refuse = {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        };
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
          Object.defineProperty(window, name, refuse);
        Object.defineProperty(Document.prototype, 'cookie', refuse);
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      }),
  });
  const faults: Error[] = [];
  page.on('pageerror', (error) => faults.push(error));
  await page.reload();
  await fitted(page);
  expect(faults).toEqual([]);
});

test('a portal that keeps its frames small leaves readers the scroll bar', async () => {
  const page = await portal.show(`<style>iframe { max-height: 200px }</style>${snippet(story)}`, {
    // What it is at first lasts a second only, which a busy machine may not see.
    prepare: (fresh) =>
      fresh.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        new MutationObserver(() => seen.push(getComputedStyle(document.documentElement).overflowY)).observe(document, {
          attributeFilter: ['data-fitted'],
          subtree: true,
        });
      }),
  });
  const [shown] = await framesOf(page);
  const seen = () => shown?.frame.evaluate(() => (window as unknown as { seen: string[] }).seen);
  await expect.poll(seen, slowly).toEqual(['hidden', 'visible']);
  await page.addStyleTag({ content: 'iframe { max-height: none !important }' });
  await fitted(page);
});

test('without scripts all is there to read', async () => {
  const page = await portal.show(snippet(story), { javaScriptEnabled: false });
  const frame = page.frameLocator('iframe');
  expect(await frame.getByRole('heading', { level: 1 }).innerText()).toBe('Tổ hợp tác chè Hoa Ban');
  expect(await frame.locator('.prose').first().innerText()).not.toBe('');
  await frame.getByRole('link', { name: 'Xem trang đầy đủ' }).scrollIntoViewIfNeeded();
  expect(await frame.getByRole('link', { name: 'Xem trang đầy đủ' }).isVisible()).toBe(true);
});
