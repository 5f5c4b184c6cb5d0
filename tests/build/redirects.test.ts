import { expect, inject, test } from 'vitest';
import { attributeOf, element, textOf } from '../support/html-document.ts';
import { isHidden, isRedirect, pageAt, sitePages } from '../support/site-files.ts';

const pages = await sitePages(inject('fixtureSite'));

const former = [
  ['/dien-hinh/to-hoa-ban/', '/dien-hinh/to-hop-tac-hoa-ban/', 'Tổ hợp tác chè Hoa Ban'],
  ['/dien-hinh/hoa-ban-ten-cu/', '/dien-hinh/to-hop-tac-hoa-ban/', 'Tổ hợp tác chè Hoa Ban'],
  ['/phong-trao/thi-dua-toan-quoc/', '/phong-trao/thi-dua-ca-nuoc/', 'Cả nước thi đua thử nghiệm'],
  ['/ket-qua/may-trang/nam-2022/', '/ket-qua/may-trang/2022/', 'Mây Trắng năm 2022'],
] as const;

test.each(former)('%s leads to %s at once, with a link for those it does not move', (from, to, title) => {
  const { document } = pageAt(pages, from);
  expect(attributeOf(element(document, 'meta[http-equiv="refresh"]'), 'content')).toBe(`0; url=${to}`);
  const link = element(document, 'main a');
  expect([attributeOf(link, 'href'), textOf(link)]).toEqual([to, title]);
  expect(pageAt(pages, to).path).toBe(to);
});

test.each(former)('%s stays out of search engines, which are told of the new address', (from, to) => {
  const page = pageAt(pages, from);
  expect(isHidden(page)).toBe(true);
  expect(attributeOf(element(page.document, 'link[rel="canonical"]'), 'href')).toBe(`https://guong-thu.example${to}`);
});

test('only former addresses are redirects', () => {
  expect(pages.filter(isRedirect).map(({ path }) => path)).toEqual([
    '/dien-hinh/hoa-ban-ten-cu/',
    '/dien-hinh/ten-dai-truoc-day/',
    '/dien-hinh/to-hoa-ban/',
    '/ket-qua/may-trang/mot-nam-thu/',
    '/ket-qua/may-trang/nam-2022/',
    '/phong-trao/ten-cu-cua-phong-trao/',
    '/phong-trao/thi-dua-toan-quoc/',
  ]);
});
