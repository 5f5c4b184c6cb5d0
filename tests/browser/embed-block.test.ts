import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { parseHtml, attributeOf, element, texts } from '../support/html-document.ts';
import { slowly } from '../support/portal.ts';
import { servedSite } from '../support/served-site.ts';
import { leastTarget, smallTargets } from '../support/touch-targets.ts';

const site = servedSite('fixtureSite');
const words = strings.embedBlock;
const [story, indicator, result] = [
  '/dien-hinh/to-hop-tac-hoa-ban/',
  '/chi-tieu/ho-ngheo/',
  '/ket-qua/may-trang/2022/',
];
const origin = 'https://guong-thu.example';

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Opens a page and its block. */
async function visit(
  path: string,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<{ page: Page; block: Locator }> {
  const page = await site.newPage({ viewport: { width: 360, height: 740 }, ...options });
  onTestFinished(() => page.context().close());
  await prepare?.(page);
  await page.goto(path);
  const block = page.locator('embed-block');
  await block.locator('summary').click();
  return { page, block };
}

const field = (block: Locator, way: string) => block.locator(`[data-way=${way}] textarea`);
const snippet = (block: Locator, way: string) => field(block, way).inputValue();
const status = (block: Locator, way: string) => block.locator(`[data-way=${way}] [role=status]`).textContent();
const choose = (block: Locator, name: string, option: string | { index: number }) =>
  block.locator(`select[name=${name}]`).selectOption(option);

describe('a snippet is copied', () => {
  test.each([
    ['the clipboard of the browser', false],
    ['the old way where there is none', true],
  ])('by %s, whichever it is', async (_, isOld) => {
    const { page, block } = await visit(indicator, clipboard, (fresh) =>
      fresh.addInitScript((old) => {
        Object.assign(window, { realClipboard: navigator.clipboard });
        if (old) Object.defineProperty(navigator, 'clipboard', { value: undefined });
      }, isOld),
    );
    const copied = () =>
      page.evaluate(() => (window as unknown as { realClipboard: Clipboard }).realClipboard.readText());
    for (const way of ['fitted', 'bare', 'picture', 'table']) {
      await block.locator(`[data-way=${way}]`).getByRole('button').click();
      await expect.poll(() => status(block, way)).toBe(words.copied);
      expect(await copied()).toBe(await snippet(block, way));
    }
    expect(await copied()).toContain('<table');
  });

  test('by hand where nothing else works: that is told, and the snippet is selected', async () => {
    const { page, block } = await visit(story, {}, (fresh) =>
      fresh.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        Object.defineProperty(document, 'execCommand', { value: () => false });
      }),
    );
    await block.locator('[data-way=bare]').getByRole('button').click();
    await expect.poll(() => status(block, 'bare')).toBe(words.copyFailed);
    const selected = await field(block, 'bare').evaluate((item: HTMLTextAreaElement) =>
      item.value.slice(item.selectionStart, item.selectionEnd),
    );
    expect(selected).toBe(await snippet(block, 'bare'));
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  });

  test('by keyboard alone, from the heading that opens the block', async () => {
    const { page, block } = await visit(story, clipboard);
    await block.locator('summary').focus();
    const names: (string | null)[] = [];
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate(() => document.activeElement?.localName ?? null));
    }
    expect(names).toEqual(['a', 'select', 'select', 'textarea', 'button']);
    await page.keyboard.press('Enter');
    await expect.poll(() => status(block, 'fitted')).toBe(words.copied);
    await page.locator('embed-block summary').focus();
    await page.keyboard.press('Enter');
    expect(await field(block, 'fitted').isVisible()).toBe(false);
  });
});

describe('the snippets', () => {
  test('are those of the main part at first, the same as without a script', async () => {
    const { block } = await visit(indicator);
    const { block: still } = await visit(indicator, { javaScriptEnabled: false });
    for (const way of ['fitted', 'bare', 'picture', 'table'])
      expect(await snippet(block, way)).toBe(await snippet(still, way));
  });

  test('follow the part that is chosen; a full story has no frame of fixed height', async () => {
    const { block } = await visit(story);
    expect(await snippet(block, 'bare')).toContain(`src="${origin}/nhung/dien-hinh/to-hop-tac-hoa-ban/"`);
    expect(await field(block, 'table').isVisible()).toBe(false);
    await choose(block, 'part', { index: 1 });
    expect(await snippet(block, 'fitted')).toContain(`src="${origin}/nhung/bai/to-hop-tac-hoa-ban/"`);
    expect(await field(block, 'bare').isVisible()).toBe(false);
    await choose(block, 'part', { index: 0 });
    expect(await field(block, 'bare').isVisible()).toBe(true);
  });

  test('of a chart hold its picture, and its values as the page has them', async () => {
    const { page, block } = await visit(result);
    const charts = await page
      .locator('data-chart')
      .evaluateAll((items) =>
        items.map((item) => JSON.parse(item.getAttribute('data-spec') ?? '') as { id: string; title: string }),
      );
    expect(charts.length).toBeGreaterThan(1);
    for (const { id, title } of charts) {
      await choose(block, 'part', `${words.kinds['bieu-do']}: ${title}`);
      expect(await snippet(block, 'bare')).toContain(`src="${origin}/nhung/bieu-do/${id}/"`);
      expect(attributeOf(element(parseHtml(await snippet(block, 'picture')), 'img'), 'src')).toBe(
        `${origin}/bieu-do/${id}.png`,
      );
      const table = parseHtml(await snippet(block, 'table'));
      const shown = await page
        .locator('figure', { has: page.locator(`data-chart[data-spec*='"id":"${id}"']`) })
        .locator('tbody :is(th, td)')
        .allTextContents();
      expect(texts(table, 'tbody th, tbody td')).toEqual(shown.map((text) => text.replace(/\s+/gu, ' ').trim()));
    }
  });

  test('ask for the colours that are chosen', async () => {
    const { block } = await visit(indicator);
    await choose(block, 'theme', 'dark');
    expect(await snippet(block, 'bare')).toContain('/nhung/chi-tieu/ho-ngheo/?theme=dark"');
    expect(await snippet(block, 'picture')).toContain('-toi.png"');
    await choose(block, 'theme', 'auto');
    expect(await snippet(block, 'fitted')).toContain('/nhung/chi-tieu/ho-ngheo/"');
  });
});

test('the frame can be looked at once that is asked for, as wide as is chosen and as high as it needs to be', async () => {
  const asked: string[] = [];
  const { page, block } = await visit(story, { viewport: { width: 1280, height: 800 } }, (fresh) =>
    Promise.resolve(fresh.on('request', (request) => asked.push(new URL(request.url()).pathname))),
  );
  await choose(block, 'width', '480');
  expect(asked.filter((path) => path.startsWith('/nhung/'))).toEqual([]);
  await block.getByRole('button', { name: words.preview }).click();
  const frame = block.locator('iframe');
  const html = frame.contentFrame().locator('html');
  const height = () => frame.evaluate(({ clientHeight }) => clientHeight);
  const isFitted = async () =>
    (await height()) === (await html.evaluate((root) => Math.ceil(root.getBoundingClientRect().height)));
  await expect.poll(isFitted, slowly).toBe(true);
  expect(await frame.evaluate(({ clientWidth }) => clientWidth)).toBe(480);
  expect(asked).toContain('/nhung/khung-v1.js');
  const before = await height();
  await choose(block, 'width', '320');
  await expect.poll(height, slowly).toBeGreaterThan(before);
  await choose(block, 'part', { index: 1 });
  await expect.poll(() => frame.getAttribute('src')).toBe('/nhung/bai/to-hop-tac-hoa-ban/');
  await expect.poll(isFitted, slowly).toBe(true);
  await choose(block, 'theme', 'dark');
  await expect.poll(() => html.getAttribute('class'), slowly).toContain('dark-only');
  expect(await page.locator('script[src="/nhung/khung-v1.js"]').count()).toBe(1);
});

describe('the block', () => {
  test.each([320, 1280])('has no control too small, and nothing too wide, at %i pixels', async (width) => {
    const { page, block } = await visit(indicator, { viewport: { width, height: 740 }, reducedMotion: 'reduce' });
    await choose(block, 'width', '768');
    await block.getByRole('button', { name: words.preview }).click();
    expect(await page.evaluate(smallTargets, { least: leastTarget, within: 'embed-block' })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('without a script holds the snippets of the main part and leads to the others', async () => {
    const { block } = await visit(story, { javaScriptEnabled: false });
    expect(await snippet(block, 'fitted')).toContain('/nhung/khung-v1.js');
    expect(await block.getByRole('button').count()).toBe(0);
    expect(await block.locator('select:visible').count()).toBe(0);
    const other = block.getByRole('link', { name: `${words.kinds.bai}: Tổ hợp tác chè Hoa Ban` });
    expect(await other.getAttribute('href')).toBe('/nhung/bai/to-hop-tac-hoa-ban/');
  });

  test('is not on paper', async () => {
    const { page, block } = await visit(story);
    await page.emulateMedia({ media: 'print' });
    expect(await block.isVisible()).toBe(false);
  });
});
