import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { found, none, searchFor, SearchVisit } from '../support/search-visit.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');
const words = strings.search;

let visit: SearchVisit;
beforeEach(async () => {
  visit = new SearchVisit(await site.newPage());
});
afterEach(() => visit.page.context().close());

test('meets WCAG 2.2 AA and fits phones at rest, with results and choices, with none, and after a failure', async () => {
  const problems: unknown[] = [];
  const check = async (state: string) => {
    for (const width of [320, 360, 1280]) {
      await visit.page.setViewportSize({ width, height: 740 });
      const scrolled = await visit.page.evaluate(() => document.documentElement.scrollWidth);
      if (scrolled > width) problems.push([state, width, scrolled]);
      if (width === 320) continue;
      const axe = new AxeBuilder({ page: visit.page })
        .options({ resultTypes: ['violations'] })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .setLegacyMode();
      for (const { id, nodes } of (await axe.analyze()).violations)
        problems.push([state, width, id, nodes.map(({ target }) => target.join(' '))]);
    }
  };
  await visit.page.goto('/tim-kiem/');
  await check('at rest');
  await visit.type('chè');
  await visit.page.locator('[data-choices] summary').click();
  await check('results');
  await visit.type('script hacked');
  await check('hostile results');
  await visit.type('"zzxyz"');
  await check('none');
  await visit.page.route(/\/pagefind\//u, (route) => route.abort());
  await visit.ask('quỹ khuyến học');
  expect(await visit.status()).toBe(words.said.failed);
  await check('failure');
  expect(problems).toEqual([]);
});

test('with results it keeps its policy and asks nothing of others', async () => {
  await visit.page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(violatedDirective, blockedURI);
    });
  });
  await visit.ask('chè');
  await visit.button(words.more).click();
  await visit.answered();
  await visit.page.locator('[data-choices] summary').click();
  await visit.select('tinh').selectOption('may-trang');
  await visit.answered();
  expect(await visit.results().count()).toBe(10);
  expect(visit.complaints).toEqual([]);
  expect([...visit.origins]).toEqual([new URL(site.url()).origin]);
});

test('loads nothing of the index before someone searches', async () => {
  const asked: string[] = [];
  visit.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visit.page.goto('/tim-kiem/');
  await visit.page.goto('/dien-hinh/to-hop-tac-hoa-ban/');
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
});

test('gets each part of the index once, without detours', async () => {
  const [asked, detours]: string[][] = [[], []];
  visit.page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (path.startsWith('/pagefind/')) (response.status() === 200 ? asked : detours)?.push(path);
  });
  await visit.ask('chè');
  await visit.type('hoa ban');
  expect(asked?.filter((path, index) => asked.indexOf(path) !== index)).toEqual([]);
  expect(detours).toEqual([]);
});

test('searches where the browser refuses storage and cookies', async () => {
  await visit.page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
  });
  await visit.ask('tổ mẫu');
  expect(await visit.status()).toBe(found(60, 'tổ mẫu'));
  await visit.type('zzxyz');
  expect(await visit.status()).toBe(none('zzxyz'));
  expect(visit.complaints).toEqual([]);
});

test('waits for Enter where data is to be saved', async () => {
  await visit.page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked: string[] = [];
  visit.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visit.page.goto('/tim-kiem/');
  await visit.field().pressSequentially('tổ mẫu', { delay: 100 });
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await visit.field().press('Enter');
  await visit.answered();
  expect(await visit.status()).toBe(found(60, 'tổ mẫu'));
});

describe('without JavaScript', () => {
  test('it says so, hides its form and leads to lists and to pages of one facet', async () => {
    const plain = await site.newPage({ javaScriptEnabled: false });
    await plain.goto(searchFor('chè'));
    expect(await plain.locator('noscript p').innerText()).toBe(words.noScript);
    for (const part of ['form', '[data-results]', '[data-retry]', '[data-more]', '[data-none]'])
      expect(await plain.locator(`site-search ${part}`).isVisible()).toBe(false);
    const links = await plain.locator('nav[aria-labelledby=danh-sach] a:visible').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    const sections = ['dien-hinh', 'phong-trao', 'ket-qua', 'chi-tieu', 'van-ban', 'khen-thuong', 'tra-cuu'];
    expect(addresses).toEqual(expect.arrayContaining(sections.map((section) => `/${section}/`)));
    expect(addresses).toEqual(expect.arrayContaining(['/dien-hinh/tinh/suoi-ngan/', '/phong-trao/nam/2021/']));
    await plain.context().close();
  });

  test('the box of other pages still leads to it, with what was typed', async () => {
    const plain = await site.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 740 } });
    await plain.goto('/dien-hinh/to-hop-tac-hoa-ban/');
    await plain.getByRole('searchbox', { name: words.box }).fill('chè & “hoa ban”');
    await plain.getByRole('search').getByRole('button', { name: words.submit }).click();
    await plain.waitForURL('**/tim-kiem/?q=*');
    expect(new URL(plain.url()).searchParams.get('q')).toBe('chè & “hoa ban”');
    await plain.context().close();
  });

  test('a phone has a link to it in place of the box', async () => {
    const plain = await site.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 740 } });
    await plain.goto('/dien-hinh/to-hop-tac-hoa-ban/');
    expect(await plain.getByRole('searchbox').count()).toBe(0);
    await plain.getByRole('banner').getByRole('link', { name: words.box }).click();
    await plain.waitForURL('**/tim-kiem/');
    await plain.context().close();
  });
});
