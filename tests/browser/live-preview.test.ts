import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PreviewProcess } from '../../scripts/dev/preview-process.ts';
import { projectRoot } from '../../scripts/project-root.ts';
import { previewedContent, type PreviewedContent } from '../support/previewed-content.ts';

const story = 'dien-hinh/nguyen-thi-vi-du/';
const storyFile = 'exemplars/nguyen-thi-vi-du/index.mdx';
let previewed: PreviewedContent;
let content: string;
let preview: PreviewProcess;
let page: Page;
beforeAll(async () => {
  previewed = await previewedContent();
  ({ content, preview, page } = previewed);
});
afterAll(() => previewed.end());

const read = (file: string) => previewed.read(file);
const change = (file: string, from: string | RegExp, to: string) => previewed.change(file, from, to);
const visit = (path: string) => previewed.visit(path);
const bar = () => page.getByRole('region', { name: 'Xem trước' });
const seen = (text: string) => page.getByText(text).first().waitFor();
const inside = (text: string) => bar().getByText(text).first().waitFor();

test('says in Vietnamese where the preview is, what it watches and what is wrong', () => {
  expect(preview.output()).toContain(`Bản xem trước đã sẵn sàng: ${preview.url}  (dừng: Ctrl+C)`);
  expect(preview.output()).toContain('Không có lỗi, không có cảnh báo');
  expect(preview.output()).toContain(content);
  expect(new URL(preview.url)).toMatchObject({ hostname: 'localhost', pathname: '/guong/' });
});

test('shows drafts and scheduled entries, marked on their pages and on the cards of lists', async () => {
  await visit('dien-hinh/ban-nhap-chua-dang/');
  await inside('Bản nháp');
  await visit('dien-hinh/hen-gio-2199/');
  await inside('Hẹn đăng 0 giờ ngày 1/1/2199');
  const picture = page.locator('main .sized-picture img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await visit('dien-hinh/');
  const marked = page.getByRole('link', { name: 'Hẹn đăng 0 giờ ngày 1/1/2199' });
  expect(await marked.first().getAttribute('href')).toBe('/guong/dien-hinh/hen-gio-2199/');
});

test('shows a saved change without the reader’s doing, where the reader was', async () => {
  await visit(story);
  await page.evaluate(() => {
    scrollTo({ top: 400, behavior: 'instant' });
  });
  const undo = await change(storyFile, /^summary: .*$/mu, 'summary: Chị Ví Dụ viết lại lời tóm tắt.');
  await seen('Chị Ví Dụ viết lại lời tóm tắt.');
  await page.locator('preview-bar').waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);
  await undo();
  await page.getByText('Chị Ví Dụ viết lại lời tóm tắt.').first().waitFor({ state: 'detached' });
});

test('tells a finding beside the page it concerns and nowhere else, and takes it back once mended', async () => {
  await visit(story);
  const undo = await change(storyFile, /$/u, '\nXem [bài kia](/dien-hinh/khong-co/).\n');
  await inside('GS-205');
  await inside(`${storyFile}, dòng`);
  await inside('“/dien-hinh/khong-co/”');
  expect(await bar().locator('b').count()).toBe(0);
  await inside('Trang này: 1 lỗi, 0 cảnh báo');
  await visit('dien-hinh/ho-tran-van-mau/');
  await inside('Trang này: không có lỗi');
  await inside('Toàn bộ nội dung: 1 lỗi, 0 cảnh báo');
  await visit(story);
  await bar().getByRole('link', { name: 'Lỗi GS-205' }).click();
  await page.getByRole('heading', { name: 'GS-205:' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#gs-205');
  await undo();
  await inside('Toàn bộ nội dung: Không có lỗi, không có cảnh báo');
});

test('lists every finding by file, with links to the pages concerned', async () => {
  const undo = await change('results/may-trang/2022/awards.csv', /^,nha-nuoc,all/mu, '<b>khong</b>,nha-nuoc,all');
  await visit('khen-thuong/');
  await inside('“<b>khong</b>”');
  expect(await page.locator('b').count()).toBe(0);
  await bar().getByRole('link', { name: 'Toàn bộ nội dung' }).click();
  await page.getByRole('heading', { name: 'Mọi lỗi và cảnh báo của nội dung' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/guong/xem-truoc/');
  await page.getByRole('heading', { name: 'results/may-trang/2022/awards.csv' }).waitFor();
  const links = page.locator('main section a');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
    expect.arrayContaining(['/guong/ket-qua/may-trang/2022/', '/guong/khen-thuong/']),
  );
  await undo();
  await seen('Không có lỗi, không có cảnh báo');
});

test('shows the findings in the place of a broken entry, and its page again once it is mended', async () => {
  await visit(story);
  const undo = await change(storyFile, /^kind: .*$/mu, 'kind: [');
  await page.getByRole('heading', { name: 'chưa dựng được' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/guong/${story}`);
  await seen('Cách sửa:');
  const others = await page.request.get('dien-hinh/ho-tran-van-mau/');
  expect(others.status()).toBe(200);
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
  await undo();
  await page.getByRole('heading', { level: 1, name: 'Nguyễn Thị Ví Dụ' }).waitFor();
});

test('says on every page that site.yaml is broken', async () => {
  await visit('phong-trao/');
  const undo = await change('site.yaml', /^name: .*$/mu, 'name: [');
  await seen('Chưa trang nào xem được, vì site.yaml thiếu hoặc có lỗi.');
  await undo();
  await page.getByRole('heading', { level: 1, name: 'Phong trào thi đua' }).waitFor();
  expect(preview.output()).not.toMatch(/Error|\bat .*\.(?:ts|js):\d/u);
});

test('a page that is loaded anew twice over is still where the reader was', async () => {
  await visit(story);
  // What a first reload has kept and not gone back to yet.
  await page.evaluate((path) => {
    sessionStorage.setItem('guong-sang:xem-truoc:cho', JSON.stringify({ path, top: 300, inBar: false }));
  }, `/guong/${story}`);
  await change(storyFile, /^summary: .*$/mu, 'summary: Chị Ví Dụ viết lần nữa.');
  await seen('Chị Ví Dụ viết lần nữa.');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
});

test('a content folder that was away and is back is watched as before', async () => {
  await visit('phong-trao/');
  await rename(content, `${content}-away`);
  await seen('Chưa trang nào xem được');
  await rename(`${content}-away`, content);
  await page.getByRole('heading', { level: 1, name: 'Phong trào thi đua' }).waitFor();
  await visit(story);
  await change(storyFile, /^summary: .*$/mu, 'summary: Chị Ví Dụ lại được xem.');
  await seen('Chị Ví Dụ lại được xem.');
});

test('a new entry has its page at once, and none once it is gone', async () => {
  expect((await page.request.get('dien-hinh/nguoi-moi/')).status()).toBe(404);
  await visit('dien-hinh/');
  const folder = join(content, 'exemplars/nguoi-moi');
  await mkdir(folder);
  const text = (await read('exemplars/ho-tran-van-mau/index.mdx')).replace(/^name: .*$/mu, 'name: Người Vừa Thêm');
  await writeFile(join(folder, 'index.mdx'), text.replace(/^aliases:\n(?: {2}- .*\n)+/mu, ''));
  await page.getByRole('link', { name: 'Người Vừa Thêm' }).first().waitFor();
  await visit('dien-hinh/nguoi-moi/');
  await page.getByRole('heading', { level: 1, name: 'Người Vừa Thêm' }).waitFor();
  await rm(folder, { recursive: true });
  await expect.poll(async () => (await page.request.get('dien-hinh/nguoi-moi/')).status()).toBe(404);
});

test('the bar works from the keyboard, remembers what it was, and hides no end of a page at 360 pixels', async () => {
  const undo = await change(storyFile, /$/u, '\nXem [bài kia](/dien-hinh/khong/).\n');
  await page.setViewportSize({ width: 360, height: 640 });
  await visit(story);
  const toggle = bar().getByRole('button');
  await expect.poll(() => toggle.getAttribute('aria-expanded')).toBe('true');
  const end = page.locator('footer');
  const isClear = async () => {
    await page.evaluate(() => {
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    });
    const [footer, cover] = [await end.boundingBox(), await bar().boundingBox()];
    return Math.round((footer?.y ?? 0) + (footer?.height ?? 0)) <= Math.round(cover?.y ?? 0);
  };
  await expect.poll(isClear).toBe(true);
  await toggle.focus();
  await page.keyboard.press('Escape');
  expect(await toggle.getAttribute('aria-expanded')).toBe('false');
  expect(await bar().getByText('GS-205').isVisible()).toBe(false);
  await page.reload();
  await expect.poll(() => toggle.getAttribute('aria-expanded')).toBe('false');
  await toggle.focus();
  await page.keyboard.press('Enter');
  await bar().getByText('GS-205').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await undo();
  await inside('Trang này: không có lỗi');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('preview-bar');
});

test('says on the spot that the search has no index, and leaves no worker of a finished site', async () => {
  await visit('tim-kiem/');
  await seen('Bản xem trước không có chỉ mục');
  expect(await (await page.request.get('sw.js')).text()).toContain('unregister');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect((await page.request.get('du-lieu/activities.csv')).status()).toBe(200);
  await page.goto('tra-cuu/?q=hoa+ban');
  await page.locator('award-lookup [data-list] li').first().waitFor();
});

test('leaves nothing of a draft on the disk, and ends without a word of failure', async () => {
  const kept = ['.astro/data-store.json', '.astro/content-assets.mjs'].map((file) => join(projectRoot, file));
  for (const file of kept) expect(await readFile(file, 'utf8').catch(() => '')).not.toContain('ban-nhap-chua-dang');
  expect(await preview.stop()).toBe(0);
  expect(preview.output().trimEnd().split('\n').at(-1)).toBe('Đã dừng bản xem trước.');
});
