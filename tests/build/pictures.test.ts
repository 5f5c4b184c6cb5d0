import { join } from 'node:path';
import type { HtmlElement } from 'html-validate';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { attributeOf, element, elements, textOf } from '../support/html-document.ts';
import { isEmbed, isPoster, pageAt, siteFiles, sitePages } from '../support/site-files.ts';
import { pictureSizes } from '../support/site-links.ts';

const site = inject('fixtureSite');
const everyPage = await sitePages(site);
// The sheet of a poster is printed, and has the photo in one size.
const pages = everyPage.filter((page) => !isPoster(page) && !isEmbed(page));
// Charts, patterns and the icon are made by the site itself and have tests of their own.
const isDrawn = (address: string) => /^\/?(?:bieu-do|anh-chia-se|bieu-tuong|hoa-van)\/|\.svg$/u.test(address);
const files = (await siteFiles(site)).filter((file) => /\.(?:jpe?g|png|webp|avif)$/iu.test(file) && !isDrawn(file));
/** The files of a picture in all its formats and sizes. */
const filesOf = (picture: HtmlElement) =>
  [...(picture.parent ? elements(picture.parent, 'source') : []), picture].flatMap(pictureSizes);
const pictures = pages.flatMap(({ path, document }) =>
  elements(document, 'img')
    .filter((picture) => !isDrawn(attributeOf(picture, 'src') ?? ''))
    .map((picture) => ({ path, picture, document })),
);

test.each([
  ['/dien-hinh/to-hop-tac-hoa-ban/', ['Đồi chè có mặt trời màu vàng phía sau', 'Đồi nâu dưới mặt trời đỏ']],
  ['/dien-hinh/nguyen-thi-vi-du/', ['Chân dung chị Ví Dụ trước đồi chè']],
  ['/phong-trao/trong-che-doi-cao/', ['Đồi xám dưới mặt trời hồng']],
  ['/ket-qua/may-trang/2022/', ['Đồi xanh dưới mặt trời đỏ']],
])('%s shows its pictures in order', (path, alts) => {
  const shown = elements(pageAt(pages, path).document, 'figure.picture-frame img');
  expect(shown.map((picture) => attributeOf(picture, 'alt'))).toEqual(alts);
});

test('a card shows the photo of its entry, in widths for a card', () => {
  const covers = elements(pageAt(pages, '/dien-hinh/').document, '.card-list picture img, .card-list .cover img');
  const photos = covers.filter((cover) => !isDrawn(attributeOf(cover, 'src') ?? ''));
  expect(photos.map((photo) => attributeOf(photo, 'alt'))).toContain('Chân dung chị Ví Dụ trước đồi chè');
  expect(covers.length).toBeGreaterThan(photos.length);
  for (const photo of photos) expect(Number(attributeOf(photo, 'width'))).toBeLessThanOrEqual(640);
});

test('a picture stands with its caption and credit', () => {
  const [figure] = elements(pageAt(pages, '/dien-hinh/to-hop-tac-hoa-ban/').document, 'figure.picture-frame');
  expect(figure && textOf(element(figure, 'figcaption'))).toBe(
    'Đồi chè của tổ hợp tác vào mùa hái. Ảnh: Ban Thử nghiệm',
  );
});

test('a large picture comes in widths from a phone to the page', () => {
  const [picture] = elements(pageAt(pages, '/dien-hinh/to-hop-tac-hoa-ban/').document, 'figure.picture-frame img');
  const widths = picture ? pictureSizes(picture).map(({ width }) => width) : [];
  expect(Math.min(...widths)).toBeLessThanOrEqual(640);
  expect(Math.max(...widths)).toBeGreaterThanOrEqual(1200);
  expect(widths.length).toBeGreaterThanOrEqual(3);
});

test('every file has the width that the page claims, and the shape of the whole', async () => {
  expect(pictures.length).toBeGreaterThanOrEqual(6);
  for (const { picture } of pictures) {
    const ratio = Number(attributeOf(picture, 'width')) / Number(attributeOf(picture, 'height'));
    for (const { href, width } of filesOf(picture)) {
      const file = await sharp(join(site, href)).metadata();
      expect([href, file.width]).toEqual([href, width]);
      expect(file.width / file.height).toBeCloseTo(ratio, 1);
    }
  }
});

test('every picture comes as AVIF, as WebP and as JPEG', async () => {
  for (const { picture } of pictures) {
    const found = filesOf(picture).map(async ({ href }) => {
      const { format, compression = format } = await sharp(join(site, href)).metadata();
      return `${href.replace(/.*\./u, '')} ${compression}`;
    });
    expect(new Set(await Promise.all(found))).toEqual(new Set(['avif av1', 'webp webp', 'jpeg jpeg']));
  }
});

test('only the picture at the head of a page is loaded before all else', () => {
  const eager = pictures.filter(({ picture }) => attributeOf(picture, 'loading') === 'eager');
  expect(eager.map(({ path }) => path).sort()).toEqual([
    '/',
    '/dien-hinh/ky-tu-la/',
    '/dien-hinh/nguyen-thi-vi-du/',
    '/dien-hinh/to-hop-tac-hoa-ban/',
  ]);
  for (const { picture } of pictures)
    expect(attributeOf(picture, 'fetchpriority')).toBe(eager.some((one) => one.picture === picture) ? 'high' : null);
});

test('no picture is shown larger than it is', async () => {
  for (const { picture } of pictures) {
    const file = await sharp(join(site, attributeOf(picture, 'src') ?? '')).metadata();
    expect(Number(attributeOf(picture, 'width'))).toBeLessThanOrEqual(file.width);
  }
});

test('a photo that was taken upright is shown upright', async () => {
  const picture = element(pageAt(pages, '/dien-hinh/nguyen-thi-vi-du/').document, 'figure.picture-frame img');
  expect([attributeOf(picture, 'width'), attributeOf(picture, 'height')]).toEqual(['384', '576']);
  const corner = await sharp(join(site, attributeOf(picture, 'src') ?? ''))
    .extract({ left: 358, top: 550, width: 8, height: 8 })
    .stats();
  // The ground of the scene lies on the left once the phone is held upright, the sky on the right.
  expect(Math.round(corner.dominant.r / 32)).toBe(7);
});

test('no file tells where, when or with what it was taken', async () => {
  const telling = await Promise.all(
    files.map(async (file) => {
      const { exif, xmp, iptc, orientation } = await sharp(join(site, file)).metadata();
      return exif || xmp || iptc || orientation ? [file] : [];
    }),
  );
  expect(files.length).toBeGreaterThan(5);
  expect(telling.flat()).toEqual([]);
});

test('only pictures that a page shows are in the site', () => {
  const all = everyPage.flatMap(({ document }) => elements(document, 'img'));
  const shown = new Set(all.flatMap((picture) => filesOf(picture).map(({ href }) => href.slice(1))));
  for (const picture of all) shown.add((attributeOf(picture, 'src') ?? '').slice(1));
  expect(files.filter((file) => !shown.has(file))).toEqual([]);
});
