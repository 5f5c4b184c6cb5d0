import sharp from 'sharp';
import { expect, test } from 'vitest';
import { brocadeStrip, stripHeight } from '../../../../src/domain/brocade/brocade-strip.ts';
import { brocadeColours } from '../../../../src/domain/brocade/colours.ts';
import { attributeOf, element, parseHtml } from '../../../support/html-document.ts';
import { personSeeds } from './sample-seeds.ts';
import { themes } from './sample-themes.ts';

const [theme] = themes;
const strips = ['trang', ...personSeeds(60)].map((seed) => brocadeStrip(seed, theme));

test('a strip is one period wide, so that it goes on without a seam', () => {
  for (const strip of strips)
    expect(attributeOf(element(parseHtml(strip), 'svg'), 'viewBox')).toBe(`-12.5 -0.5 24 ${stripHeight}`);
});

test('a strip is edged with gold above and below, from end to end, and alike to the left and right', async () => {
  const gold = brocadeColours(theme).gold.slice(1);
  for (const strip of strips.slice(0, 12)) {
    const rows = await pixels(strip);
    expect([...new Set([...(rows[0] ?? []), ...(rows.at(-1) ?? [])])]).toEqual([gold]);
    // The first column stands half a period from the middle, and so does the one after the last.
    for (const row of rows) expect(row.slice(1)).toEqual(row.slice(1).reverse());
  }
});

/** The colours of a strip's stitches, row by row, as six digits. */
async function pixels(strip: string): Promise<string[][]> {
  const { data, info } = await sharp(Buffer.from(strip)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.height }, (_, y) =>
    Array.from({ length: info.width }, (__, x) =>
      data.toString('hex', (y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
    ),
  );
}

test('a strip is small, and there are many', () => {
  expect(Math.max(...strips.map(({ length }) => length))).toBeLessThan(1_000);
  expect(new Set(strips).size).toBeGreaterThan(15);
});
