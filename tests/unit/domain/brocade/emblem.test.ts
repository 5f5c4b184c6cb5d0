import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { emblemSvg } from '../../../../src/domain/brocade/emblem.ts';
import { favicon } from '../../../../src/domain/icons.ts';
import { contrast } from '../../../../src/domain/theme/contrast.ts';
import { themes } from './sample-themes.ts';

/** The picture at one pixel a stitch: `#` for a leaf of the star, `o` for its core. */
async function stitches(margin: number): Promise<string[]> {
  const svg = emblemSvg(themes[0], { margin, rounded: false });
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  const mark = (at: number) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * info.channels);
    return blue > 200 ? 'o' : green > 100 ? '#' : red > 100 ? '.' : '?';
  };
  return Array.from({ length: info.height }, (_, y) =>
    Array.from({ length: info.width }, (_, x) => mark(y * info.width + x)).join(''),
  );
}

describe('the emblem', () => {
  test('is a star of eight leaves that 16 pixels show stitch by stitch', async () => {
    const rows = await stitches(favicon.margin);
    expect(rows).toMatchInlineSnapshot(`
      [
        "................",
        "....#......#....",
        "....##....##....",
        "....###..###....",
        ".###.######.###.",
        "..###.####.###..",
        "...###.##.###...",
        "....###oo###....",
        "....###oo###....",
        "...###.##.###...",
        "..###.####.###..",
        ".###.######.###.",
        "....###..###....",
        "....##....##....",
        "....#......#....",
        "................",
      ]
    `);
    expect(rows).toEqual([...rows].reverse());
    expect(rows.map((row) => [...row].reverse().join(''))).toEqual(rows);
  });

  test('keeps its star where its margin is wider', async () => {
    expect((await stitches(4)).slice(4, -4).map((row) => row.slice(4, -4))).toEqual(
      (await stitches(1)).slice(1, -1).map((row) => row.slice(1, -1)),
    );
  });

  test.each(themes)('can be seen with the colours %o', (theme) => {
    const svg = emblemSvg(theme, favicon);
    const [leaf = ''] = /(?<=stroke=")[^"]*/u.exec(svg) ?? [];
    expect(svg).toContain(`fill="${theme.primary}"`);
    expect(contrast(leaf, theme.primary)).toBeGreaterThanOrEqual(3);
  });
});
