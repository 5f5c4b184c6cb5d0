import { expect, test } from 'vitest';
import LeadStory from '../../../src/components/LeadStory.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, elements, textOf, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import { sampleCard as card } from '../sample-cards.ts';

const figures = [{ id: null, label: 'Cây <b>', value: 'hơn 1.500', unit: 'cây' }];

test('tells of the story what its card tells, under its linked name, with its figures', async () => {
  const story = element(await render(LeadStory, { card, figures }), 'article');
  const link = element(story, 'h2 a');
  expect([attributeOf(link, 'href'), textOf(link)]).toEqual([card.href, card.label]);
  expect(texts(story, 'p')).toEqual(['Cá nhân · xã Đồi · Mây Trắng · 2022', card.summary]);
  expect([texts(story, 'dt'), texts(story, 'dd')]).toEqual([['Cây <b>'], ['hơn 1.500 cây']]);
  expect(count(story, 'b, i')).toBe(0);
});

test('has one link for the keyboard and for who does not see the page; the button leads to the same', async () => {
  const story = await render(LeadStory, { card, figures });
  const [, button, ...others] = elements(story, 'a');
  expect(others).toEqual([]);
  expect(button && textOf(button)).toBe(strings.home.readStory);
  expect(['href', 'tabindex', 'aria-hidden'].map((name) => button && attributeOf(button, name))).toEqual([
    ...[card.href, '-1', 'true'],
  ]);
});

test('shows its picture at once, for it stands in the first view', async () => {
  const image = element(await render(LeadStory, { card, figures }), '.cover img');
  expect([attributeOf(image, 'src'), attributeOf(image, 'loading')]).toEqual([card.cover.pattern.src, 'eager']);
});

test('has no list of figures without figures', async () => {
  expect(count(await render(LeadStory, { card, figures: [] }), 'dl')).toBe(0);
});
