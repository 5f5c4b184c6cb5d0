import { expect, test } from 'vitest';
import HomeSearch from '../../../src/components/HomeSearch.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, element, textOf } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';

const page = await render(HomeSearch, { search: '/thu/tim-kiem/', lookup: '/thu/tra-cuu/' });

test('sends what is typed to the search page without a script', () => {
  const form = element(page, 'form[role="search"]');
  expect([attributeOf(form, 'method'), attributeOf(form, 'action')]).toEqual(['get', '/thu/tim-kiem/']);
  expect(attributeOf(form, 'aria-label')).toBe(strings.search.box);
  const field = element(form, 'label input[type="search"][data-search-field]');
  expect(['name', 'maxlength', 'aria-keyshortcuts'].map((name) => attributeOf(field, name))).toEqual([
    ...['q', '200', 'Control+K'],
  ]);
  expect(textOf(element(form, 'label'))).toBe(strings.home.search);
  expect(textOf(element(form, 'button[type="submit"]'))).toBe(strings.search.submit);
});

test('leads to where names are looked up', () => {
  const link = element(page, 'a');
  expect([attributeOf(link, 'href'), textOf(link)]).toEqual(['/thu/tra-cuu/', strings.home.lookup]);
});
