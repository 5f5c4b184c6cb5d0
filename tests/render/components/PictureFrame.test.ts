import { describe, expect, test } from 'vitest';
import PictureFrame from '../../../src/components/PictureFrame.astro';
import { attributeOf, element, elements, texts } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';
import file from '../../fixtures/two-provinces/exemplars/to-hop-tac-hoa-ban/doi-hinh.jpg';

const picture = { file, colour: '#9d1c20' };
const props = { picture, alt: 'Đồi chè "xanh" & <b>cao</b>', credit: 'Ảnh: <i>Ai đó</i>' };

test('shows the picture with its description and its size, within the measure of a story', async () => {
  const image = element(await render(PictureFrame, props), 'figure img');
  expect(attributeOf(image, 'alt')).toBe('Đồi chè "xanh" & <b>cao</b>');
  expect([attributeOf(image, 'width'), attributeOf(image, 'height')]).toEqual(['704', '440']);
});

test('comes as AVIF, WebP and, for old browsers, JPEG, each in the same widths', async () => {
  const figure = await render(PictureFrame, props);
  const sources = elements(figure, 'picture source');
  expect(sources.map((source) => attributeOf(source, 'type'))).toEqual(['image/avif', 'image/webp']);
  const widths = [...sources, element(figure, 'img')].map((item) =>
    (attributeOf(item, 'srcset') ?? '').split(', ').map((size) => size.split(' ')[1]),
  );
  expect(new Set(widths.map(String))).toEqual(new Set(['336w,480w,672w,960w,1408w']));
  for (const item of [...sources, element(figure, 'img')])
    expect(attributeOf(item, 'sizes')).toBe('(min-width: 766px) 704px, 92vw');
});

test('keeps its place in its mean colour, without a style of its own', async () => {
  const figure = await render(PictureFrame, props);
  expect(attributeOf(element(figure, 'svg'), 'aria-hidden')).toBe('true');
  expect(await renderHtml(PictureFrame, props)).toMatch(/<svg[^>]*> *<rect width="100%" height="100%" fill="#9d1c20"/u);
  expect(elements(figure, '*').filter((item) => item.hasAttribute('style'))).toEqual([]);
});

describe('is loaded', () => {
  test.each([
    ['when the reader comes near', {}, 'lazy', null],
    ['before all else at the head of a page', { eager: true }, 'eager', 'high'],
  ])('%s', async (_, more, loading, priority) => {
    const image = element(await render(PictureFrame, { ...props, ...more }), 'img');
    expect([attributeOf(image, 'loading'), attributeOf(image, 'fetchpriority')]).toEqual([loading, priority]);
  });
});

test.each([
  ['the credit alone', undefined, 'Ảnh: <i>Ai đó</i>'],
  ['the credit alone where the caption is empty', null, 'Ảnh: <i>Ai đó</i>'],
  ['the caption and the credit', 'Đồi vào mùa </figcaption>.', 'Đồi vào mùa </figcaption>. Ảnh: <i>Ai đó</i>'],
])('says below it %s', async (_, caption, text) => {
  expect(texts(await render(PictureFrame, { ...props, caption }), 'figcaption')).toEqual([text]);
});
