import type { ImageMetadata, LocalImageService } from 'astro';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import pictureService from '../../../src/drawing/picture-service.ts';
import {
  blue,
  clearPicture,
  damagedProfile,
  deepPicture,
  phonePhoto,
  plain,
  pressPhoto,
  red,
} from '../../support/odd-pictures.ts';

type Service = LocalImageService<{ ground: string }>;
type Config = Parameters<Service['transform']>[2];
type Logger = Parameters<Service['transform']>[3];

const ground = '#fbf7f0';
const paper = { r: 0xfb, g: 0xf7, b: 0xf0 };
const config = { service: { config: { ground, avif: { effort: 2 } } } } as unknown as Config;
const warnings: string[] = [];
const logger = { warn: (text: string) => warnings.push(text) } as unknown as Logger;
const formats = ['avif', 'webp', 'jpeg'] as const;

/** A picture as the site publishes it, by way of all that Astro asks of the service. */
async function made(original: Buffer, format: (typeof formats)[number], width = 40) {
  const { width: full, height } = (await sharp(original).metadata()).autoOrient;
  const src = { src: '/a.jpg', width: full, height, format: 'jpg' } as ImageMetadata;
  const asked = { src, format, width, height: Math.round((width * height) / full) };
  const valid = await pictureService.validateOptions?.(asked, config, logger);
  const options = { ...valid, src: '/a.jpg' } as Parameters<Service['transform']>[1];
  return Buffer.from((await pictureService.transform(original, options, config, logger)).data);
}

/** The colour of a point, given as parts of width and height. */
async function colourAt(bytes: Buffer, x: number, y: number) {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return { r: data[at] ?? 0, g: data[at + 1] ?? 0, b: data[at + 2] ?? 0 };
}

type Colour = typeof red;
const distance = (one: Colour, other: Colour) =>
  Math.max(Math.abs(one.r - other.r), Math.abs(one.g - other.g), Math.abs(one.b - other.b));

describe.each(formats)('as %s', (format) => {
  test('a phone’s photo stands upright', async () => {
    const picture = await made(await phonePhoto(), format, 30);
    const { width, height } = await sharp(picture).metadata();
    expect([width, height]).toEqual([30, 40]);
    // Its top lay on the right while the phone was held upright.
    expect(distance(await colourAt(picture, 0.85, 0.5), red)).toBeLessThan(14);
    expect(distance(await colourAt(picture, 0.15, 0.5), blue)).toBeLessThan(14);
  });

  test('it tells nothing of where, when and with what it was taken', async () => {
    const original = await phonePhoto();
    const { exif } = await sharp(original).metadata();
    const positions = Buffer.from([0x25, 0x88]);
    expect([exif?.includes('May anh thu'), exif?.includes(positions)]).toEqual([true, true]);
    const picture = await made(original, format, 30);
    const metadata = await sharp(picture).metadata();
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.orientation]).toEqual(Array(4).fill(undefined));
    expect(picture.includes('Exif')).toBe(false);
  });

  test.each([
    ['made for print, with its profile', () => pressPhoto(true), 24],
    ['made for print, without a profile, as well as can be told', () => pressPhoto(false), 40],
    ['of sixteen bits', deepPicture, 6],
    ['with a damaged profile', damagedProfile, 24],
    ['in many colours', () => plain(40, 30).png().toBuffer(), 6],
  ])('one %s keeps its colours, in eight bits of RGB', async (_, original, tolerance) => {
    const picture = await made(await original(), format);
    const { space, depth, channels, hasAlpha } = await sharp(picture).metadata();
    expect([space, depth, channels, hasAlpha]).toEqual(['srgb', 'uchar', 3, false]);
    expect(distance(await colourAt(picture, 0.5, 0.5), red)).toBeLessThan(tolerance);
  });

  test('a grey one stays grey', async () => {
    const picture = await made(await plain(40, 30, { r: 90, g: 90, b: 90 }).greyscale().png().toBuffer(), format);
    expect(distance(await colourAt(picture, 0.5, 0.5), { r: 90, g: 90, b: 90 })).toBeLessThan(6);
  });

  test('a see-through one lies on the ground of the page', async () => {
    const picture = await made(await clearPicture(), format, 60);
    expect((await sharp(picture).metadata()).hasAlpha).toBe(false);
    expect(distance(await colourAt(picture, 0.05, 0.05), paper)).toBeLessThan(6);
    expect(distance(await colourAt(picture, 0.5, 0.5), red)).toBeLessThan(10);
  });

  test('one of a single point is no trouble', async () => {
    const { width, height } = await sharp(await made(await plain(1, 1).png().toBuffer(), format, 1)).metadata();
    expect([width, height]).toEqual([1, 1]);
  });

  test('one that cannot be made stops the build; the original is not published in its place', async () => {
    warnings.length = 0;
    const broken = Buffer.concat([(await plain(40, 30).png().toBuffer()).subarray(0, 40), Buffer.alloc(40)]);
    const options = { src: '/hong.png', format, width: 20, height: 15 };
    await expect(pictureService.transform(broken, options, config, logger)).rejects.toThrow('hong.png');
  });
});

test('other settings give other files, and stand in no page', async () => {
  const src = { src: '/a.jpg', width: 40, height: 30, format: 'jpg' } as ImageMetadata;
  const optionsWith = (more: object) =>
    pictureService.validateOptions?.(
      { src, width: 40 },
      { service: { config: { ground, ...more } } } as unknown as Config,
      logger,
    );
  const [one, other] = [await optionsWith({}), await optionsWith({ webp: { quality: 1 } })];
  const hashed = (options: object | undefined) =>
    pictureService.propertiesToHash?.map((name) => (options as Record<string, unknown>)[name]);
  expect(hashed(one)).not.toEqual(hashed(other));
  expect(pictureService.propertiesToHash).toEqual(expect.arrayContaining(['src', 'width', 'height', 'format']));
  const attributes = one && (await pictureService.getHTMLAttributes?.(one, config, logger));
  expect(Object.keys(attributes ?? {}).sort()).toEqual(['decoding', 'height', 'loading', 'width']);
});
