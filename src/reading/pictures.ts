import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Picture } from '../domain/entry.ts';
import { finding, type Finding } from '../domain/findings.ts';

/** Bounds of a picture file: what a camera gives, and no more than sharp decodes safely. */
const most = { bytes: 30_000_000, pixels: 60_000_000 };

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
  const accepted = formats[extname(file).toLowerCase()];
  if (!accepted) return refuse('GS-702', { file }, { found, hint: 'định dạng này không được nhận' });
  try {
    const { size } = await stat(join(root, file));
    if (size > most.bytes)
      return refuse('GS-703', { file }, { found, hint: `${Math.round(size / 1e6)} MB, nhiều nhất 30 MB` });
    const { default: sharp } = await import('sharp');
    const {
      format,
      width,
      height,
      orientation = 1,
      pages = 1,
    } = await sharp(join(root, file), {
      limitInputPixels: false,
    }).metadata();
    if (!accepted.includes(format))
      return refuse('GS-702', { file }, { found, hint: `đuôi tệp không khớp, bên trong là ${format}` });
    if (pages > 1) return refuse('GS-702', { file }, { found, hint: 'ảnh động không được nhận' });
    if (width * height > most.pixels)
      return refuse('GS-703', { file }, { found, hint: `${width} × ${height} điểm ảnh` });
    await sharp(join(root, file), { limitInputPixels: most.pixels, failOn: 'truncated' }).stats();
    return { picture: orientation >= 5 ? { width: height, height: width } : { width, height }, findings: [] };
  } catch {
    return refuse('GS-701', { file }, { found });
  }
}
