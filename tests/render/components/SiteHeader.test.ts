import { expect, test } from 'vitest';
import SiteHeader from '../../../src/components/SiteHeader.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, elements, textOf, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import { siteFrame } from '../../support/site-frame.ts';

test('names the site, which leads home, and its sections', async () => {
  const page = await render(SiteHeader, { frame: siteFrame, path: '/thu/' });
  const name = element(page, 'a.name');
  expect([attributeOf(name, 'href'), textOf(name)]).toEqual(['/thu/', 'Gương & mẫu']);
  expect(attributeOf(element(page, 'nav'), 'aria-label')).toBe(strings.mainNavigation);
  expect(texts(page, 'nav a')).toEqual(['Điển hình tiên tiến', 'Văn bản']);
});

test.each([
  ['/thu/', [null, null]],
  ['/thu/van-ban/', [null, 'page']],
  ['/thu/van-ban/luat/', [null, 'true']],
  ['/thu/dien-hinh/nam/2022/', ['true', null]],
  ['/thu/404/', [null, null]],
])('on %s marks the section', async (path, marks) => {
  const page = await render(SiteHeader, { frame: siteFrame, path });
  expect(elements(page, 'nav a').map((link) => attributeOf(link, 'aria-current'))).toEqual(marks);
});

test('has a button that opens the navigation without a script', async () => {
  const page = await render(SiteHeader, { frame: siteFrame, path: '/thu/' });
  const button = element(page, 'button[popovertarget]');
  expect([attributeOf(button, 'type'), textOf(button)]).toEqual(['button', strings.menu]);
  expect(attributeOf(button, 'popovertarget')).toBe(attributeOf(element(page, 'nav[popover]'), 'id'));
});

test.each([
  ['/thu/', 0],
  ['/thu/tim-kiem/', 0],
  ['/thu/van-ban/', 1],
])(
  '%s, with or without a search field of its own, has %i in its head and a way to the search',
  async (path, fields) => {
    const page = await render(SiteHeader, { frame: siteFrame, path });
    expect(count(page, 'form[role="search"] [data-search-field]')).toBe(fields);
    expect(attributeOf(element(page, 'a.find'), 'href')).toBe('/thu/tim-kiem/');
  },
);
