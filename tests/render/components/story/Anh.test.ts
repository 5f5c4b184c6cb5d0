import { expect, test } from 'vitest';
import Anh from '../../../../src/components/story/Anh.astro';
import { attributeOf, element, textOf } from '../../../support/html-document.ts';
import { render, renderHtml } from '../../../support/rendering.ts';
import file from '../../../fixtures/two-provinces/movements/le-phat-dong.png';

const picture = { file, colour: '#808080' };
const props = { src: 'le-phat-dong.png', alt: 'Đồi <xám>', credit: 'Ảnh: Ban Thử', caption: 'Ngày lễ.' };

test('shows the picture with what is said of it', async () => {
  const page = await render(Anh, { ...props, picture });
  const image = element(page, 'figure img');
  expect(['alt', 'width', 'height'].map((name) => attributeOf(image, name))).toEqual(['Đồi <xám>', '640', '400']);
  expect(textOf(element(page, 'figcaption'))).toBe('Ngày lễ. Ảnh: Ban Thử');
});

test('shows nothing for a picture that cannot be used', async () => {
  expect(await renderHtml(Anh, { ...props, picture: undefined })).toBe('');
});
