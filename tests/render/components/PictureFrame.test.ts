import { expect, test } from 'vitest';
import PictureFrame from '../../../src/components/PictureFrame.astro';
import { attributeOf, element, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import picture from '../../fixtures/two-provinces/exemplars/to-hop-tac-hoa-ban/doi-hinh.jpg';

const props = { picture, alt: 'Đồi chè "xanh" & <b>cao</b>', credit: 'Ảnh: <i>Ai đó</i>' };

test('shows the picture with its description, its size and no more than the width of the page', async () => {
  const image = element(await render(PictureFrame, props), 'figure img');
  expect(attributeOf(image, 'alt')).toBe('Đồi chè "xanh" & <b>cao</b>');
  expect([attributeOf(image, 'width'), attributeOf(image, 'height')]).toEqual(['1200', '750']);
  expect(attributeOf(image, 'loading')).toBe('lazy');
});

test('leaves the picture its own colours and place: it has no style of its own', async () => {
  expect(attributeOf(element(await render(PictureFrame, props), 'img'), 'style')).toBeNull();
});

test.each([
  ['the credit alone', undefined, 'Ảnh: <i>Ai đó</i>'],
  ['the credit alone where the caption is empty', null, 'Ảnh: <i>Ai đó</i>'],
  ['the caption and the credit', 'Đồi vào mùa </figcaption>.', 'Đồi vào mùa </figcaption>. Ảnh: <i>Ai đó</i>'],
])('says below it %s', async (_, caption, text) => {
  expect(texts(await render(PictureFrame, { ...props, caption }), 'figcaption')).toEqual([text]);
});
