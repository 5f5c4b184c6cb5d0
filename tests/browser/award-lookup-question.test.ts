import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { LookupVisit } from '../support/lookup-visit.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');
const words = strings.lookup;
const path = '/tra-cuu/';

let page: Page;
let visit: LookupVisit;
beforeEach(async () => {
  page = await site.newPage({ viewport: { width: 360, height: 740 } });
  visit = new LookupVisit(page);
  await page.goto(path);
});
afterEach(() => page.context().close());

describe('the address', () => {
  test('holds the question, which comes back by reload, by back and by forth', async () => {
    await visit.field().fill('Nguyễn Văn Trùng');
    await visit.select('nam').selectOption('2021');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: words.submit }).click();
    await visit.answered();
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({ q: 'Nguyễn Văn Trùng', nam: '2021' });
    expect(await visit.hits().count()).toBe(2);
    await page.reload();
    await visit.hits().first().waitFor();
    expect(await visit.hits().count()).toBe(2);
    expect(await visit.select('nam').inputValue()).toBe('2021');
    await visit.ask('Phạm Hòa');
    await page.goBack();
    await expect.poll(() => visit.names()).toEqual(['Nguyễn Văn Trùng', 'Nguyễn Văn Trùng']);
    expect(await visit.field().inputValue()).toBe('Nguyễn Văn Trùng');
    await page.goForward();
    await expect.poll(() => visit.names()).toEqual(['Phạm Hoà']);
  });

  test('with filters alone lists what they leave', async () => {
    await page.goto(`${path}?tinh=may-trang&hinh-thuc=huan-chuong-thu-hang-nhat&loai=tinh&nam=khong-ro`);
    await visit.hits().first().waitFor();
    expect(await visit.names()).toEqual(['Tỉnh Mây Trắng', 'Tỉnh Mây Trắng']);
    expect(await visit.status()).toBe(words.foundAny('2'));
  });

  test('with choices that do not exist is as without them', async () => {
    await page.goto(`${path}?nam=1800&tinh=%3Cscript%3E`);
    expect(await visit.status()).toBe('');
    expect(await page.getByRole('heading', { name: words.some }).isVisible()).toBe(true);
  });

  test('is cleared with the form by one button', async () => {
    await visit.ask('Nguyễn Văn Trùng');
    await page.getByRole('button', { name: words.clear }).click();
    expect(new URL(page.url()).search).toBe('');
    expect(await visit.field().inputValue()).toBe('');
    expect(await page.getByRole('heading', { name: words.some }).isVisible()).toBe(true);
    expect(await visit.hits().first().isVisible()).toBe(false);
  });
});

test('more than ten hits come by steps, and the focus goes to the first new one', async () => {
  await page.goto(`${path}?q=xã`);
  const more = page.getByRole('button', { name: words.more });
  await more.waitFor();
  expect(await visit.hits().count()).toBe(10);
  const all = Number(/\d+/u.exec((await visit.status()) ?? '')?.[0]);
  expect(all).toBeGreaterThan(10);
  await expect(page.locator('[data-shown]').textContent()).resolves.toBe(words.shown('10', String(all)));
  await more.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => visit.hits().count()).toBe(all);
  const eleventh = await visit.hits().nth(10).locator('h3').textContent();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(eleventh);
  expect(await more.isVisible()).toBe(false);
});

describe('where nothing is found', () => {
  test('the page says what it looked for and what to try', async () => {
    await visit.ask('không có ai');
    expect(await visit.status()).toBe(words.none('không có ai'));
    const help = page.locator('[data-none]');
    expect(await help.innerText()).toContain(words.help.understood('không, có, ai'));
    expect(await help.getByRole('link').count()).toBe(3);
    expect(await page.getByRole('button', { name: words.help.unfilter }).isVisible()).toBe(false);
  });

  test('because of filters, one button takes them off', async () => {
    await visit.select('nam').selectOption('2022');
    await visit.ask('Phạm Hòa');
    expect(await visit.status()).toBe(words.noneFiltered('Phạm Hòa', '1'));
    await page.getByRole('button', { name: words.help.unfilter }).click();
    await expect.poll(() => visit.names()).toEqual(['Phạm Hoà']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  });

  test('for the last word, it is left out and that is said', async () => {
    await visit.ask('Vàng Thị Ghi Nhớ ngh');
    expect(await visit.status()).toBe(words.shortened('1', 'Vàng Thị Ghi Nhớ ngh', 'vàng thị ghi nhớ'));
    expect(await visit.names()).toEqual(['Vàng Thị Ghi Nhớ']);
  });

  test('nothing typed, nothing looked for', async () => {
    await page.getByRole('button', { name: words.submit }).click();
    expect(await visit.status()).toBe(words.nothingTyped);
  });
});
