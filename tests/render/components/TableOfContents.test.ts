import { expect, test } from 'vitest';
import TableOfContents from '../../../src/components/TableOfContents.astro';
import type { StoryHeading } from '../../../src/stories/story.ts';
import { strings } from '../../../src/strings.ts';
import { attributeOf, element, elements, textOf, texts } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';

const headings: StoryHeading[] = [
  { id: 'mot', text: 'Một & <b>', depth: 2 },
  { id: 'hai', text: 'Hai', depth: 2 },
  { id: 'ba', text: 'Ba', depth: 2 },
];

test('links every heading of a longer text', async () => {
  const page = await render(TableOfContents, { headings });
  const navigation = element(page, 'nav');
  const name = elements(page, '[id]').find(({ id }) => id === attributeOf(navigation, 'aria-labelledby'));
  expect(name && textOf(name)).toBe(strings.contents);
  expect(texts(page, 'a')).toEqual(['Một & <b>', 'Hai', 'Ba']);
  expect(elements(page, 'a').map((link) => attributeOf(link, 'href'))).toEqual(['#mot', '#hai', '#ba']);
});

test.each([0, 1, 2])('shows nothing for %d headings', async (count) => {
  expect(await renderHtml(TableOfContents, { headings: headings.slice(0, count) })).toBe('');
});
