import sharp, { type Sharp } from 'sharp';
import { crc32 } from 'node:zlib';

/** The red of all pictures here, and the blue of those that have a second half. */
export const red = { r: 157, g: 28, b: 32 };
export const blue = { r: 43, g: 58, b: 103 };

/** A picture of one colour. */
export const plain = (width: number, height: number, background: object = red): Sharp =>
  sharp({ create: { width, height, channels: 3, background }, limitInputPixels: false });

/** Red above, blue below, so that a wrong turn shows. */
export const halves = (): Sharp =>
  plain(80, 60).composite([
    { input: { create: { width: 80, height: 30, channels: 3, background: blue } }, left: 0, top: 30 },
  ]);

/** Pixels that do not compress well, as those of a photo. */
export const noisy = (width: number, height: number): Sharp =>
  sharp({
    create: { width, height, channels: 3, background: red, noise: { type: 'gaussian', mean: 128, sigma: 30 } },
  });

/** A phone's photo, held upright (orientation 6), that tells where and with what it was taken. */
export const phonePhoto = (): Promise<Buffer> =>
  halves()
    .jpeg({ quality: 95 })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'May anh thu', Software: 'Ban thu' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '22/1 23/1 45/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '103/1 27/1 9/1',
      },
    })
    .toBuffer();

/** Made for a printing press; with the press's own profile or without any. */
export const pressPhoto = (profile: boolean): Promise<Buffer> => {
  const picture = plain(40, 30).toColourspace('cmyk').jpeg({ quality: 95 });
  return (profile ? picture.withIccProfile('cmyk') : picture).toBuffer();
};

/** Sixteen bits to each colour, as scanners give. */
export const deepPicture = (): Promise<Buffer> => plain(40, 30).toColourspace('rgb16').png().toBuffer();

/** A red dot in the middle of nothing. */
export const clearPicture = async (): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 60, channels: 4, background: '#00000000' } })
    .composite([{ input: await plain(20, 20).png().toBuffer(), left: 20, top: 20 }])
    .png()
    .toBuffer();

/** A sound photo whose colour profile is damaged. */
export async function damagedProfile(): Promise<Buffer> {
  const bytes = await plain(40, 30).jpeg({ quality: 95 }).withIccProfile('p3').toBuffer();
  const start = bytes.indexOf('ICC_PROFILE\0') + 14;
  if (start < 14) throw new Error('no profile');
  return bytes.fill(0xa5, start + 4, start + 200);
}

/** Two pictures that take turns. */
export async function movingPicture(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = await Promise.all([red, blue].map((colour) => plain(8, 8, colour).png().toBuffer()));
  return sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
}

/** The same as a PNG: a second picture follows the first, which is all that others show. */
export async function movingPng(): Promise<Buffer> {
  const [first, second] = await Promise.all(
    [red, blue].map(async (colour) => chunks(await plain(8, 8, colour).png().toBuffer())),
  );
  const frame = (number: number) => {
    const data = Buffer.alloc(26);
    for (const [index, value] of [number, 8, 8, 0, 0].entries()) data.writeUInt32BE(value, index * 4);
    data.writeUInt16BE(1, 20);
    data.writeUInt16BE(2, 22);
    return chunk('fcTL', data);
  };
  const later = (data: Buffer) => chunk('fdAT', Buffer.concat([Buffer.from([0, 0, 0, 2]), data]));
  const header = first?.find(({ name }) => name === 'IHDR')?.data ?? Buffer.alloc(0);
  const pixels = (of: typeof first) =>
    Buffer.concat((of ?? []).filter(({ name }) => name === 'IDAT').map(({ data }) => data));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])),
    frame(0),
    chunk('IDAT', pixels(first)),
    frame(1),
    later(pixels(second)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunks(png: Buffer): { name: string; data: Buffer }[] {
  const found: { name: string; data: Buffer }[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    found.push({
      name: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)),
    });
  return found;
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
