import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');

let page: Page;
afterEach(() => page.context().close());

const visit = async (width: number, height = 740, javaScriptEnabled = true) => {
  page = await site.newPage({ javaScriptEnabled, viewport: { width, height } });
  await page.goto('/dien-hinh/');
};
const menu = () => page.getByRole('navigation', { name: strings.mainNavigation });
const links = () => page.locator('.site-header nav a');
const button = () => page.getByRole('button', { name: strings.menu });
const focused = () => page.locator(':focus').getAttribute('href');

describe.each([
  ['with', true],
  ['without', false],
])('on a phone %s JavaScript', (_, javaScriptEnabled) => {
  test('a click on the button opens the navigation, whose links lead on', async () => {
    await visit(360, 740, javaScriptEnabled);
    expect(await menu().isVisible()).toBe(false);
    await button().click();
    expect(await menu().isVisible()).toBe(true);
    await links().last().click();
    await page.waitForURL((url) => url.pathname !== '/dien-hinh/');
  });

  test('the keyboard opens it, goes through its links and closes it', async () => {
    await visit(360, 740, javaScriptEnabled);
    await button().focus();
    await page.keyboard.press('Enter');
    expect(await menu().isVisible()).toBe(true);
    const addresses = await links().evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) {
      await page.keyboard.press('Tab');
      expect(await focused()).toBe(address);
    }
    await page.keyboard.press('Escape');
    expect(await menu().isVisible()).toBe(false);
    expect(await button().evaluate((item) => item === document.activeElement)).toBe(true);
  });
});

test.each([
  [320, 568],
  [568, 320],
])('the open navigation fits a phone of %i × %i pixels, and every link of it can be touched', async (width, height) => {
  await visit(width, height);
  await button().click();
  const box = await page.locator('.site-header nav').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  for (const link of await links().all()) {
    await link.scrollIntoViewIfNeeded();
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await link.click({ trial: true });
  }
  const { violations } = await new AxeBuilder({ page }).include('.site-header').setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('on a desk the navigation is seen without a button, and marks the section', async () => {
  await visit(1280);
  expect(await button().isVisible()).toBe(false);
  for (const link of await links().all()) expect(await link.isVisible()).toBe(true);
  expect(await menu().locator('[aria-current]').allInnerTexts()).toEqual(['Điển hình tiên tiến']);
});
