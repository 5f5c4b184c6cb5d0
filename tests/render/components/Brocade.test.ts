import { expect, test } from 'vitest';
import Brocade from '../../../src/components/Brocade.astro';
import { attributeOf, element } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';

const cover = { src: '/thu/hoa-van/dien-hinh/to.svg', width: 640, height: 216 };
const shown = async (props: object) => {
  const image = element(await render(Brocade, { cover, ...props }), 'img.brocade');
  return ['src', 'width', 'height', 'alt', 'loading', 'decoding', 'style'].map((name) => attributeOf(image, name));
};

test('is an ornament of a known size that comes when it is near', async () => {
  expect(await shown({})).toEqual([cover.src, '640', '216', '', 'lazy', 'async', null]);
});

test('comes at once where it stands in the first view', async () => {
  expect(await shown({ eager: true })).toEqual([cover.src, '640', '216', '', 'eager', 'async', null]);
});
