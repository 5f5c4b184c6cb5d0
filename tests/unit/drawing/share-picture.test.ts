import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawSharePicture } from '../../../src/drawing/share-picture.ts';
import { samplePicture } from './sample-picture.ts';

const theme = { primary: '#9d1c20', accent: '#2b3a67', highlight: '#d19a33', paper: '#fbf7f0' };
const look = { site: 'Gương sáng', theme };
let folder = '';
let photo = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guong-sang-share-'));
  photo = join(folder, 'photo.jpg');
  await sharp({ create: { width: 900, height: 600, channels: 3, background: '#00ff00' } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toFile(photo);
});
afterAll(() => rm(folder, { recursive: true }));

const cache = (name: string) => join(folder, name);

/** The colour of a place as `#rrggbb`, rounded to what JPEG keeps. */
async function colourAt(jpeg: Buffer, left: number, top: number): Promise<number[]> {
  const { dominant } = await sharp(
    await sharp(jpeg).extract({ left, top, width: 4, height: 4 }).png().toBuffer(),
  ).stats();
  return [dominant.r, dominant.g, dominant.b].map((part) => Math.round(part / 32));
}

test('two draws give the same bytes: a JPEG of the size that networks ask for, which tells nothing else', async () => {
  const [first, second] = [
    await drawSharePicture(samplePicture, null, look, cache('one')),
    await drawSharePicture(samplePicture, null, look, cache('two')),
  ];
  expect(first.equals(second)).toBe(true);
  const { format, width, height, exif, xmp } = await sharp(first).metadata();
  expect({ format, width, height, exif, xmp }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
  expect(first.byteLength).toBeLessThan(110_000);
  expect(first.byteLength).toBeGreaterThan(20_000);
});

test('the words stand on the paper of the site', async () => {
  const dark = { ...look, theme: { ...theme, paper: '#202040' } };
  const at = async (own: typeof look) =>
    colourAt(await drawSharePicture(samplePicture, null, own, cache('paper')), 20, 500);
  expect(await at(look)).toEqual([8, 8, 7]);
  expect(await at(dark)).toEqual([1, 1, 2]);
});

test('a photo stands in the middle of the pattern, and is drawn anew when it changes', async () => {
  const own = { ...samplePicture, photo: { file: { width: 600, height: 900 }, colour: '#000000' } };
  const drawn = await drawSharePicture(own, photo, look, cache('photo'));
  expect(await colourAt(drawn, 600, 100)).toEqual([0, 8, 0]);
  await sharp({ create: { width: 900, height: 600, channels: 3, background: '#0000ff' } })
    .jpeg()
    .toFile(photo);
  expect(await colourAt(await drawSharePicture(own, photo, look, cache('photo')), 600, 100)).toEqual([0, 0, 8]);
});

test('a kept picture is used again, and not for another page, text, site or theme', async () => {
  const kept = cache('kept');
  for (let time = 0; time < 2; time += 1) await drawSharePicture(samplePicture, null, look, kept);
  expect(await readdir(kept)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.jpg$/u)]);
  await drawSharePicture({ ...samplePicture, page: 'khac' }, null, look, kept);
  await drawSharePicture({ ...samplePicture, note: 'Khác' }, null, look, kept);
  await drawSharePicture(samplePicture, null, { ...look, site: 'Khác' }, kept);
  await drawSharePicture(samplePicture, null, { ...look, theme: { ...theme, accent: '#000000' } }, kept);
  expect(await readdir(kept)).toHaveLength(5);
});

test('what is not drawn makes no picture anew: its own address and description, and where its photo stands', async () => {
  const kept = cache('undrawn');
  const own = { ...samplePicture, photo: { file: { width: 600, height: 900 }, colour: '#000000' } };
  const first = await drawSharePicture(own, photo, look, kept);
  const moved = { file: { ...own.photo.file, src: '/thu-muc/_astro/photo.A1b2.jpg' }, colour: '#ffffff' };
  const other = { ...own, url: 'https://khac.example/a.jpg', alt: 'Khác', photo: moved };
  expect((await drawSharePicture(other, photo, look, kept)).equals(first)).toBe(true);
  expect(await readdir(kept)).toHaveLength(1);
  await drawSharePicture(samplePicture, null, look, kept);
  expect(await readdir(kept)).toHaveLength(2);
});

test('no two pages have the same picture, whatever they say', async () => {
  const [one, other] = [
    await drawSharePicture(samplePicture, null, look, cache('seeds')),
    await drawSharePicture({ ...samplePicture, page: 'dien-hinh/to-ngo' }, null, look, cache('seeds')),
  ];
  expect(one.equals(other)).toBe(false);
});
