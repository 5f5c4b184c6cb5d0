import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('realSite');
const words = strings.indicators;
const path = '/chi-tieu/';

let page: Page;
beforeEach(async () => {
  page = await site.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(path);
});
afterEach(() => page.context().close());

const fields = { group: 'nhom', verdict: 'danh-gia', province: 'tinh', year: 'nam' } as const;
type Field = keyof typeof fields;
const select = (field: Field) => page.locator(`figure-filter select[name="${fields[field]}"]`);
const status = () => page.locator('figure-filter [role=status]').textContent();

/** Every figure of the list: what it is and whether a reader sees it. */
const figures = () =>
  page.locator('.figure-group tr[data-province]').evaluateAll((rows) =>
    rows.map((row) => {
      const { group = '', verdict = '', province = '', year = '' } = (row as HTMLElement).dataset;
      return { group, verdict, province, year, seen: row.checkVisibility() };
    }),
  );

/** How many figures a reader sees; fails where those are not just the figures that match. */
async function seen(wanted: Partial<Record<Field, string>>): Promise<number> {
  const all = await figures();
  const matching = (one: (typeof all)[number]) =>
    Object.entries(wanted).every(([field, value]) => one[field as Field] === value);
  expect(all.filter((one) => one.seen !== matching(one))).toEqual([]);
  return all.filter(({ seen: shown }) => shown).length;
}

test.each([
  ['group', 'Kinh tế'],
  ['verdict', 'exceeded'],
  ['province', 'lao-cai'],
  ['year', '2023'],
] as const)('by %s alone it leaves what matches, opened, with their number told', async (field, value) => {
  await select(field).selectOption(value);
  const count = await seen({ [field]: value });
  expect(count).toBeGreaterThan(0);
  expect(await status()).toBe(words.shown(count.toLocaleString('vi-VN')));
  expect(new URL(page.url()).searchParams.get(fields[field])).toBe(value);
});

test('every choice of every field leaves something', async () => {
  for (const field of Object.keys(fields) as Field[]) {
    const values = await select(field)
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    for (const value of values.filter(Boolean)) {
      await select(field).selectOption(value);
      expect(await seen({ [field]: value })).toBeGreaterThan(0);
    }
    await select(field).selectOption('');
  }
});

describe('several fields together', () => {
  const wanted = { province: 'lai-chau', year: '2022', verdict: 'exceeded', group: 'Kinh tế' } as const;
  const address = `${path}?nhom=Kinh+t%E1%BA%BF&danh-gia=exceeded&tinh=lai-chau&nam=2022`;
  const choose = async () => {
    for (const [field, value] of Object.entries(wanted)) await select(field as Field).selectOption(value);
  };

  test('leave what matches all, come back by the address, and are undone by one button', async () => {
    await choose();
    const count = await seen(wanted);
    expect(count).toBeGreaterThan(0);
    await page.reload();
    expect(await seen(wanted)).toBe(count);
    expect(await status()).toBe(words.shown(count.toLocaleString('vi-VN')));
    await page.getByRole('button', { name: words.clear }).click();
    await expect.poll(status).toBe('');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('.figure-group[hidden], .figure-group tr[hidden]').count()).toBe(0);
    for (const field of Object.keys(fields) as Field[]) expect(await select(field).inputValue()).toBe('');
  });

  test('come by a link', async () => {
    await page.goto(address);
    expect(await seen(wanted)).toBeGreaterThan(0);
    for (const [field, value] of Object.entries(wanted)) expect(await select(field as Field).inputValue()).toBe(value);
  });
});

test('an address with choices that do not exist shows everything', async () => {
  await page.goto(`${path}?tinh=khong-co&nam=1800&la=%3Cscript%3E`);
  expect(await page.locator('.figure-group[hidden], .figure-group tr[hidden]').count()).toBe(0);
  expect(await status()).toBe('');
});

test('where nothing matches it says so, in a place that is read out', async () => {
  await page.goto(`${path}?tinh=lao-cai&nam=2023`);
  expect(await seen({ province: 'lao-cai', year: '2023' })).toBe(0);
  expect(await status()).toBe(words.none);
  expect(await page.locator('figure-filter [role=status]').isVisible()).toBe(true);
});

test('the keyboard alone is enough', async () => {
  await select('province').focus();
  await page.keyboard.press('ArrowDown');
  const province = await select('province').inputValue();
  expect(province).not.toBe('');
  await expect.poll(() => new URL(page.url()).searchParams.get('tinh')).toBe(province);
  await page.keyboard.press('Tab');
  const years = await select('year').locator('option').count();
  for (let step = 1; step < years && (await select('year').inputValue()) !== '2022'; step += 1)
    await page.keyboard.press('ArrowDown');
  expect(await select('year').inputValue()).toBe('2022');
  expect(await seen({ province, year: '2022' })).toBeGreaterThan(0);
  // The button that applies the choice comes first, then the one that takes it back.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).search).toBe('');
  const summary = page.locator('.figure-group summary').first();
  await summary.focus();
  const before = await page.locator('.figure-group').first().getAttribute('open');
  await page.keyboard.press('Enter');
  expect(await page.locator('.figure-group').first().getAttribute('open')).not.toBe(before);
});

test('without JavaScript the filter is not there, and every group opens', async () => {
  const plain = await site.newPage({ javaScriptEnabled: false });
  await plain.goto(path);
  expect(await plain.locator('figure-filter').isVisible()).toBe(false);
  for (const group of await plain.locator('.figure-group').all()) {
    await group.locator('summary').click();
    const rows = group.locator('tbody tr');
    expect(await rows.first().isVisible()).toBe(true);
    expect(await rows.last().isVisible()).toBe(true);
  }
  await plain.context().close();
});

test('on paper every table stands whole, also in groups that are closed, and the filter does not', async () => {
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('figure-filter').isVisible()).toBe(false);
  const heights = await page.locator('.figure-group').evaluateAll((groups) =>
    groups.map((group) => ({
      open: (group as HTMLDetailsElement).open,
      group: group.getBoundingClientRect().height,
      table: group.querySelector('table')?.getBoundingClientRect().height ?? 0,
      rows: [...group.querySelectorAll('tbody tr')].filter((row) => row.checkVisibility()).length,
      all: group.querySelectorAll('tbody tr').length,
    })),
  );
  expect(heights.length).toBeGreaterThan(3);
  expect(heights.filter(({ open }) => open)).toEqual([]);
  expect(heights.filter(({ group, table, rows, all }) => rows !== all || table < 20 * all || group < table)).toEqual(
    [],
  );
});
