import { expect, test } from 'vitest';
import FeedLinks from '../../../src/components/FeedLinks.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, element, elements, textOf } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';

test('says in plain words what the feeds are for, and leads to each', async () => {
  const feeds = [
    { href: '/thu/rss.xml', label: '<b>Gương</b> (RSS)' },
    { href: '/thu/atom.xml', label: 'Gương (Atom)' },
  ];
  const part = element(await render(FeedLinks, { feeds }), 'nav#nguon-tin');
  expect(attributeOf(part, 'aria-label')).toBe(strings.feeds.title);
  expect(textOf(element(part, 'p'))).toBe(`${strings.feeds.title}. ${strings.feeds.explained}`);
  expect(elements(part, 'li a').map((link) => [attributeOf(link, 'href'), textOf(link)])).toEqual([
    ['/thu/rss.xml', '<b>Gương</b> (RSS)'],
    ['/thu/atom.xml', 'Gương (Atom)'],
  ]);
});
