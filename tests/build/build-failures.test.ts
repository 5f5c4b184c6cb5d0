import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { runBuild } from '../support/built-sites.ts';
import { removeContentCache } from '../../scripts/content-cache.ts';
import { snapshot } from '../support/site-snapshot.ts';
import { temporaryContent, temporaryFolder } from '../support/temporary-folder.ts';
import { changeText } from '../support/text-change.ts';

test('errors of the content stop the build, are told all at once, and leave the former site as it was', async () => {
  const content = await temporaryContent();
  const settings = { CONTENT_DIR: content, OUT_DIR: join(await temporaryFolder(), 'site') };
  await cp(inject('fixtureSite'), settings.OUT_DIR, { recursive: true });
  const former = await snapshot(settings.OUT_DIR);

  await changeText(join(content, 'exemplars/ho-tran-van-mau/index.mdx'), 'kind: ho-gia-dinh', 'kind: gia-dinh');
  await changeText(join(content, 'exemplars/ho-tran-van-mau/index.mdx'), 'làm đường.\n', 'làm đường {1 + 1}.\n');
  await changeText(join(content, 'movements/khong-ro-thoi-gian.mdx'), 'province: suoi-ngan', 'province: suoi-nga');
  await changeText(join(content, 'documents.yaml'), 'date: 2022-06-28', 'date: 2022-02-30');
  await changeText(join(content, 'fields.yaml'), '- id: y-te', '-- id: y-te');
  await rm(join(content, 'exemplars/nguyen-thi-vi-du/chan-dung.jpg'));
  await writeFile(join(content, 'results/suoi-ngan/2021/index.mdx'), '');
  const { code, output } = await runBuild(settings);

  expect(code).toBe(1);
  const told = [
    ['documents.yaml', 'GS-106 lỗi: dòng 5: '],
    ['exemplars/ho-tran-van-mau/index.mdx', 'GS-104 lỗi: dòng 3: '],
    ['exemplars/ho-tran-van-mau/index.mdx', 'GS-403 lỗi: dòng 20, cột '],
    ['exemplars/nguyen-thi-vi-du/index.mdx', 'GS-202 lỗi: dòng 14: '],
    ['fields.yaml', 'GS-004 lỗi: dòng '],
    ['movements/khong-ro-thoi-gian.mdx', 'GS-201 lỗi: dòng 5: '],
    ['results/suoi-ngan/2021/index.mdx', 'GS-001 lỗi: dòng 1: '],
  ] as const;
  for (const [file, finding] of told) expect(blockOf(output, file)).toContain(finding);
  expect(output).toMatch(/\d+ lỗi, \d+ cảnh báo\./u);
  expect(output).not.toMatch(/^ +at .*:\d+/mu);
  expect(await snapshot(settings.OUT_DIR)).toEqual(former);
  expect(await readdir(dirname(settings.OUT_DIR))).toEqual(['site']);
});

test('a content folder that is missing is told as such', async () => {
  const nowhere = join(await temporaryFolder(), 'khong-co');
  onTestFinished(() => removeContentCache(nowhere));
  const { code, output } = await runBuild({
    CONTENT_DIR: nowhere,
    OUT_DIR: join(await temporaryFolder(), 'site'),
  });
  expect(code).toBe(1);
  expect(output).toContain(nowhere);
  expect(output).toContain('thư mục nội dung không có hoặc không mở được');
});

test("somebody's folder is never replaced", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'thu-rieng.txt'), 'đừng xóa');
  const { code, output } = await runBuild({ OUT_DIR: folder });
  expect(code).toBe(1);
  expect(output).toContain(`OUT_DIR=${folder} có tệp không phải do lần dựng trước tạo ra`);
  expect(await snapshot(folder)).toHaveProperty(['thu-rieng.txt']);
});

test("the folder of another website is never replaced, whatever its files' names", async () => {
  const folder = await temporaryFolder();
  for (const file of ['404.html', 'sitemap.xml', 'thu-rieng.txt']) await writeFile(join(folder, file), 'đừng xóa');
  const former = await snapshot(folder);
  expect(await runBuild({ OUT_DIR: folder })).toMatchObject({ code: 1 });
  expect(await snapshot(folder)).toEqual(former);
});

test("somebody's file is never replaced", async () => {
  const file = join(await temporaryFolder(), 'thu-rieng.txt');
  await writeFile(file, 'đừng xóa');
  expect(await runBuild({ OUT_DIR: file })).toMatchObject({ code: 1 });
  expect(await readFile(file, 'utf8')).toBe('đừng xóa');
});

test.each([
  ['the project', (root: string) => root],
  ['a folder that holds the project', dirname],
])('OUT_DIR may not be %s', async (_, place) => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'content'));
  const { code, output } = await runBuild({
    OUT_DIR: place(join(root, 'content')),
    CONTENT_DIR: join(root, 'content'),
  });
  expect(code).toBe(1);
  expect(output).toContain('trùng hoặc chứa thư mục dự án hay thư mục nội dung');
});

/** The part of a report that is about one file. */
const blockOf = (report: string, file: string): string =>
  report.split('\n\n').find((block) => block.includes(`${file}\n`)) ?? '';
