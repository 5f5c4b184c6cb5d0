import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { brocadeSvg } from '../domain/brocade/brocade-svg.ts';
import { shareSize, type SharePicture } from '../domain/share-picture.ts';
import { themePalettes, type Palette, type Theme } from '../domain/theme/palette.ts';
import { pixelsOf } from './canvas-pixels.ts';
import { drawingVersion } from './drawing-version.ts';
import { shareCache } from './packages.ts';
import { cachedPicture } from './picture-cache.ts';
import { fontOf, measuring } from './picture-font.ts';
import { photoSize, shareLayout, stitch, type ShareLayout } from './share-layout.ts';

/** What the pictures of all pages have in common. */
export interface ShareLook {
  site: string;
  theme: Theme;
}

/** Quality at which the edges of small letters stay clean. */
const quality = 80;

/** The picture of a page as a JPEG; `photo` is the file of its photo. Equal pages give equal bytes. */
export async function drawSharePicture(
  picture: SharePicture,
  photo: string | null,
  look: ShareLook,
  cache = shareCache,
): Promise<Buffer> {
  const file = photo === null ? null : await readFile(photo);
  const { page, kicker, title, figures, note } = picture;
  const drawn = [drawingVersion, page, kicker, title, figures, note, picture.photo !== null, look];
  const hash = createHash('sha256').update(JSON.stringify(drawn));
  const key = hash
    .update(file ?? '')
    .digest('hex')
    .slice(0, 32);
  return cachedPicture(cache, `${key}.jpg`, () => draw(picture, file, look));
}

async function draw(picture: SharePicture, photo: Buffer | null, { site, theme }: ShareLook): Promise<Buffer> {
  const { width, height } = shareSize;
  const palette = themePalettes(theme).light;
  const layout = shareLayout(picture, site, measuring);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  paintGround(context, layout, palette);
  context.imageSmoothingEnabled = false;
  context.drawImage(await patternOf(picture.page, theme, layout.band), 0, 0, width, layout.band);
  if (photo) await paintPhoto(context, photo, palette);
  context.textAlign = 'center';
  for (const { text, x, y, size, weight, colour } of layout.lines) {
    context.font = fontOf(weight, size);
    context.fillStyle = palette[colour];
    context.fillText(text, x, y);
  }
  return sharp(pixelsOf(canvas), { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

/** The ground, with a seam below the pattern and another one at the foot. */
function paintGround(context: SKRSContext2D, { band }: ShareLayout, palette: Palette): void {
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, shareSize.width, shareSize.height);
  context.fillStyle = palette.highlight;
  context.fillRect(0, band, shareSize.width, stitch / 2);
  context.fillStyle = palette.band;
  context.fillRect(0, shareSize.height - stitch, shareSize.width, stitch);
}

/** The page's pattern, one pixel to a stitch. */
async function patternOf(page: string, theme: Theme, band: number): Promise<Canvas> {
  const size = { width: shareSize.width / stitch, height: band / stitch };
  const svg = Buffer.from(brocadeSvg(page, theme, size));
  return painted(sharp(svg).resize({ ...size, fit: 'fill' }));
}

/** The photo in the middle of the pattern, upright, cut around what draws the eye, with an edge on both sides. */
async function paintPhoto(context: SKRSContext2D, photo: Buffer, { paper }: Palette): Promise<void> {
  const { width, height } = photoSize;
  const left = (shareSize.width - width) / 2;
  const upright = sharp(photo).autoOrient().resize({ width, height, fit: 'cover', position: 'attention' });
  context.fillStyle = paper;
  context.fillRect(left - stitch, 0, width + 2 * stitch, height);
  context.drawImage(await painted(upright.flatten({ background: paper })), left, 0);
}

/** What sharp has made, as a canvas. */
async function painted(picture: Sharp): Promise<Canvas> {
  const { data, info } = await picture.toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const canvas = createCanvas(info.width, info.height);
  const context = canvas.getContext('2d');
  const pixels = context.createImageData(info.width, info.height);
  pixels.data.set(data);
  context.putImageData(pixels, 0, 0);
  return canvas;
}
