import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { texts } from '../support/html-document.ts';
import { pageAt, siteFiles, sitePages } from '../support/site-files.ts';

const site = inject('fixtureSite');
const files = await siteFiles(site);
const isPicture = (file: string) => /\.(?:jpe?g|png|webp|avif)$/iu.test(file);
const written = await Promise.all(
  files
    .filter((file) => !isPicture(file))
    .map(async (file) => ({ file, text: await readFile(join(site, file), 'utf8') })),
);

test.each([
  ['the text of a draft or scheduled entry', 'bí mật'],
  ['the address of a draft exemplar', 'ban-nhap-chua-dang'],
  ['the address of a draft movement', 'ban-nhap-phong-trao'],
  ['the address of a scheduled exemplar', 'hen-gio-2199'],
  ['the address of a draft result', 'suoi-ngan/2022'],
  ['a former address of a draft exemplar', 'dia-chi-cu-cua-ban-nhap'],
  ['a former address of a scheduled exemplar', 'dia-chi-cu-hen-gio'],
  ['a former address of a draft movement', 'dia-chi-cu-phong-trao-nhap'],
  ['a former address of a draft result', 'dia-chi-cu-ket-qua-nhap'],
  ['the name of a picture of a draft', 'anh-ban-nhap'],
  ['the name of a picture of a scheduled entry', 'anh-hen-gio'],
])('%s is in no file and in no file name', (_, trace) => {
  expect(files.filter((file) => file.includes(trace))).toEqual([]);
  expect(written.filter(({ text }) => text.includes(trace)).map(({ file }) => file)).toEqual([]);
});

test('no list selects by what only unpublished entries have', () => {
  const labels = texts(pageAt(sitePagesOf, '/dien-hinh/').document, '.facets a');
  expect(labels).not.toContain('Lĩnh vực chỉ có bản nháp');
  expect(files.filter((file) => /chi-co-ban-nhap|nam\/(?:2018|2019)\/index/u.test(file))).toEqual([
    'phong-trao/nam/2019/index.html',
  ]);
});

test('no picture shows what only unpublished entries show', async () => {
  // Pictures of charts are drawn of figures alone.
  const photos = files.filter((file) => isPicture(file) && !file.startsWith('bieu-do/'));
  const shown = await Promise.all(
    photos.map(async (file) => {
      // Colours are counted on a small copy, which is made quickly.
      const small = await sharp(join(site, file)).resize(64, 64, { fit: 'fill' }).png().toBuffer();
      const { dominant } = await sharp(small).stats();
      return { file, colour: [dominant.r, dominant.g, dominant.b].map((part) => Math.round(part / 255)).join() };
    }),
  );
  expect(shown.length).toBeGreaterThan(5);
  const [magenta, green] = ['1,0,1', '0,1,0'];
  expect(shown.filter(({ colour }) => colour === magenta || colour === green)).toEqual([]);
});

const sitePagesOf = await sitePages(site);
