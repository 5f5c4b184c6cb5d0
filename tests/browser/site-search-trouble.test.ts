import type { Route } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { found, SearchVisit } from '../support/search-visit.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');
const words = strings.search;

let visit: SearchVisit;
beforeEach(async () => {
  visit = new SearchVisit(await site.newPage());
});
afterEach(() => visit.page.context().close());

const parts = [
  ['the module', /\/pagefind\.js/u],
  ['the list of languages', /pagefind-entry\.json/u],
  ['the engine', /\/wasm\.[^/]+\.pagefind/u],
  ['the table of the index', /\.pf_meta/u],
  ['a part of the index', /\.pf_index/u],
  ['a page of the results', /\.pf_fragment/u],
  ['the choices', /\.pf_filter/u],
] as const;

const troubles: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'no connection': (route) => route.abort(),
  'status 404': (route) => route.fulfill({ status: 404, body: 'không có' }),
  'status 500': (route) => route.fulfill({ status: 500, body: '' }),
  // What a network answers that wants visitors to log in first.
  'another page': (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Đăng nhập' }),
  'an empty answer': (route) => route.fulfill({ status: 200, body: '' }),
};

/** Whether the page tells of the failure, offers to try again, and claims nothing about results. */
const expectFailure = async (trouble: string) => {
  await visit.answered();
  const tips = visit.page.locator('[data-none]');
  expect([trouble, await visit.status(), await visit.button(words.retry).isVisible(), await tips.isVisible()]).toEqual([
    trouble,
    words.said.failed,
    true,
    false,
  ]);
};

/** In the page: answers for files with this ending stop after some bytes, until the window says they are whole. */
const breakOff = (ending: string) => {
  const request = globalThis.fetch;
  globalThis.fetch = async (...input) => {
    const response = await request(...input);
    if ('isWhole' in window || !new URL(response.url).pathname.endsWith(ending)) return response;
    const bytes = new Uint8Array(await response.arrayBuffer()).slice(0, 20);
    const body = new ReadableStream({
      start: (stream) => {
        stream.enqueue(bytes);
      },
      pull: (stream) => {
        stream.error(new TypeError('network error'));
      },
    });
    return new Response(body, response);
  };
};

test.each(parts)('where %s does not come it is said, and the button brings the results', async (_, part) => {
  let trouble = '';
  await visit.page.route(part, (route) => troubles[trouble]?.(route) ?? route.continue());
  for (trouble of Object.keys(troubles)) {
    if (new URL(visit.page.url()).protocol === 'about:') await visit.page.goto('/tim-kiem/?q=t%E1%BB%95+m%E1%BA%ABu');
    else await visit.button(words.retry).click();
    await expectFailure(trouble);
  }
  trouble = 'none';
  await visit.button(words.retry).click();
  await visit.answered();
  expect(await visit.status()).toBe(found(60, 'tổ mẫu'));
  expect(await visit.results().count()).toBe(10);
  expect(await visit.button(words.retry).isVisible()).toBe(false);
  expect(await visit.focused()).toBe('status');
  await visit.type('Hoa Ban');
  expect((await visit.titles())[0]).toBe('Tổ hợp tác chè Hoa Ban');
});

test.each(['.pagefind', '.pf_meta', '.pf_index', '.pf_fragment', '.pf_filter'])(
  'where an answer breaks off in the middle of a %s file it is said, and the button brings the results',
  async (ending) => {
    await visit.page.addInitScript(breakOff, ending);
    await visit.ask('tổ mẫu');
    await expectFailure('broken off');
    await visit.page.evaluate(() => Object.assign(window, { isWhole: true }));
    await visit.button(words.retry).click();
    await visit.answered();
    expect(await visit.status()).toBe(found(60, 'tổ mẫu'));
  },
);

describe('a connection that is lost', () => {
  test('after some questions is said at the next, and another question is enough to try again', async () => {
    await visit.ask('tổ mẫu');
    await visit.page.context().setOffline(true);
    await visit.type('Hoa Ban');
    await expectFailure('offline');
    await visit.page.context().setOffline(false);
    await visit.type('Hoa Ban');
    expect((await visit.titles())[0]).toBe('Tổ hợp tác chè Hoa Ban');
    expect(await visit.button(words.retry).isVisible()).toBe(false);
  });

  test('after nothing was found does not leave that said', async () => {
    await visit.ask('zzxyz');
    await visit.page.context().setOffline(true);
    await visit.type('quyết định');
    await expectFailure('offline');
  });

  test('before more results come keeps those that stand there, and the button brings the others', async () => {
    await visit.ask('tổ mẫu');
    await visit.page.context().setOffline(true);
    await visit.button(words.more).click();
    await expectFailure('offline');
    expect(await visit.results().count()).toBe(10);
    await visit.page.context().setOffline(false);
    await visit.button(words.retry).click();
    await visit.answered();
    expect(await visit.results().count()).toBe(20);
    expect(await visit.focused()).toBe((await visit.addresses())[10]);
    expect(await visit.status()).toBe(found(60, 'tổ mẫu'));
    expect(await visit.button(words.retry).isVisible()).toBe(false);
  });

  test('before a choice is made is said, and the button makes it', async () => {
    await visit.page.route(/\.pf_filter/u, (route) => route.abort());
    await visit.page.goto('/tim-kiem/?q=t%E1%BB%95+m%E1%BA%ABu&tinh=suoi-ngan');
    await expectFailure('no filters');
    expect(await visit.results().count()).toBe(0);
    await visit.page.unroute(/\.pf_filter/u);
    await visit.button(words.retry).click();
    await visit.answered();
    expect(await visit.count()).toBe(30);
  });

  test('at the first touch of the field is no matter if it is back when something is asked', async () => {
    await visit.page.goto('/tim-kiem/');
    await visit.page.context().setOffline(true);
    const failed = visit.page.waitForEvent('requestfailed');
    await visit.field().focus();
    await failed;
    await visit.page.context().setOffline(false);
    await visit.type('tổ mẫu');
    expect(await visit.status()).toBe(found(60, 'tổ mẫu'));
  });
});

test('a browser that is too old is told so, and the ways to everything stay', async () => {
  await visit.page.addInitScript(() => {
    Reflect.deleteProperty(window, 'WebAssembly');
  });
  await visit.ask('tổ mẫu');
  expect(await visit.status()).toBe(words.said.outdated);
  expect(await visit.page.locator('nav[aria-labelledby=danh-sach] a').first().isVisible()).toBe(true);
});
