import { describe, expect, test } from 'vitest';
import Page from '../../../src/layouts/Page.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, elements, textOf, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import { siteFrame } from '../../support/site-frame.ts';
import { sampleCover } from '../sample-cards.ts';

const head = {
  path: '/thu/muc/',
  canonical: 'https://thu.example/thu/muc/',
  title: 'Mục & <b>',
  description: 'Mô tả của mục.',
  breadcrumbs: [{ href: '/thu/', label: 'Trang chủ' }],
  picture: { url: 'https://thu.example/thu/anh-chia-se/muc.jpg', alt: 'Mục' },
  times: null,
  graph: { '@context': 'https://schema.org', '@graph': [] },
};
const text = '<p id="chu">Chữ.</p>';
const mainOf = async (props: object, slots: Record<string, string> = {}) =>
  element(await render(Page, { head, frame: siteFrame, ...props }, { default: text, ...slots }), 'main');

describe('without an aside', () => {
  test('a page has its text, and no column or pattern', async () => {
    const main = await mainOf({});
    expect(textOf(element(main, '#chu'))).toBe('Chữ.');
    expect(count(main, 'aside, .columns, .page-cover')).toBe(0);
    expect(texts(main, '.page-head > *')).toEqual(['Mục & <b>']);
  });
});

describe('with an aside', () => {
  test('a page has it in a named column behind the text, and what follows below both', async () => {
    const main = await mainOf({}, { aside: '<p id="ben">Bên.</p>', after: '<p id="sau">Sau.</p>' });
    const [reading, aside] = element(main, '.columns').childElements;
    expect(reading && elements(reading, 'p').map(({ id }) => id)).toEqual(['chu']);
    expect(aside && [aside.tagName, attributeOf(aside, 'aria-label'), textOf(aside)]).toEqual([
      ...['aside', strings.aside, 'Bên.'],
    ]);
    expect(elements(main, '#ben, #sau').map(({ id }) => id)).toEqual(['ben', 'sau']);
    expect(count(element(main, '.columns'), '#sau')).toBe(0);
  });

  test('it stands in the same place of the code where a phone shows it first', async () => {
    const main = await mainOf({ asideFirst: true }, { aside: '<p>Bên.</p>' });
    expect(element(main, '.columns.aside-first').childElements.map(({ tagName }) => tagName)).toEqual(['div', 'aside']);
  });
});

test('a page says above and below its title what it is about, under its pattern', async () => {
  const main = await mainOf({ kicker: 'Cá <i>nhân', lead: 'Tóm tắt </p>.', cover: sampleCover.pattern });
  expect(texts(main, '.page-head > *')).toEqual(['Cá <i>nhân', 'Mục & <b>', 'Tóm tắt </p>.']);
  const image = element(main, '.page-cover img');
  expect(['src', 'alt', 'loading'].map((name) => attributeOf(image, name))).toEqual([
    ...[sampleCover.pattern.src, '', 'eager'],
  ]);
});
