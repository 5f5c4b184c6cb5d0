import slugify from '@sindresorhus/slugify';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LeftOut } from '../domain/word-story/left-out.ts';
import type { WordPicture } from '../domain/word-story/word-story.ts';
import { readPicture } from './pictures.ts';

/** A picture as it is written beside the story. */
export interface SoundPicture {
  /** A name made of its description or its number, never one from the file. */
  name: string;
  bytes: Buffer;
}

/** Formats that stories show, by what a picture's bytes say; the names of the package say nothing. */
const extensions: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  heif: 'avif',
  avif: 'avif',
};

/** Checks the pictures of a Word file as those of the content are checked; equal ones become one. */
export async function soundPictures(
  pictures: ReadonlyMap<number, WordPicture>,
): Promise<{ sound: Map<number, SoundPicture>; leftOut: LeftOut[] }> {
  const sound = new Map<number, SoundPicture>();
  const leftOut: LeftOut[] = [];
  const known = new Map<string, SoundPicture>();
  const whole = new Map<Uint8Array, ReturnType<typeof shownPart>>();
  const folder = await mkdtemp(join(tmpdir(), 'guong-sang-'));
  try {
    for (const [number, picture] of pictures) {
      const tell = (kind: LeftOut['kind'], found: string) => leftOut.push({ kind, found, after: '' });
      const reading = (picture.crop ? undefined : whole.get(picture.bytes)) ?? shownPart(picture);
      if (!picture.crop) whole.set(picture.bytes, reading);
      const shown = await reading.catch(() => undefined);
      const extension = shown && extensions[shown.format];
      if (!shown || !extension) {
        tell('picture', `Ảnh ${number}: ${shown ? `định dạng ${shown.format}` : 'bị hỏng, hoặc là hình vẽ EMF, WMF'}`);
        continue;
      }
      const key = createHash('sha256').update(shown.bytes).digest('hex');
      const name =
        known.get(key)?.name ?? nameOf(picture.alt, extension, new Set([...known.values()].map((other) => other.name)));
      await writeFile(join(folder, name), shown.bytes);
      const [fault] = known.has(key) ? [] : (await readPicture(folder, name)).findings;
      if (fault) tell('picture', `Ảnh ${number}: ${fault.message}`);
      if (fault) continue;
      if (picture.crop) tell('croppedPicture', `Ảnh ${number}`);
      known.set(key, { name, bytes: shown.bytes });
      sound.set(number, { name, bytes: shown.bytes });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return { sound, leftOut };
}

/** What Word shows of a picture: nothing that was cut off may be seen by others. */
async function shownPart({ bytes, crop }: WordPicture): Promise<{ bytes: Buffer; format: string }> {
  const { default: sharp } = await import('sharp');
  const picture = sharp(bytes, { limitInputPixels: 60_000_000 });
  const { format, width, height } = await picture.metadata();
  if (!crop || !extensions[format]) return { bytes: Buffer.from(bytes), format };
  const left = Math.round(crop.left * width);
  const top = Math.round(crop.top * height);
  const area = {
    left,
    top,
    width: Math.max(1, Math.round((1 - crop.right) * width) - left),
    height: Math.max(1, Math.round((1 - crop.bottom) * height) - top),
  };
  const cut = format === 'jpeg' ? picture.extract(area).jpeg({ quality: 92 }) : picture.extract(area);
  return { bytes: await cut.toBuffer(), format };
}

/** A name that no other picture here has: the words of the description, as far as they fit, or a number. */
function nameOf(alt: string | undefined, extension: string, taken: ReadonlySet<string>): string {
  const full = slugify(alt ?? '');
  const base = full.length > longestName ? full.slice(0, longestName + 1).replace(/-?[^-]*$/u, '') : full;
  for (let number = 1; ; number += 1) {
    const name = [base || 'anh', ...(base && number === 1 ? [] : [number])].join('-');
    if (!taken.has(`${name}.${extension}`)) return `${name}.${extension}`;
  }
}

const longestName = 50;
