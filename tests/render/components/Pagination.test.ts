import { expect, test } from 'vitest';
import Pagination from '../../../src/components/Pagination.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, element, elements, textOf } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';

const before = ['/dien-hinh/', 'prev', strings.list.previous];
const after = ['/dien-hinh/trang-3/', 'next', strings.list.next];

test.each([
  ['the first page', 1, null, '/dien-hinh/trang-3/', [after]],
  ['a page between', 2, '/dien-hinh/', '/dien-hinh/trang-3/', [before, after]],
  ['the last page', 3, '/dien-hinh/', null, [before]],
])('leads on and back from %s', async (_, number, previous, next, links) => {
  const page = await render(Pagination, { pagination: { page: number, lastPage: 3, previous, next } });
  expect(attributeOf(element(page, 'nav'), 'aria-label')).toBe(strings.list.pagination);
  expect(
    elements(page, 'a').map((link) => [attributeOf(link, 'href'), attributeOf(link, 'rel'), textOf(link)]),
  ).toEqual(links);
  expect(textOf(element(page, 'span'))).toBe(`Trang ${number} trên 3`);
});
