import type { BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { encode } from 'uqr';
import { describe, expect, onTestFinished, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('realSite');
const words = strings.share;
const path = '/dien-hinh/dien-quan/';
const address = 'https://guongsang.example/dien-hinh/dien-quan/';

async function visit(options: BrowserContextOptions = {}, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await site.newPage({ viewport: { width: 360, height: 740 }, ...options });
  onTestFinished(() => page.context().close());
  await prepare?.(page);
  await page.goto(path);
  return page;
}

const copy = (page: Page) => page.getByRole('button', { name: words.copy });
const send = (page: Page) => page.getByRole('button', { name: words.send });
const status = (page: Page) => page.locator('share-block [role=status]').textContent();
const selected = (page: Page) => page.evaluate(() => String(getSelection()));

describe('the link is copied', () => {
  test('by the clipboard of the browser', async () => {
    const page = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await copy(page).click();
    await expect.poll(() => status(page)).toBe(words.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  });

  test('by keyboard, and a second time that is told again', async () => {
    const page = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('share-block [role=status]').evaluate((item) => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => said.push(item.textContent)).observe(item, { childList: true });
    });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said.filter(Boolean));
    await copy(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(said).toEqual([words.copied]);
    await page.keyboard.press('Enter');
    await expect.poll(said).toEqual([words.copied, words.copied]);
  });

  test.each([
    ['has none', false],
    ['refuses', true],
  ])('in the old way where the clipboard of the browser %s', async (_, refuses) => {
    const page = await visit({ permissions: ['clipboard-read', 'clipboard-write'] }, (fresh) =>
      fresh.addInitScript((given) => {
        const value = given ? { writeText: () => Promise.reject(new Error('refused')) } : undefined;
        const real = navigator.clipboard;
        Object.assign(window, { realClipboard: real });
        Object.defineProperty(navigator, 'clipboard', { value });
      }, refuses),
    );
    await copy(page).click();
    await expect.poll(() => status(page)).toBe(words.copied);
    expect(await selected(page)).toBe(address);
    const text = () => (window as unknown as { realClipboard: Clipboard }).realClipboard.readText();
    expect(await page.evaluate(text)).toBe(address);
  });

  test.each([
    ['says no', false],
    ['fails', true],
  ])('by hand where everything %s: that is told, and the address is selected', async (_, fails) => {
    const page = await visit({}, (fresh) =>
      fresh.addInitScript((given) => {
        const execCommand = () => {
          if (given) throw new Error('no');
          return false;
        };
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        Object.defineProperty(document, 'execCommand', { value: execCommand });
      }, fails),
    );
    await copy(page).click();
    await expect.poll(() => status(page)).toBe(words.copyFailed);
    expect(await selected(page)).toBe(address);
  });
});

describe('the device sends the link on', () => {
  const withShare = (outcome: string) => (page: Page) =>
    page.addInitScript((name) => {
      Object.assign(navigator, {
        share: (data: ShareData) => {
          Object.assign(window, { shared: data });
          return name ? Promise.reject(new DOMException('', name)) : Promise.resolve();
        },
      });
    }, outcome);
  const shared = (page: Page) => page.evaluate(() => (window as unknown as { shared?: ShareData }).shared);

  test('where it can', async () => {
    const page = await visit({}, withShare(''));
    await send(page).click();
    expect(await shared(page)).toEqual({ title: await page.title(), url: address });
    expect(await status(page)).toBe('');
  });

  test.each([
    ['a reader who changes their mind hears nothing', 'AbortError', ''],
    ['a failure is told', 'NotAllowedError', words.sendFailed],
  ])('%s', async (_, outcome, said) => {
    const page = await visit({}, withShare(outcome));
    await send(page).click();
    await expect.poll(() => shared(page)).toBeTruthy();
    // The refusal is answered in the same turn.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await status(page)).toBe(said);
  });

  test('and has no button where it cannot', async () => {
    const page = await visit({}, (fresh) =>
      fresh.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'share');
      }),
    );
    expect(await copy(page).isVisible()).toBe(true);
    expect(await send(page).isVisible()).toBe(false);
  });
});

test('nothing below moves when the script comes, nor when it speaks', async () => {
  const page = await visit({}, (fresh) =>
    fresh.addInitScript(() => {
      const define = customElements.define.bind(customElements);
      const waiting: Parameters<typeof define>[] = [];
      customElements.define = (...given) => void waiting.push(given);
      const arrive = () => {
        for (const given of waiting) define(...given);
      };
      Object.assign(window, { arrive });
    }),
  );
  const top = () => page.locator('share-block .links').evaluate((item) => item.getBoundingClientRect().top + scrollY);
  const before = await top();
  expect(await copy(page).isVisible()).toBe(false);
  await page.evaluate(() => {
    (window as unknown as { arrive: () => void }).arrive();
  });
  await copy(page).click();
  await expect.poll(() => status(page)).not.toBe('');
  expect(await top()).toBe(before);
});

test('without JavaScript all but the buttons is there', async () => {
  const page = await visit({ javaScriptEnabled: false });
  const block = page.locator('share-block');
  expect(await block.getByRole('button').count()).toBe(0);
  expect(await block.getByText(address).isVisible()).toBe(true);
  expect(await block.getByRole('link').allInnerTexts()).toEqual([words.poster, words.report]);
  await block.getByText(words.qr).click();
  expect(await block.getByRole('img', { name: words.qr }).isVisible()).toBe(true);
});

test.each(['light', 'dark'] as const)(
  'the code is drawn module by module, black on white in the %s',
  async (scheme) => {
    const page = await visit({ colorScheme: scheme });
    await page.getByText(words.qr).click();
    const { data, size } = encode(address, { ecc: 'L', border: 4 });
    const picture = await page.locator('.qr-code').screenshot();
    const { data: pixels, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
    const middle = (index: number) => Math.floor(((index + 0.5) * info.width) / size);
    const isDark = (x: number, y: number) => (pixels[middle(y) * info.width + middle(x)] ?? 255) < 100;
    const drawn = data.map((row, y) => row.map((_, x) => isDark(x, y)));
    expect(drawn).toEqual(data);
  },
);
