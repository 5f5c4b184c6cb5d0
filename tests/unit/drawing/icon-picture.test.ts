import sharp from 'sharp';
import { expect, test } from 'vitest';
import { icons } from '../../../src/domain/icons.ts';
import { drawIcon } from '../../../src/drawing/icon-picture.ts';

const theme = { primary: '#9d1c20', accent: '#2b3a67', highlight: '#d19a33', paper: '#fbf7f0' };

test.each(icons)('the icon $name is a PNG of its size', async (icon) => {
  const png = await drawIcon(icon, theme);
  const { format, width, height } = await sharp(png).metadata();
  expect([format, width, height]).toEqual(['png', icon.size, icon.size]);
  expect(await drawIcon(icon, theme)).toEqual(png);
});

test('the star of the icon that is cut to any shape lies within the circle that is sure to be seen', async () => {
  const icon = icons.find(({ purpose }) => purpose === 'maskable');
  const { data, info } = await sharp(icon && (await drawIcon(icon, theme)))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const far: number[] = [];
  for (let at = 0; at < info.width * info.height; at += 1) {
    const [x, y] = [(at % info.width) + 0.5 - info.width / 2, Math.floor(at / info.width) + 0.5 - info.height / 2];
    if ((data[at * info.channels + 1] ?? 0) > 90) far.push(Math.hypot(x, y));
  }
  expect(far.length).toBeGreaterThan(20_000);
  expect(Math.max(...far)).toBeLessThan(0.4 * info.width);
});

test('only the icons that are shown as they are have rounded corners', async () => {
  for (const icon of icons) {
    const { data, info } = await sharp(await drawIcon(icon, theme))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([icon.name, data[info.channels - 1]]).toEqual([icon.name, icon.place.rounded ? 0 : 255]);
  }
});
