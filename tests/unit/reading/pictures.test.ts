import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isPictureName, readPicture } from '../../../src/reading/pictures.ts';
import { smallPicture, writeFiles } from '../../support/broken-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function read(name: string, content: string | Buffer) {
  const folder = await temporaryFolder();
  await writeFiles(folder, { [`bai/${name}`]: content });
  return readPicture(folder, `bai/${name}`);
}
const background = '#9d1c20';
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background }, limitInputPixels: false });
const photo = () =>
  sharp({
    create: { width: 300, height: 200, channels: 3, background, noise: { type: 'gaussian', mean: 128, sigma: 30 } },
  });

describe('a sound picture has its size', () => {
  test.each([
    ['a.jpg', 'jpeg'],
    ['a.JPEG', 'jpeg'],
    ['a.png', 'png'],
    ['a.webp', 'webp'],
    ['a.avif', 'avif'],
  ] as const)('%s', async (name, format) => {
    expect(await read(name, await smallPicture(format))).toEqual({ picture: { width: 12, height: 8 }, findings: [] });
  });

  test.each([
    [1, 12, 8],
    [3, 12, 8],
    [6, 8, 12],
    [8, 8, 12],
  ])('turned as the camera says (%d), it is %d by %d', async (orientation, width, height) => {
    const turned = await plain(12, 8).jpeg().withMetadata({ orientation }).toBuffer();
    expect((await read('a.jpg', turned)).picture).toEqual({ width, height });
  });

  test('grey, see-through and with a note behind its end it is sound too', async () => {
    const grey = await plain(4, 4).greyscale().png().toBuffer();
    const clear = await sharp({ create: { width: 4, height: 4, channels: 4, background: '#00000000' } })
      .webp()
      .toBuffer();
    const noted = Buffer.concat([await smallPicture('jpeg'), Buffer.from('ghi chú')]);
    expect((await read('a.png', grey)).findings).toEqual([]);
    expect((await read('a.webp', clear)).findings).toEqual([]);
    expect((await read('a.jpg', noted)).findings).toEqual([]);
  });
});

describe('a picture is refused that is', () => {
  test.each<[string, string, () => Promise<Buffer> | Buffer, string]>([
    ['empty', 'a.jpg', () => Buffer.alloc(0), 'GS-701'],
    ['no picture', 'a.jpg', () => Buffer.from('chữ'), 'GS-701'],
    ['cut off after its start', 'a.jpg', async () => (await smallPicture('jpeg')).subarray(0, 200), 'GS-701'],
    ['cut off in the middle', 'a.jpg', async () => halfOf(await photo().jpeg().toBuffer()), 'GS-701'],
    ['cut off in the middle as PNG', 'a.png', async () => halfOf(await photo().png().toBuffer()), 'GS-701'],
    ['cut off in the middle as WebP', 'a.webp', async () => halfOf(await photo().webp().toBuffer()), 'GS-701'],
    ['a PNG named as JPEG', 'a.jpg', () => smallPicture('png'), 'GS-702'],
    ['a JPEG named as PNG', 'a.png', () => smallPicture('jpeg'), 'GS-702'],
    ['a GIF', 'a.gif', () => smallPicture('gif'), 'GS-702'],
    ['a GIF named as JPEG', 'a.jpg', () => smallPicture('gif'), 'GS-702'],
    ['a drawing', 'a.svg', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'GS-702'],
    [
      'a drawing named as PNG',
      'a.png',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      'GS-702',
    ],
    ['of a kind for print', 'a.tiff', () => plain(4, 4).tiff().toBuffer(), 'GS-702'],
    ['moving', 'a.webp', movingPicture, 'GS-702'],
    [
      'of more than 60 million points',
      'a.png',
      () => plain(9000, 7000).png({ compressionLevel: 1 }).toBuffer(),
      'GS-703',
    ],
  ])('%s', async (_, name, content, code) => {
    const { picture, findings } = await read(name, await content());
    expect(picture).toBeUndefined();
    expect(findings).toMatchObject([
      { code, file: `bai/${name}`, message: expect.stringContaining(`“${name}”`) as string },
    ]);
  });

  test('larger than 30 MB, unopened', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'a.jpg': await smallPicture('jpeg') });
    await truncate(join(folder, 'a.jpg'), 31_000_000);
    expect((await readPicture(folder, 'a.jpg')).findings).toMatchObject([
      { code: 'GS-703', message: 'Ảnh “a.jpg” quá lớn: 31 MB, nhiều nhất 30 MB.' },
    ]);
  });
});

test.each([
  'a.jpg',
  'a.JPG',
  'a.jpeg',
  'a.png',
  'a.webp',
  'a.avif',
  'a.gif',
  'a.svg',
  'a.bmp',
  'a.tif',
  'a.tiff',
  'a.heic',
])('%s is the name of a picture', (name) => {
  expect(isPictureName(name)).toBe(true);
});

test.each(['a.mdx', 'jpg', 'a.jpg.txt', 'a.mp4', 'a.pdf', ''])('%j is not', (name) => {
  expect(isPictureName(name)).toBe(false);
});

const halfOf = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));

async function movingPicture(): Promise<Buffer> {
  const frames = await Promise.all(
    ['#9d1c20', '#2b3a67'].map((colour) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background: colour } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
}
