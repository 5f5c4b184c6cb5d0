import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { filled } from '../../src/domain/wording.ts';
import { strings } from '../../src/strings.ts';
import { found, none, SearchVisit } from '../support/search-visit.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');
const words = strings.search;

let visit: SearchVisit;
beforeAll(async () => {
  visit = new SearchVisit(await site.newPage({ viewport: { width: 360, height: 740 } }));
});
beforeEach(async () => {
  visit.complaints.length = 0;
  await visit.page.goto('/tim-kiem/');
});
afterAll(() => visit.page.context().close());

const names = ['loai', 'tinh', 'linh-vuc', 'phong-trao', 'nam'];

/** Every option of a choice but that for all: its value, the number beside it, whether it can be chosen. */
const options = (name: string) =>
  visit
    .select(name)
    .locator('option:not([value=""])')
    .evaluateAll((items) =>
      items.map((item) => {
        const { value, disabled, textContent } = item as HTMLOptionElement;
        return { value, disabled, count: Number(/\((?<count>[\d.]+)\)$/u.exec(textContent)?.groups?.count) };
      }),
    );

const choose = async (name: string, value: string) => {
  await visit.select(name).selectOption(value);
  await visit.answered();
};

describe('at rest', () => {
  test('there is a field with a hint, nothing is said, and ways to everything stand below', async () => {
    expect(await visit.field().getAttribute('aria-describedby')).toBe('cach-go');
    expect(await visit.page.locator('#cach-go').innerText()).toBe(words.hint);
    expect(await visit.status()).toBe('');
    for (const part of ['[data-results]', '[data-choices]', '[data-retry]'])
      expect(await visit.page.locator(part).isVisible()).toBe(false);
    expect(await visit.page.locator('nav[aria-labelledby=danh-sach] a').count()).toBeGreaterThan(10);
  });

  test.each(['', '   ', '?!…', '""'])('sending “%s” asks for a word', async (text) => {
    await visit.type(text);
    expect(await visit.status()).toBe(words.said.nothingTyped);
    expect(await visit.results().count()).toBe(0);
    expect(visit.complaints).toEqual([]);
  });
});

describe('where nothing is found', () => {
  test('it is said, with tips and the way to the awards', async () => {
    await visit.type('quả chuông vàng zzz xyz');
    await visit.type('zzxyz qqq');
    expect(await visit.status()).toBe(none('zzxyz qqq'));
    // The sentence says it already.
    expect(await visit.remarks()).toBe('');
    expect(await visit.results().count()).toBe(0);
    for (const tip of [words.tips.fewer, words.tips.spelling, words.tips.lookup])
      expect(await visit.tips().innerText()).toContain(tip);
    expect(await visit.tips().getByRole('link').getAttribute('href')).toMatch(/\/tra-cuu\/\?q=zzxyz\+qqq$/u);
    for (const name of [words.unquote, words.unfilter]) expect(await visit.button(name).isVisible()).toBe(false);
    expect(await visit.page.locator('[data-choices]').isVisible()).toBe(false);
  });

  test('in a row, one button takes the quotation marks away', async () => {
    await visit.type('"hoa ban chè"');
    expect(await visit.status()).toBe(filled(words.said.noneQuoted, { text: 'hoa ban chè' }));
    await visit.button(words.unquote).click();
    await visit.answered();
    expect(await visit.field().inputValue()).toBe('hoa ban chè');
    expect((await visit.titles())[0]).toBe('Tổ hợp tác chè Hoa Ban');
    expect(await visit.tips().isVisible()).toBe(false);
    expect(await visit.focused()).toBe('status');
  });

  test('because of a choice, one button takes the choices back', async () => {
    await visit.page.goto('/tim-kiem/?q=Hoa+Ban&loai=van-ban&nam=2014');
    await visit.answered();
    const unfiltered = /Không lọc thì có (?<count>\d+) kết quả/u.exec(await visit.status())?.groups?.count;
    expect(Number(unfiltered)).toBeGreaterThan(0);
    expect(await visit.results().count()).toBe(0);
    await visit.button(words.unfilter).click();
    await visit.answered();
    expect(await visit.count()).toBe(Number(unfiltered));
    for (const name of names) expect(await visit.select(name).inputValue()).toBe('');
    expect(await visit.focused()).toBe('status');
  });
});

test('more than ten results come by steps, and the focus goes to the first new one', async () => {
  await visit.type('tổ mẫu');
  expect(await visit.status()).toBe(found(60, 'tổ mẫu'));
  const more = visit.button(words.more);
  for (let shown = 10; shown < 60; shown += 10) {
    expect(await visit.results().count()).toBe(shown);
    const told = filled(words.said.shown, { shown: String(shown), count: '60' });
    expect(await visit.page.locator('[data-shown]').textContent()).toBe(told);
    await more.focus();
    await visit.page.keyboard.press('Enter');
    await visit.answered();
    expect(await visit.focused()).toBe((await visit.addresses())[shown]);
  }
  expect(new Set(await visit.addresses()).size).toBe(60);
  expect(await more.isVisible()).toBe(false);
  await visit.type('Hoa Ban');
  expect(await more.isVisible()).toBe(false);
});

describe('choices', () => {
  test.each(names)('of %s leave as many results as stands beside them; those that leave none are off', async (name) => {
    await visit.type('chè');
    await visit.page.locator('[data-choices] summary').click();
    const all = await options(name);
    expect(all.filter(({ count, disabled }) => (count === 0) !== disabled)).toEqual([]);
    const wrong: string[] = [];
    const offered = all.filter(({ disabled }) => !disabled);
    expect(offered.length).toBeGreaterThan(1);
    for (const { value, count } of offered) {
      await choose(name, value);
      if ((await visit.count()) !== count) wrong.push(`${value}: ${count}, ${await visit.status()}`);
      // What else could have been chosen instead stays as it was.
      expect((await options(name)).map((option) => option.count)).toEqual(all.map((option) => option.count));
    }
    expect(wrong).toEqual([]);
  });

  test('narrow each other, and the numbers follow', async () => {
    await visit.type('chè');
    const all = await visit.count();
    await visit.page.locator('[data-choices] summary').click();
    await choose('loai', 'dien-hinh');
    const provinces = await options('tinh');
    const { count = 0, value = '' } = provinces.find((option) => option.value === 'suoi-ngan') ?? {};
    await choose('tinh', value);
    expect(await visit.count()).toBe(count);
    expect(count).toBeLessThan(all);
    const kickers = await visit.results().locator('.kicker').allInnerTexts();
    expect(kickers.filter((text) => !text.startsWith(`${words.kinds.exemplar} · Suối Ngàn`))).toEqual([]);
    await visit.type('Hoa Ban');
    expect(await visit.select('tinh').inputValue()).toBe('suoi-ngan');
    expect(await visit.status()).toContain('Không lọc');
    const selected = (await options('tinh')).find((option) => option.value === 'suoi-ngan');
    expect(selected).toEqual({ value: 'suoi-ngan', count: 0, disabled: false });
  });

  test('that do not exist count as none', async () => {
    await visit.page.goto('/tim-kiem/?q=ch%C3%A8&tinh=khong-co&nam=%3Cscript%3E&la=1');
    await visit.answered();
    const count = await visit.count();
    await visit.ask('chè');
    expect(await visit.count()).toBe(count);
    expect(count).toBeGreaterThan(10);
  });
});
