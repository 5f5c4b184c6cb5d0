import { expect, test } from 'vitest';
import { brocadeStrip } from '../../../../src/domain/brocade/brocade-strip.ts';
import { brocadeStylesheet } from '../../../../src/domain/brocade/brocade-stylesheet.ts';
import { themes } from './sample-themes.ts';

test('the stylesheet holds the strip as an address that breaks out of nothing', () => {
  const sheet = brocadeStylesheet('trang', themes[0]);
  const [, address = ''] = /--brocade-strip: url\("data:image\/svg\+xml,([^"]*)"\);/u.exec(sheet) ?? [];
  expect(decodeURIComponent(address)).toBe(brocadeStrip('trang', themes[0]).replaceAll('"', "'"));
  expect(address).not.toMatch(/[<>#"]/u);
  expect(sheet).toMatch(/--brocade-ground: #[0-9a-f]{6};/u);
});
