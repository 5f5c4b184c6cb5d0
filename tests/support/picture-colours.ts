import sharp from 'sharp';

/** How much of a picture, from 0 to 1, has nearly this colour, `#rrggbb`: pictures keep but few colours. */
export async function shareOf(picture: string | Buffer, colour: string): Promise<number> {
  const wanted = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
  const pixels = await sharp(picture).removeAlpha().raw().toBuffer();
  let count = 0;
  for (let at = 0; at < pixels.length; at += 3)
    if (wanted.every((part, channel) => Math.abs((pixels[at + channel] ?? 0) - part) <= 3)) count += 1;
  return (count * 3) / pixels.length;
}
