import { expect, test } from 'vitest';
import TrichDan from '../../../../src/components/story/TrichDan.astro';
import { element, texts } from '../../../support/html-document.ts';
import { render } from '../../../support/rendering.ts';

test.each([
  ['who said it and as what', { author: 'Bà <b>Chè</b>', role: 'Tổ trưởng & bạn' }, ['Bà <b>Chè</b>, Tổ trưởng & bạn']],
  ['who said it', { author: 'Bà Chè' }, ['Bà Chè']],
  ['as what it was said, where the name is left out', { role: 'Tổ trưởng' }, ['Tổ trưởng']],
  ['nobody where nobody is named', {}, []],
])('is a quotation that names %s', async (_, props, names) => {
  const page = await render(TrichDan, props, '<p>Ai cũng muốn.</p>');
  expect(texts(element(page, 'figure blockquote'), 'p')).toEqual(['Ai cũng muốn.']);
  expect(texts(page, 'figcaption')).toEqual(names);
});
