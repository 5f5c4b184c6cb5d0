import { expect, test } from 'vitest';
import Breadcrumbs from '../../../src/components/Breadcrumbs.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, elements, texts } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';

const links = [
  { href: '/', label: strings.homePage },
  { href: '/van-ban/', label: 'Văn bản <b>' },
];

test('leads from home to the page itself, which is marked and no link', async () => {
  const page = await render(Breadcrumbs, { links, current: 'Luật & lệ' });
  expect(attributeOf(element(page, 'nav'), 'aria-label')).toBe(strings.breadcrumbs);
  expect(texts(page, 'ol > li')).toEqual(['Trang chủ', 'Văn bản <b>', 'Luật & lệ']);
  expect(elements(page, 'a').map((link) => attributeOf(link, 'href'))).toEqual(['/', '/van-ban/']);
  const last = element(page, '[aria-current="page"]');
  expect(count(last, 'a')).toBe(0);
  expect(texts(page, '[aria-current="page"]')).toEqual(['Luật & lệ']);
});

test('shows nothing on the home page', async () => {
  expect(await renderHtml(Breadcrumbs, { links: [], current: 'Gương sáng' })).toBe('');
});
