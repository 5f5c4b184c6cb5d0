import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { attributeOf, element, elements, textOf } from '../support/html-document.ts';
import { pageAt, siteFiles, sitePages } from '../support/site-files.ts';
import { pictureSizes } from '../support/site-links.ts';

const site = inject('fixtureSite');
const pages = await sitePages(site);
// Charts, icons and patterns are made by the site itself and have tests of their own.
const isDrawn = (address: string) => /^\/?(?:bieu-do|bieu-tuong|hoa-van)\//u.test(address);
const files = (await siteFiles(site)).filter((file) => /\.(?:jpe?g|png|webp|avif)$/iu.test(file) && !isDrawn(file));
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
  const shown = pictures.filter((one) => one.path === path).map(({ picture }) => picture);
  expect(shown.map((picture) => attributeOf(picture, 'alt'))).toEqual(alts);
});

test('a picture stands with its caption and credit', () => {
  const [figure] = elements(pageAt(pages, '/dien-hinh/to-hop-tac-hoa-ban/').document, 'figure.picture-frame');
  expect(figure && textOf(element(figure, 'figcaption'))).toBe(
    'Đồi chè của tổ hợp tác vào mùa hái. Ảnh: Ban Thử nghiệm',
  );
});

test('a large picture comes in widths from a phone to the page', () => {
  const [picture] = elements(pageAt(pages, '/dien-hinh/to-hop-tac-hoa-ban/').document, 'img');
  const widths = picture ? pictureSizes(picture).map(({ width }) => width) : [];
  expect(Math.min(...widths)).toBeLessThanOrEqual(640);
  expect(Math.max(...widths)).toBeGreaterThanOrEqual(1200);
  expect(widths.length).toBeGreaterThanOrEqual(3);
});

test('every file has the width that the page claims, and the shape of the whole', async () => {
  expect(pictures.length).toBeGreaterThanOrEqual(6);
  for (const { picture } of pictures) {
    const ratio = Number(attributeOf(picture, 'width')) / Number(attributeOf(picture, 'height'));
    for (const { href, width } of pictureSizes(picture)) {
      const file = await sharp(join(site, href)).metadata();
      expect([href, file.width]).toEqual([href, width]);
      expect(file.width / file.height).toBeCloseTo(ratio, 1);
    }
  }
});

test('no picture is shown larger than it is', async () => {
  for (const { picture } of pictures) {
    const file = await sharp(join(site, attributeOf(picture, 'src') ?? '')).metadata();
    expect(Number(attributeOf(picture, 'width'))).toBeLessThanOrEqual(file.width);
  }
});

test('a photo that was taken upright is shown upright', async () => {
  const picture = element(pageAt(pages, '/dien-hinh/nguyen-thi-vi-du/').document, 'img');
  expect([attributeOf(picture, 'width'), attributeOf(picture, 'height')]).toEqual(['600', '900']);
  const corner = await sharp(join(site, attributeOf(picture, 'src') ?? ''))
    .extract({ left: 560, top: 860, width: 8, height: 8 })
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
  const shown = new Set(pictures.flatMap(({ picture }) => pictureSizes(picture).map(({ href }) => href.slice(1))));
  for (const { picture } of pictures) shown.add((attributeOf(picture, 'src') ?? '').slice(1));
  expect(files.filter((file) => !shown.has(file))).toEqual([]);
});
