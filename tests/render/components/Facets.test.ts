import { expect, test } from 'vitest';
import Facets from '../../../src/components/Facets.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, element, elements, texts } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';

const facets = [
  {
    label: 'Lĩnh vực',
    links: [
      { href: '/dien-hinh/linh-vuc/y-te/', label: 'Y tế', current: true },
      { href: '/dien-hinh/linh-vuc/nghe/', label: '<b>Nghề</b> & việc', current: false },
    ],
  },
  { label: 'Năm', links: [{ href: '/dien-hinh/nam/2022/', label: '2022', current: false }] },
];

test('groups the choices by what they choose and marks the one that is shown', async () => {
  const page = await render(Facets, { facets });
  expect(attributeOf(element(page, 'nav'), 'aria-label')).toBe(strings.list.browse);
  expect(texts(page, 'p')).toEqual(['Lĩnh vực', 'Năm']);
  expect(texts(page, 'a')).toEqual(['Y tế', '<b>Nghề</b> & việc', '2022']);
  expect(elements(page, 'a').map((link) => attributeOf(link, 'aria-current'))).toEqual(['page', null, null]);
  expect(elements(page, 'ul').map((list) => elements(list, 'li').length)).toEqual([2, 1]);
});

test('shows nothing without choices', async () => {
  expect(await renderHtml(Facets, { facets: [] })).toBe('');
});
