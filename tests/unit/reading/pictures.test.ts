import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../../src/reading/pictures.ts';
import { smallPicture, writeFiles } from '../../support/broken-content.ts';
import {
  clearPicture,
  damagedProfile,
  deepPicture,
  movingPicture,
  movingPng,
  noisy,
  phonePhoto,
  plain,
  pressPhoto,
} from '../../support/odd-pictures.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function read(name: string, content: string | Buffer) {
  const folder = await temporaryFolder();
  await writeFiles(folder, { [`bai/${name}`]: content });
  return readPicture(folder, `bai/${name}`);
}
const photo = () => noisy(300, 200);

describe('a sound picture has its size', () => {
  test.each([
    ['a.jpg', 'jpeg'],
    ['a.JPEG', 'jpeg'],
    ['a.png', 'png'],
    ['a.webp', 'webp'],
    ['a.avif', 'avif'],
  ] as const)('%s', async (name, format) => {
    expect(await read(name, await smallPicture(format))).toEqual({
      picture: {
        file: { width: 12, height: 8 },
        colour: expect.stringMatching(/^#[9a].1.[12].$/u) as string,
      },
      findings: [],
    });
  });

  test.each([
    [1, 12, 8],
    [3, 12, 8],
    [6, 8, 12],
    [8, 8, 12],
  ])('turned as the camera says (%d), it is %d by %d', async (orientation, width, height) => {
    const turned = await plain(12, 8).jpeg().withMetadata({ orientation }).toBuffer();
    expect((await read('a.jpg', turned)).picture?.file).toEqual({ width, height });
  });

  test.each<[string, string, () => Promise<Buffer>, string | RegExp]>([
    ['from a phone held upright', 'a.jpg', phonePhoto, /^#6.2.4.$/u],
    ['made for print', 'a.jpg', () => pressPhoto(true), /^#[89ab].[0-3].[0-3].$/u],
    ['made for print, without a profile', 'a.jpg', () => pressPhoto(false), /^#[89ab].[0-3].[0-3].$/u],
    ['of sixteen bits', 'a.png', deepPicture, '#9d1c20'],
    ['grey', 'a.png', () => plain(4, 4, { r: 90, g: 90, b: 90 }).greyscale().png().toBuffer(), '#5a5a5a'],
    ['see-through', 'a.png', clearPicture, /^#f[0-9a-f]e[0-9a-f]e[0-9a-f]$/u],
    ['of a single point', 'a.png', () => plain(1, 1).png().toBuffer(), '#9d1c20'],
    ['with a damaged profile', 'a.jpg', damagedProfile, /^#[89ab].[0-3].[0-3].$/u],
    [
      'with a note behind its end',
      'a.jpg',
      async () => Buffer.concat([await smallPicture('jpeg'), Buffer.from('ghi chú')]),
      /^#9/u,
    ],
  ])('%s it is sound too, and has its mean colour', async (_, name, content, colour) => {
    const { picture, findings } = await read(name, await content());
    expect(findings).toEqual([]);
    expect(picture?.colour).toMatch(colour);
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
    ['moving', 'a.webp', () => movingPicture('webp'), 'GS-702'],
    ['moving, as PNG', 'a.png', movingPng, 'GS-702'],
    ['moving, as GIF', 'a.gif', () => movingPicture('gif'), 'GS-702'],
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

const halfOf = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));
