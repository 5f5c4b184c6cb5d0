import { expect, test } from 'vitest';
import Moc from '../../../../src/components/story/Moc.astro';
import { element, texts } from '../../../support/html-document.ts';
import { render } from '../../../support/rendering.ts';

test('is an item of a list with its time before its text', async () => {
  const page = await render(Moc, { time: 'quý I/<b>2022</b>' }, '<p>Việc đã xảy ra.</p>');
  expect(texts(element(page, 'li'), 'p')).toEqual(['quý I/<b>2022</b>', 'Việc đã xảy ra.']);
});
