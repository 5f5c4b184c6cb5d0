import { expect, test } from 'vitest';
import CoverPicture from '../../../src/components/CoverPicture.astro';
import { attributeOf, element } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import file from '../../fixtures/two-provinces/exemplars/to-hop-tac-hoa-ban/doi-hinh.jpg';

const props = { picture: { file, colour: '#9d1c20' }, alt: 'Đồi chè' };

test.each([
  ['to 16:9 on a card', {}, ['640', '360', 'lazy'], '320w 480w 640w', '(min-width: 48rem) 22rem, 92vw'],
  [
    'to 4:3 in the lead story',
    { place: 'lead', eager: true },
    ['960', '720', 'eager'],
    '336w 480w 672w 960w',
    '(min-width: 48rem) 40rem, 92vw',
  ],
])('is cut %s', async (_, more, shown, widths, sizes) => {
  const image = element(await render(CoverPicture, { ...props, ...more }), '.cover-picture img');
  expect(['width', 'height', 'loading'].map((name) => attributeOf(image, name))).toEqual(shown);
  expect([...(attributeOf(image, 'srcset') ?? '').matchAll(/ (\d+w)/gu)].map(([, width]) => width).join(' ')).toBe(
    widths,
  );
  expect(attributeOf(image, 'sizes')).toBe(sizes);
  expect(attributeOf(image, 'alt')).toBe('Đồi chè');
});
