import { describe, expect, test } from 'vitest';
import type { HtmlElement } from 'html-validate';
import { awardsPage } from '../../../src/domain/awards-page.ts';
import { indicatorList, indicatorPages } from '../../../src/domain/indicators.ts';
import { movementPages } from '../../../src/domain/movements.ts';
import { reconciliationPage } from '../../../src/domain/reconciliation.ts';
import { resultPages } from '../../../src/domain/results.ts';
import Awards from '../../../src/layouts/Awards.astro';
import Indicator from '../../../src/layouts/Indicator.astro';
import IndicatorList from '../../../src/layouts/IndicatorList.astro';
import Movement from '../../../src/layouts/Movement.astro';
import Reconciliation from '../../../src/layouts/Reconciliation.astro';
import Result from '../../../src/layouts/Result.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, elements, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import { siteFrame } from '../../support/site-frame.ts';
import { activity, award, figure } from '../../unit/domain/number-rows.ts';
import { sampleCatalog, sampleEntry } from '../../unit/sample-entries.ts';
import { differing, hostile, named } from '../sample-lines.ts';

const entries = [
  ...named,
  sampleEntry(
    'result',
    'thung-lung/2022',
    { title: `${hostile} năm`, headline: hostile },
    { body: '## Lãnh đạo\n\nChữ.' },
  ),
  ...differing(),
  figure(4, 'ngo', { plan: '50', actual: '52' }),
  figure(2, 'lua', { actual: '48,0' }, 'thung-lung/2021'),
  figure(2, 'lua', { plan: '60' }, 'thung-lung/2023'),
  award(2, { scope: 'movement:mot', total: 62, collectives: 8, individuals: 12, accepts: 'GS-301 62≠20' }),
  award(3, { form: null, level: 'tinh', total: 70 }),
  activity(2, { count: '5', movement: 'mot', ofWhat: hostile }),
];
const catalog = sampleCatalog(entries);
const empty = sampleCatalog([]);

type Layout = Parameters<typeof render>[0];
const mainOf = async (layout: Layout, page: unknown) =>
  element(await render(layout, { page, frame: siteFrame }), 'main');

const pages: [string, Layout, unknown][] = [
  ['an indicator', Indicator, indicatorPages(catalog)[0]],
  ['the indicators', IndicatorList, indicatorList(catalog)],
  ['the awards', Awards, awardsPage(catalog)],
  ['the differences', Reconciliation, reconciliationPage(catalog)],
  ['a yearly result', Result, resultPages(catalog)[0]],
  ['a movement', Movement, movementPages(catalog)[0]],
];

describe.each(pages)('the page of %s', (_, layout, page) => {
  test('has one main heading, and no level is left out', async () => {
    const levels = elements(await mainOf(layout, page), 'h1, h2, h3, h4').map((head) => Number(head.tagName[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('has sections and articles named by a heading within, and every anchor once', async () => {
    const main = await mainOf(layout, page);
    for (const part of elements(main, '[aria-labelledby]')) {
      const name = attributeOf(part, 'aria-labelledby') ?? '';
      expect(elements(part, '[id]').map((head) => attributeOf(head, 'id'))).toContain(name);
    }
    const ids = elements(main, '[id]').map((part) => attributeOf(part, 'id'));
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('leads to anchors that it has', async () => {
    const main = await mainOf(layout, page);
    const ids = elements(main, '[id]').map((part) => `#${attributeOf(part, 'id') ?? ''}`);
    const links = elements(main, 'a').flatMap((link) => attributeOf(link, 'href') ?? []);
    expect(links.filter((href) => href.startsWith('#') && !ids.includes(href))).toEqual([]);
  });

  test('has a caption and scopes in every table, and no empty cell but that of details', async () => {
    const main = await mainOf(layout, page);
    const tables = elements(main, 'table');
    expect(tables.filter((table) => count(table, 'caption') !== 1)).toEqual([]);
    expect(elements(main, 'th').filter((head) => attributeOf(head, 'scope') === null)).toEqual([]);
    expect(elements(main, 'td[data-label]').filter((cell) => cell.textContent.trim() === '')).toEqual([]);
  });

  test('shows hostile texts as text', async () => {
    const main = await mainOf(layout, page);
    const scripts = elements(main, 'script').filter((script) => script.textContent.includes('alert'));
    expect([count(main, 'b, i'), scripts.length]).toEqual([0, 0]);
  });
});

const headings = (main: HtmlElement, level = 'h2') => texts(main, level);

test('an indicator has a table by year with its charts for each province', async () => {
  const main = await mainOf(Indicator, indicatorPages(catalog)[0]);
  expect(texts(main, '.figure-table tbody th').map((text) => text.slice(0, 4))).toEqual(['2021', '2022', '2023']);
  expect(count(main, 'figure')).toBe(2);
});

test('the indicators are filtered and grouped, and lead to the differences', async () => {
  const main = await mainOf(IndicatorList, indicatorList(catalog));
  expect([count(main, 'figure-filter'), count(main, 'details.figure-group')]).toEqual([1, 2]);
  expect(texts(main, 'p a')).toContain(strings.reconciliation.link);
});

test('the awards stand by form, in charts and by section', async () => {
  const words = strings.awardCounts;
  const main = await mainOf(Awards, awardsPage(catalog));
  expect(headings(main).filter((text) => text !== strings.contents)).toEqual([
    ...[words.byForm, words.charts, words.byLevel, words.byMovement],
  ]);
});

test('differences show both readings and which one is shown', async () => {
  const main = await mainOf(Reconciliation, reconciliationPage(catalog));
  expect(headings(main)).toEqual(['<b>Thung</b>']);
  expect(texts(main, '.difference dd')).toEqual(['52 <i>tấn</i>', '51,2 <i>tấn</i>', '62', '20']);
  expect(texts(main, '.shown')).toHaveLength(2);
  expect(texts(main, '.shown')[0]).toContain(`52 <i>tấn</i>. ${hostile}`);
});

test('a yearly result names every section of numbers in its contents', async () => {
  const [page] = resultPages(catalog);
  const main = await mainOf(Result, page);
  const words = strings.results;
  for (const text of ['Lãnh đạo', words.figures, words.awards, words.activities, words.targets(2023)])
    expect(headings(main)).toContain(text);
  expect(page?.contents.map(({ text }) => text)).toHaveLength(5);
  expect(texts(main, '.headline dd')).toEqual([hostile, words.onRecord(2, 2, 0)]);
});

test('a movement shows its figures, awards and activities', async () => {
  const main = await mainOf(Movement, movementPages(catalog)[0]);
  expect(headings(main)).toEqual(
    expect.arrayContaining([strings.movements.figures, strings.awardCounts.inMovement, strings.movements.activities]),
  );
});

test.each([
  ['indicators', IndicatorList, indicatorList(empty), strings.indicators.empty],
  ['awards', Awards, awardsPage(empty), strings.awardCounts.empty],
  ['differences', Reconciliation, reconciliationPage(empty), strings.reconciliation.empty],
])('a site without %s says so', async (_, layout, page, text) => {
  const main = await mainOf(layout, page);
  expect(texts(main, 'p')).toContain(text);
  expect(count(main, 'table, section')).toBe(0);
});
