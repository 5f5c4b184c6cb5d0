import { readFile } from 'node:fs/promises';
import { inject, expect, onTestFinished, test } from 'vitest';
import { join } from 'node:path';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('realSite');

async function visit(width: number) {
  const page = await site.newPage({ viewport: { width, height: 740 } });
  onTestFinished(() => page.context().close());
  await page.goto('/chi-tieu/');
  return page;
}

test('the list of figures leads to its data, which is downloaded whole', async () => {
  const page = await visit(360);
  await page.getByRole('link', { name: 'Tải dữ liệu: số liệu chỉ tiêu' }).click();
  await page.waitForURL('**/du-lieu/#indicators');
  const wanted = page.waitForEvent('download');
  await page.getByRole('link', { name: /^Số liệu chỉ tiêu, Excel/u }).click();
  const download = await wanted;
  expect(download.suggestedFilename()).toBe('indicators.xlsx');
  const file = await readFile(join(inject('realSite'), 'du-lieu', 'indicators.xlsx'));
  expect(Buffer.compare(await readFile(await download.path()), file)).toBe(0);
});

test('a preview scrolls by keyboard within its own box, and the page does not', async () => {
  const page = await visit(360);
  await page.goto('/du-lieu/');
  const preview = page.getByRole('group', { name: 'Xem trước: Số liệu chỉ tiêu' });
  await preview.focus();
  for (let pressed = 0; pressed < 5; pressed += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => preview.evaluate((box) => box.scrollLeft)).toBeGreaterThan(50);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('the columns are explained where someone asks', async () => {
  const page = await visit(1280);
  await page.goto('/du-lieu/');
  const part = page.locator('section', {
    has: page.getByRole('heading', { name: 'Số lượng khen thưởng', exact: true }),
  });
  const cell = part.getByRole('cell', { name: 'adds_to_form_total' });
  expect(await cell.isVisible()).toBe(false);
  await part.getByText(/^Giải thích \d+ cột$/u).click();
  expect(await cell.isVisible()).toBe(true);
});
