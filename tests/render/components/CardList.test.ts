import { expect, test } from 'vitest';
import CardList from '../../../src/components/CardList.astro';
import { attributeOf, count, element, elements, textOf, texts } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';
import { sampleCard as card } from '../sample-cards.ts';

test('shows a card with its kind, linked name, summary and details', async () => {
  const page = await render(CardList, { cards: [card] });
  expect(attributeOf(element(page, 'ul'), 'role')).toBe('list');
  const link = element(element(page, 'li'), 'h3 a');
  expect([attributeOf(link, 'href'), textOf(link)]).toEqual(['/dien-hinh/vi-du/', '<i>Ví</i> Dụ & bạn']);
  expect(texts(page, 'p')).toEqual(['Cá nhân', 'Tóm tắt </p>.', 'xã Đồi · Mây Trắng · 2022']);
  expect(count(page, 'i')).toBe(0);
});

test('has one link in each card', async () => {
  const page = await render(CardList, { cards: [card, { ...card, href: '/khac/' }] });
  expect(elements(page, 'li').map((item) => elements(item, 'a').length)).toEqual([1, 1]);
});

test('shows the pattern behind the words in the code, for it says nothing', async () => {
  const item = element(await render(CardList, { cards: [card] }), 'li');
  expect(item.childElements.map((part) => attributeOf(part, 'class'))).toEqual(['text', 'cover']);
  const image = element(item, '.cover img');
  expect(['src', 'alt', 'loading'].map((name) => attributeOf(image, name))).toEqual([
    ...[card.cover.pattern.src, '', 'lazy'],
  ]);
});

test.each([['h2'], ['h3']] as const)('makes the names %s where they stand one level below', async (heading) => {
  const page = await render(CardList, { cards: [card], heading });
  expect(elements(page, 'h2, h3').map(({ tagName }) => tagName)).toEqual([heading]);
});

test('shows no empty line for a card without details', async () => {
  const page = await render(CardList, { cards: [{ ...card, details: [] }] });
  expect(texts(page, 'p')).toEqual(['Cá nhân', 'Tóm tắt </p>.']);
});

test('shows nothing without cards', async () => {
  expect(await renderHtml(CardList, { cards: [] })).toBe('');
});
