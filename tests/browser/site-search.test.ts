import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { filled } from '../../src/domain/wording.ts';
import { found, SearchVisit, soon } from '../support/search-visit.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('realSite');
const { said } = strings.search;

/** Letters and signs by which the index tells what it changed. */
const marksOfIndex = /[ḏḎ\u2010\u2012\u2e31\u2e33]|[dD]\u0331/u;

let visit: SearchVisit;
beforeAll(async () => {
  visit = new SearchVisit(await site.newPage({ viewport: { width: 360, height: 740 } }));
});
beforeEach(async () => {
  visit.complaints.length = 0;
  await visit.page.goto('/tim-kiem/');
});
afterAll(() => visit.page.context().close());

describe('as citizens type it', () => {
  const ngo = '/dien-hinh/dang-thi-ngo/';
  test.each([
    ['without accents', 'dang thi ngo', ngo],
    ['with accents', 'Đặng Thị Ngọ', ngo],
    ['in decomposed letters', 'Đặng Thị Ngọ'.normalize('NFD'), ngo],
    ['in capitals', 'ĐẶNG THỊ NGỌ', ngo],
    ['in capitals without accents', 'DANG THI NGO', ngo],
    ['with spaces around and between', '  Đặng   Thị\u00a0Ngọ ', ngo],
    ['with the last word unfinished', 'đặng thị ng', ngo],
    ['in quotation marks', '"Đặng Thị Ngọ"', ngo],
    ['in quotation marks of a phone', '“đặng thị ngọ”', ngo],
    ['as a number of a document', '2216/KH-UBND', '/van-ban/ke-hoach-2216-kh-ubnd-2022/'],
    ['as such a number in small letters', '2216 kh ubnd', '/van-ban/ke-hoach-2216-kh-ubnd-2022/'],
    ['as an abbreviation', 'TĐKT', '/van-ban/luat-thi-dua-khen-thuong-2022/'],
    ['as an abbreviation without đ', 'tdkt', '/van-ban/luat-thi-dua-khen-thuong-2022/'],
  ])('%s the page that is meant comes first', async (_, text, address) => {
    await visit.type(text);
    expect((await visit.addresses())[0]).toBe(address);
    expect(await visit.count()).toBeGreaterThan(0);
    expect(visit.complaints).toEqual([]);
  });

  test('a common theme lists what is named so first, with and without accents', async () => {
    const first: string[][] = [];
    for (const text of ['nong thon moi', 'nông thôn mới']) {
      await visit.type(text);
      expect(await visit.count()).toBeGreaterThan(10);
      first.push((await visit.titles()).slice(0, 3));
    }
    expect(first.flat().filter((title) => !title.includes('nông thôn mới'))).toEqual([]);
  });

  test('a word is found by the old and the new place of its tone mark alike', async () => {
    await visit.type('hoà');
    const [old, count] = [await visit.addresses(), await visit.count()];
    await visit.type('hòa');
    expect([await visit.addresses(), await visit.count()]).toEqual([old, count]);
    expect(count).toBeGreaterThan(0);
  });

  test('quotation marks leave only pages with the words in a row', async () => {
    await visit.type('bệnh viện dã chiến');
    const loose = await visit.count();
    await visit.type('"bệnh viện dã chiến"');
    expect(await visit.count()).toBeGreaterThan(0);
    expect(await visit.count()).toBeLessThanOrEqual(loose);
    for (const text of await visit.results().allInnerTexts())
      expect(text.toLowerCase()).toContain('bệnh viện dã chiến');
  });
});

describe('a result', () => {
  test('tells what it is, where and when, and leads to its page', async () => {
    await visit.type('dang thi ngo');
    const first = visit.results().first();
    expect(await first.locator('.kicker').innerText()).toBe('Điển hình tiên tiến · Lào Cai · 2021');
    expect(await first.locator('h3').innerText()).toBe('Đặng Thị Ngọ');
    await first.getByRole('link').click();
    await visit.page.waitForURL('**/dien-hinh/dang-thi-ngo/');
    expect(await visit.page.locator('h1').innerText()).toBe('Đặng Thị Ngọ');
  });

  test.each([
    ['dang thi ngo', 'đặng thị ngọ'],
    ['nong thon moi', 'nông thôn mới'],
    ['doan ket', 'đoàn kết'],
    ['TĐKT', 'thi đua, khen thưởng'],
  ])('shows what answers “%s” marked, as it is written', async (text, marked) => {
    await visit.type(text);
    const marks = (await visit.marks()).map((mark) => mark.toLowerCase().replace(/[.,;:“”"()]+$/gu, ''));
    expect(marks).toContain(marked);
  });

  test('shows letters and dashes as the page has them, never as the index does', async () => {
    for (const text of ['Đảng', 'đoàn kết', 'kinh tế - xã hội', '2021 - 2025', '2021–2025']) {
      await visit.type(text);
      expect(await visit.count()).toBeGreaterThan(0);
      const lines = (await visit.page.locator('body').innerText()).split('\n');
      expect(lines.filter((line) => marksOfIndex.test(line))).toEqual([]);
      for (const option of await visit.page.locator('site-search option').allTextContents())
        expect(option).not.toMatch(marksOfIndex);
    }
  });

  test('has an excerpt of pieces of the page in one place', async () => {
    await visit.type('mô hình trồng bưởi');
    const excerpt = (await visit.results().first().locator('.excerpt').innerText()).replace(/^… | …$/gu, '');
    await visit.page.goto((await visit.addresses())[0] ?? '');
    const pageText = (await visit.page.locator('main').textContent())?.replace(/\s+/gu, ' ') ?? '';
    // Pagefind puts a full stop between blocks of a page.
    for (const sentence of excerpt.split(/\. /u).filter(({ length }) => length > 20))
      expect(pageText).toContain(sentence.replace(/\.$/u, ''));
  });
});

describe('what is said about a question', () => {
  test('stands in a place that is read out, while it is answered and after', async () => {
    const status = visit.page.getByRole('status');
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await visit.page.route(/pagefind-entry/u, async (route) => {
      await held;
      await route.continue();
    });
    await visit.field().fill('Đặng Thị Ngọ');
    await visit.field().press('Enter');
    await expect.poll(() => status.textContent(), soon).toBe(said.loading);
    release();
    await visit.answered();
    expect(await status.textContent()).toBe(found(await visit.results().count(), 'Đặng Thị Ngọ'));
    await visit.page.unroute(/pagefind-entry/u);
  });

  test('is how an abbreviation was understood', async () => {
    await visit.type('luật TĐKT');
    expect(await visit.remarks()).toBe(filled(said.understood, { short: 'TĐKT', meaning: 'thi đua, khen thưởng' }));
    await visit.type('Đặng Thị Ngọ');
    expect(await visit.remarks()).toBe('');
  });

  test('is which words no page has, as they were typed', async () => {
    await visit.type('Đặng Thị Ngọ Đzzx');
    expect((await visit.addresses())[0]).toBe('/dien-hinh/dang-thi-ngo/');
    expect((await visit.remarks()).toLowerCase()).toBe(filled(said.missing, { words: 'đzzx' }).toLowerCase());
  });
});

test('results fit a phone, with links and buttons large enough for fingers', async () => {
  await visit.type('nong thon moi');
  await visit.page.locator('[data-choices] summary').click();
  const sizes = await visit.page
    .locator('site-search :is(input, select, button, summary, h3 a):visible')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().height));
  expect(sizes.length).toBeGreaterThan(15);
  expect(sizes.filter((height) => height < 24)).toEqual([]);
  for (const width of [320, 360]) {
    await visit.page.setViewportSize({ width, height: 740 });
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
