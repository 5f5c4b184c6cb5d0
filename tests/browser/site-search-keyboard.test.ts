import { afterAll, beforeAll, expect, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { SearchVisit } from '../support/search-visit.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');
const words = strings.search;

let visit: SearchVisit;
beforeAll(async () => {
  visit = new SearchVisit(await site.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }));
});
afterAll(() => visit.page.context().close());

const press = async (...keys: string[]) => {
  for (const key of keys) await visit.page.keyboard.press(key);
};

/** What is in the focused field, and which part of it is selected. */
const typed = () =>
  visit.page.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement)) return null;
    return { text: field.value, selected: getSelection()?.toString() };
  });

test('from a story to another one by the keyboard alone', async () => {
  await visit.page.goto('/dien-hinh/nguyen-thi-vi-du/');
  await press('Control+k');
  expect(await visit.focused()).toBe('q');
  await visit.page.keyboard.type('hợp tác chè');
  await press('Enter');
  await visit.page.waitForURL('**/tim-kiem/?q=*');
  await visit.answered();
  expect(await visit.field().inputValue()).toBe('hợp tác chè');
  const addresses = await visit.addresses();
  expect(addresses.length).toBeGreaterThan(1);

  await press('Control+k');
  expect(await typed()).toEqual({ text: 'hợp tác chè', selected: 'hợp tác chè' });
  await press('ArrowDown');
  expect(await visit.focused()).toBe(addresses[0]);
  await press('ArrowDown');
  expect(await visit.focused()).toBe(addresses[1]);
  await press('ArrowUp');
  expect(await visit.focused()).toBe(addresses[0]);
  await press('Escape');
  expect(await visit.focused()).toBe('q');
  expect(await typed()).toMatchObject({ text: 'hợp tác chè' });
  await press('ArrowDown', 'Enter');
  await visit.page.waitForURL(`**${addresses[0] ?? ''}`);
});

test('the arrow keys stop at both ends of the results, and do nothing where there are none', async () => {
  await visit.ask('"Hoa Ban"');
  const addresses = await visit.addresses();
  await visit.field().focus();
  for (let step = 0; step < addresses.length + 2; step += 1) await press('ArrowDown');
  expect(await visit.focused()).toBe(addresses.at(-1));
  for (let step = 0; step < addresses.length + 2; step += 1) await press('ArrowUp');
  expect(await visit.focused()).toBe(addresses[0]);
  await visit.type('zzxyz');
  await press('ArrowDown', 'ArrowUp');
  expect(await visit.focused()).toBe('q');
});

test('Tab goes through the form, the results and the ways to everything in the order of the page', async () => {
  await visit.ask('tổ mẫu');
  const stops = await visit.page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select, summary)');
    return [...all].filter((item) => item.checkVisibility()).map((item) => item.outerHTML.slice(0, 200));
  });
  expect(stops.length).toBeGreaterThan(20);
  await visit.field().focus();
  const reached: string[] = [];
  for (let stop = stops.findIndex((html) => html.startsWith('<input')); stop < stops.length; stop += 1) {
    reached.push(await visit.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? ''));
    await press('Tab');
  }
  expect(stops.slice(-reached.length)).toEqual(reached);
});

test('the choices open and are made by the keyboard', async () => {
  await visit.ask('chè');
  await visit.page.locator('[data-choices] summary').focus();
  await press('Enter', 'Tab');
  expect(await visit.focused()).toBe('loai');
  const before = await visit.count();
  await press('ArrowDown');
  await visit.answered();
  expect(await visit.select('loai').inputValue()).toBe('dien-hinh');
  expect(await visit.count()).toBeLessThan(before);
  expect(await visit.focused()).toBe('loai');
});

test('every page has one field that the shortcut goes to, and other shortcuts stay the browser’s', async () => {
  for (const path of ['/', '/tra-cuu/', '/khong-co/', '/tim-kiem/']) {
    await visit.page.goto(path);
    expect(await visit.page.locator('[data-search-field]').count()).toBe(1);
    await press('Control+Shift+K', 'Control+Alt+k', 'k');
    expect(await visit.focused()).toBeNull();
    await press('Meta+k');
    expect(await visit.focused()).toBe('q');
  }
});

test('the shortcut and the box are told to who does not see the page', async () => {
  await visit.page.goto('/dien-hinh/');
  const box = visit.page.getByRole('search', { name: words.box }).getByRole('searchbox', { name: words.box });
  expect(await box.getAttribute('aria-keyshortcuts')).toBe('Control+K');
  await visit.page.goto('/tim-kiem/');
  expect(await visit.page.getByRole('search').count()).toBe(1);
  expect(await visit.page.getByRole('searchbox', { name: words.text }).isVisible()).toBe(true);
});
