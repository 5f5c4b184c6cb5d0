import { expect, test } from 'vitest';
import { homePage } from '../../../src/domain/home.ts';
import Home from '../../../src/layouts/Home.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, elements, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import { siteFrame } from '../../support/site-frame.ts';
import { award, figure } from '../../unit/domain/number-rows.ts';
import { sampleCatalog, sampleEntry } from '../../unit/sample-entries.ts';
import { hostile, named } from '../sample-lines.ts';

const page = homePage(
  sampleCatalog([
    ...named,
    ...['mot', 'hai'].map((id) => sampleEntry('exemplar', id, { name: `${hostile} ${id}` })),
    sampleEntry('result', 'thung-lung/2022', { title: `${hostile} năm`, headline: hostile }),
    figure(2, 'lua', { plan: '50', actual: '52' }),
    figure(3, 'ngo', { plan: '50', actual: '48' }),
    award(2, { collectives: 8, individuals: 12 }),
  ]),
);
const main = element(await render(Home, { page, frame: siteFrame }), 'main');
const words = strings.home;

test('a home page tells the lead story, then stories, years, honours, movements and provinces', () => {
  expect(texts(main, 'h1, h2')).toEqual([
    ...[page.tagline, page.lead?.card.label],
    ...[words.exemplars, words.results, words.honours, words.movements, words.provinces],
  ]);
  expect(texts(main, '.card-list h3')).toEqual(
    [page.stories, page.movements].flatMap(({ cards }) => cards.map(({ label }) => label)),
  );
  expect([count(main, '.year-card'), count(main, '.honour-table')]).toEqual([1, 1]);
});

test('it has each part named by its heading, no level left out, and every anchor once', () => {
  const levels = elements(main, 'h1, h2, h3').map(({ tagName }) => Number(tagName[1]));
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  const ids = elements(main, '[id]').map((part) => attributeOf(part, 'id'));
  expect(ids).toEqual([...new Set(ids)]);
  const named = elements(main, '[aria-labelledby]').map((part) => attributeOf(part, 'aria-labelledby'));
  expect(named).toEqual(['dien-hinh', 'ket-qua', 'khen-thuong', 'phong-trao', 'tinh']);
  expect(named.filter((name) => !ids.includes(name))).toEqual([]);
});

test('it leads to all stories, years, award counts and movements', () => {
  expect(elements(main, '.section-head a').map((link) => attributeOf(link, 'href'))).toEqual([
    ...['/dien-hinh/', '/ket-qua/', '/khen-thuong/', '/phong-trao/'],
  ]);
});

test('it shows hostile texts as text', () => {
  expect(count(main, 'b, i, script')).toBe(0);
});
