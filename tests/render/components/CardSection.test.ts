import { expect, test } from 'vitest';
import CardSection from '../../../src/components/CardSection.astro';
import { attributeOf, count, element, elements, textOf, texts } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';
import { sampleCard } from '../sample-cards.ts';

const card = { ...sampleCard, href: '/a/', label: 'Bài một' };
const section = { id: 'dien-hinh', title: 'Gương & mẫu', cards: [card], all: null };

test('is named by its heading and holds its cards one level below', async () => {
  const page = await render(CardSection, { section });
  const heading = element(page, 'h2');
  expect([heading.id, textOf(heading)]).toEqual(['dien-hinh', 'Gương & mẫu']);
  expect(attributeOf(element(page, 'section'), 'aria-labelledby')).toBe('dien-hinh');
  expect(texts(page, 'h3')).toEqual(['Bài một']);
  expect(count(page, 'a')).toBe(1);
});

test('leads to all entries by a link that says which, its visible words first', async () => {
  const page = await render(CardSection, {
    section: { ...section, all: { href: '/dien-hinh/', label: 'Xem tất cả' } },
  });
  const [link] = elements(page, 'a');
  expect(link && [attributeOf(link, 'href'), textOf(link), attributeOf(link, 'aria-label')]).toEqual([
    '/dien-hinh/',
    'Xem tất cả',
    'Xem tất cả: Gương & mẫu',
  ]);
});

test('shows nothing without cards', async () => {
  expect(await renderHtml(CardSection, { section: { ...section, cards: [] } })).toBe('');
});
