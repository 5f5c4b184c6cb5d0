import { expect, test } from 'vitest';
import SiteHeader from '../../../src/components/SiteHeader.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, element, elements, textOf, texts } from '../../support/html-document.ts';
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
