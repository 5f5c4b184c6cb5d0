import { expect, test } from 'vitest';
import Video from '../../../../src/components/story/Video.astro';
import { attributeOf, element, textOf } from '../../../support/html-document.ts';
import { render } from '../../../support/rendering.ts';

const href = 'https://video.example/xem?v=1&t="2"';

test.each([
  ['4 phút', 'Xem video: Hái <chè> (4 phút, mở ở trang khác)'],
  [undefined, 'Xem video: Hái <chè> (mở ở trang khác)'],
])('is a link that says where it leads; its length is %s', async (duration, text) => {
  const page = await render(Video, { href, title: 'Hái <chè>', duration });
  expect(textOf(element(page, 'p'))).toBe(text);
  const link = element(page, 'a');
  expect([attributeOf(link, 'href'), attributeOf(link, 'rel')]).toEqual([href, 'noopener external']);
});
