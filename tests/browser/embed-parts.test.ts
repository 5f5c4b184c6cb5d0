import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { slowly } from '../support/portal.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');
const words = strings.embedBlock;
const story = '/dien-hinh/to-hop-tac-hoa-ban/';
/** Its card has no figures of a chart; its story has a chart. */
const storyWithChart = '/dien-hinh/ho-tran-van-mau/';

/** An empty page, and the block of what it will open. */
async function fresh(options: BrowserContextOptions = {}): Promise<{ page: Page; block: Locator }> {
  const page = await site.newPage(options);
  onTestFinished(() => page.context().close());
  return { page, block: page.locator('embed-block') };
}

const choosePart = (block: Locator, index: number) => block.locator('select[name=part]').selectOption({ index });

test('a table is offered only while a part is chosen that has one', async () => {
  const { page, block } = await fresh();
  await page.goto(storyWithChart);
  await block.locator('summary').click();
  const table = block.locator('[data-way=table]');
  expect(await table.isVisible()).toBe(false);
  await choosePart(block, 2);
  expect(await table.isVisible()).toBe(true);
  expect(await table.locator('textarea').inputValue()).toContain('<table');
  await choosePart(block, 0);
  expect(await table.isVisible()).toBe(false);
});

test('a block that is opened before its script arrives works once that is there', async () => {
  const { page, block } = await fresh();
  let arrive = (): void => undefined;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(story, { waitUntil: 'commit' });
  await block.locator('summary').click();
  const parts = block.locator('select[name=part] option');
  expect(await block.evaluate((item) => item.matches(':defined'))).toBe(false);
  expect(await parts.count()).toBe(0);
  arrive();
  await expect.poll(() => parts.count(), slowly).toBe(2);
  await choosePart(block, 1);
  expect(await block.locator('[data-way=fitted] textarea').inputValue()).toContain('/nhung/bai/');
});

test('those who only hear the block know which snippet a button copies, what it is for, and when a frame is shown', async () => {
  const { page, block } = await fresh();
  await page.goto('/chi-tieu/ho-ngheo/');
  await block.locator('summary').click();
  for (const way of ['fitted', 'bare', 'picture', 'table'] as const) {
    const section = block.locator(`[data-way=${way}]`);
    const described = (role: 'button' | 'textbox', description: string) =>
      section
        .getByRole(role)
        .and(page.locator(`[aria-describedby]`))
        .evaluate(
          (item, text) =>
            (item.getAttribute('aria-describedby') ?? '')
              .split(' ')
              .map((id) => document.getElementById(id)?.textContent)
              .join(' ') === text,
          description,
        );
    expect([way, await described('button', words[way])]).toEqual([way, true]);
    expect([way, await described('textbox', words[`${way}Hint`])]).toEqual([way, true]);
  }
  const status = block.locator('.look [role=status]');
  expect(await status.textContent()).toBe('');
  await block.getByRole('button', { name: words.preview }).click();
  await expect.poll(() => status.textContent(), slowly).toBe(words.previewShown);
});

test('without scripts the other parts are told with the heights that their frames need', async () => {
  const { page, block } = await fresh({ javaScriptEnabled: false });
  await page.goto(storyWithChart);
  await block.locator('summary').click();
  const [full, chart] = await block.locator('noscript li').allInnerTexts();
  expect(full).toContain(words.anyHeight);
  const shown = block.locator('noscript li a').nth(1);
  expect(await shown.innerText()).toContain(words.kinds['bieu-do']);
  await page.goto((await shown.getAttribute('href')) ?? '');
  const height = Number(await page.locator('html').getAttribute('data-height'));
  expect(height).toBeGreaterThan(200);
  expect(chart).toContain(words.height(height));
});
