import { open, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Metadata, Sharp } from 'sharp';
import { megabytes, pictureLimits as most } from '../domain/content-limits.ts';
import type { Picture } from '../domain/entry.ts';
import { finding, type Finding } from '../domain/findings.ts';

const formats: Readonly<Record<string, readonly string[]>> = {
  '.jpg': ['jpeg'],
  '.jpeg': ['jpeg'],
  '.png': ['png'],
  '.webp': ['webp'],
  '.avif': ['heif', 'avif'],
};

/** Whether a file name is one of a picture, of a kind that is accepted or not. */
export const isPictureName = (name: string) => /\.(?:jpe?g|png|webp|avif|gif|svg|bmp|tiff?|heic)$/iu.test(name);

/** Opens and decodes a picture, so that a broken or mislabelled one is found before the build. */
export async function readPicture(root: string, file: string): Promise<{ picture?: Picture; findings: Finding[] }> {
  const refuse = (...args: Parameters<typeof finding>) => ({ findings: [finding(...args)] });
  const found = file.slice(file.lastIndexOf('/') + 1);
  const path = join(root, file);
  const extension = extname(file).toLowerCase();
  if (!formats[extension]) return refuse('GS-702', { file }, { found, hint: 'định dạng này không được nhận' });
  try {
    const { size } = await stat(path);
    if (size > most.bytes)
      return refuse('GS-703', { file }, { found, hint: `${megabytes(size)}, nhiều nhất ${megabytes(most.bytes)}` });
    const { default: sharp } = await import('sharp');
    const metadata = await sharp(path, { limitInputPixels: false }).metadata();
    const strange = strangeKind(extension, metadata) ?? ((await isMovingPng(path)) ? moving : undefined);
    if (strange) return refuse('GS-702', { file }, { found, hint: strange });
    if (metadata.width * metadata.height > most.pixels)
      return refuse('GS-703', { file }, { found, hint: tooManyPixels(metadata) });
    const colour = await meanColour(sharp(path, { limitInputPixels: most.pixels, failOn: 'truncated' }));
    const { width, height } = metadata.autoOrient;
    return { picture: { file: { width, height }, colour }, findings: [] };
  } catch {
    return refuse('GS-701', { file }, { found });
  }
}

const moving = 'ảnh động không được nhận';

/** Why a file is no picture of the kind that its name says. */
function strangeKind(extension: string, { format, pages = 1, compression }: Metadata): string | undefined {
  if (!formats[extension]?.includes(format)) return `đuôi tệp không khớp, bên trong là ${format}`;
  if (compression === 'hevc') return 'đuôi tệp không khớp, bên trong là heic';
  return pages > 1 ? moving : undefined;
}

function tooManyPixels({ width, height }: Metadata): string {
  const million = Math.round((width * height) / 1e6);
  return `${width} × ${height} là ${million} triệu điểm ảnh, nhiều nhất ${most.pixels / 1e6} triệu`;
}

/** The mean colour, for which every pixel has to be decoded. */
async function meanColour(picture: Sharp): Promise<string> {
  const [red = 0, green = 0, blue = 0] = await picture
    .flatten({ background: '#fff' })
    .resize(1, 1, { fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Whether a PNG says, before its pixels, that more pictures follow; sharp sees only the first. */
async function isMovingPng(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(8);
    await file.read(head, 0, 8, 0);
    if (head.toString('latin1', 1, 4) !== 'PNG') return false;
    for (let at = 8; (await file.read(head, 0, 8, at)).bytesRead === 8; at += head.readUInt32BE(0) + 12) {
      const name = head.toString('latin1', 4);
      if (name === 'acTL' || name === 'IDAT') return name === 'acTL';
    }
    return false;
  } finally {
    await file.close();
  }
}
