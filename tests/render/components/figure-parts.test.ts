import { expect, test } from 'vitest';
import FigureFilter from '../../../src/components/FigureFilter.astro';
import FigureGroups from '../../../src/components/FigureGroups.astro';
import MismatchMark from '../../../src/components/MismatchMark.astro';
import VerdictBadge from '../../../src/components/VerdictBadge.astro';
import { indicatorList } from '../../../src/domain/indicators.ts';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, elements, textOf, texts } from '../../support/html-document.ts';
import { render, renderHtml } from '../../support/rendering.ts';
import { figure } from '../../unit/domain/number-rows.ts';
import { sampleCatalog } from '../../unit/sample-entries.ts';
import { differing, hostile, named } from '../sample-lines.ts';

const list = () =>
  indicatorList(sampleCatalog([...named, ...differing(), figure(4, 'ngo', { actual: '5' }, 'thung-lung/2021')]));

test.each(['exceeded', 'met', 'missed', 'no-plan', 'no-data'])(
  'a verdict of the kind %s is told in words',
  async (kind) => {
    const page = await render(VerdictBadge, { verdict: { kind, label: hostile } });
    expect([textOf(page), attributeOf(element(page, 'span'), 'class')]).toEqual([hostile, `verdict ${kind}`]);
  },
);

test('a mark is a link that says where it leads; without a difference there is none', async () => {
  const mark = element(await render(MismatchMark, { mark: { href: '/doi-chieu/#a', label: hostile } }), 'a');
  expect([textOf(mark), attributeOf(mark, 'href'), attributeOf(mark, 'aria-label')]).toEqual([
    ...[strings.reconciliation.markShort, '/doi-chieu/#a', hostile],
  ]);
  expect(await renderHtml(MismatchMark, { mark: null })).toBe('');
});

test('the name of a mark holds the words that are seen', async () => {
  const mark = element(await render(MismatchMark, { mark: { href: '#', label: strings.reconciliation.mark } }), 'a');
  expect(attributeOf(mark, 'aria-label')).toContain(textOf(mark));
});

test('groups are closed, each with a heading, its count and a table', async () => {
  const page = await render(FigureGroups, { groups: list().groups });
  expect(elements(page, 'details').map((group) => attributeOf(group, 'open'))).toEqual([null, null]);
  expect(texts(page, 'summary h3')).toEqual([`${hostile} nhóm`, 'Xã hội']);
  expect(texts(page, 'summary .count')).toEqual(['1 số liệu', '1 số liệu']);
  expect(texts(page, 'caption')).toEqual([strings.figures.table(`${hostile} nhóm`), strings.figures.table('Xã hội')]);
  expect(count(page, 'b, script')).toBe(0);
});

test('two lists of groups on a page have anchors of their own', async () => {
  const groups = list().groups;
  const anchors = await Promise.all(
    [{ groups }, { groups, prefix: 'muc-tieu' }].map(async (props) =>
      elements(await render(FigureGroups, props), 'h3').map((head) => attributeOf(head, 'id')),
    ),
  );
  expect(anchors).toEqual([
    ['chi-tieu-nhom-1', 'chi-tieu-nhom-2'],
    ['muc-tieu-nhom-1', 'muc-tieu-nhom-2'],
  ]);
});

test('the filter stands in its place from the first, and offers what there is', async () => {
  const page = await render(FigureFilter, { page: list() });
  const filter = element(page, 'figure-filter');
  expect(attributeOf(filter, 'hidden')).toBeNull();
  expect([attributeOf(element(filter, 'form'), 'role'), attributeOf(element(filter, 'form'), 'aria-label')]).toEqual([
    ...['search', strings.indicators.filter],
  ]);
  expect(elements(filter, 'label select').map((select) => texts(select, 'option').slice(1))).toEqual([
    ...[[`${hostile} nhóm`, 'Xã hội'], ['Vượt kế hoạch', 'Không nêu kế hoạch'], ['<b>Thung</b>'], ['2022', '2021']],
  ]);
  expect(elements(filter, 'option').filter((option) => attributeOf(option, 'value') === '')).toHaveLength(4);
  expect(count(filter, '[role="status"]')).toBe(1);
  expect(count(filter, 'b')).toBe(0);
});
