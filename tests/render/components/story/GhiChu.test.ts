import { expect, test } from 'vitest';
import GhiChu from '../../../../src/components/story/GhiChu.astro';
import { strings } from '../../../../src/strings.ts';
import { element, texts } from '../../../support/html-document.ts';
import { render } from '../../../support/rendering.ts';

test.each([
  ['its own title', 'Điều <b>chưa</b> nói', 'Điều <b>chưa</b> nói'],
  ['the usual title where it has none', undefined, strings.story.note],
])('is a note with %s before its text', async (_, title, shown) => {
  const page = await render(GhiChu, { title }, '<p>Chữ.</p>');
  expect(texts(element(page, '[role="note"]'), 'p')).toEqual([shown, 'Chữ.']);
});
