import { expect, test } from 'vitest';
import { exemplarLists } from '../../../src/domain/exemplars.ts';
import List from '../../../src/layouts/List.astro';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, textOf, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import { siteFrame } from '../../support/site-frame.ts';
import { sampleCatalog, sampleEntry } from '../../unit/sample-entries.ts';
import { hostile } from '../sample-lines.ts';

const [page] = exemplarLists(
  sampleCatalog(['mot', 'hai'].map((id) => sampleEntry('exemplar', id, { name: `${hostile} ${id}` }))),
);
const main = element(await render(List, { page, frame: siteFrame }), 'main');
const labels = page?.cards.map(({ label }) => label);

test('a list has each entry once as a card and once as a row', () => {
  expect(labels).toHaveLength(2);
  expect(texts(main, '.card-list h2')).toEqual(labels);
  expect(texts(main, 'tbody th')).toEqual(labels);
  expect(texts(main, 'caption')).toEqual([strings.exemplars.title]);
});

test.each([
  ['table', '.as-table', '.card-table', '.as-cards', strings.list.asCards],
  ['cards', '.as-cards', '.card-list', '.as-table', strings.list.asTable],
])('the %s say how many there are and lead to the other form', (_, part, form, other, label) => {
  const shown = element(main, part);
  expect(count(shown, form)).toBe(1);
  expect(texts(shown, 'span')).toEqual([page?.count]);
  const link = element(shown, 'p a');
  expect(textOf(link)).toBe(label);
  expect(attributeOf(link, 'href')).toBe(`#${element(main, other).id ?? ''}`);
});
