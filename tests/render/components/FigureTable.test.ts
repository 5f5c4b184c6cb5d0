import type { HtmlElement } from 'html-validate';
import { describe, expect, test } from 'vitest';
import FigureTable from '../../../src/components/FigureTable.astro';
import type { Entry } from '../../../src/domain/entry.ts';
import { strings } from '../../../src/strings.ts';
import { attributeOf, count, element, elements, textOf, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import { figure } from '../../unit/domain/number-rows.ts';
import { differing, figureLines, hostile } from '../sample-lines.ts';

const words = strings.figures;
const full = figure(2, 'ngo', {
  ...{ plan: '50', planBasis: 'hdnd', planOp: '>', actual: 'hơn 52', stage: 'uoc' },
  ...{ growthClaim: '2', growthClaimUnit: 'diem-phan-tram', note: 'Ghi chú.' },
});
const table = (props: object, ...rows: readonly Entry<'figure'>[]) =>
  render(FigureTable, { lines: figureLines(...rows), caption: 'Số liệu: Xã hội', ...props });
const cellsOf = (page: HtmlElement): Record<string, string> =>
  Object.fromEntries(elements(page, 'tbody td').map((cell) => [attributeOf(cell, 'data-label') ?? '', textOf(cell)]));

test('has a caption, heads of columns and a head of each row', async () => {
  const page = await table({}, full);
  expect(texts(page, 'caption')).toEqual(['Số liệu: Xã hội']);
  expect(texts(page, 'thead th')).toEqual([words.indicator, words.actual, words.plan, words.previous, words.verdict]);
  expect(elements(page, 'thead th').map((head) => attributeOf(head, 'scope'))).toEqual(Array(5).fill('col'));
  const head = element(page, 'tbody th');
  expect([attributeOf(head, 'scope'), count(page, 'tbody td')]).toEqual(['row', 4]);
  expect(texts(head, 'small')).toEqual(['Đơn vị: %', 'Nguồn: <b>Báo cáo</b> (Mục 2)', 'Ghi chú.']);
});

test('shows each number with what is known of it', async () => {
  expect(cellsOf(await table({}, full))).toEqual({
    [words.actual]: 'hơn 52% ước tính',
    [words.plan]: 'trên 50% HĐND tỉnh giao',
    [words.previous]: 'hơn 50% suy ra từ mức “tăng 2 điểm %”',
    [words.verdict]: 'Ước vượt bằng 104% kế hoạch',
  });
});

test('shows the stage and the day of a number', async () => {
  const page = await table({}, figure(2, 'ngo', { actual: '5', stage: 'uoc', asOf: '2022-06-30' }));
  expect(texts(page, 'td small')).toEqual(['ước tính', 'tính đến ngày 30/6/2022']);
});

test('says what is missing, in words', async () => {
  const page = await table({}, figure(2, 'ngo', { actual: '5' }), figure(3, 'lua', { plan: '0' }));
  expect(texts(page, '.missing')).toEqual([words.noPlan, words.noData, words.noData, words.noData]);
  expect(texts(page, '.verdict')).toEqual([strings.verdicts.noPlan, strings.verdicts.noData]);
  expect(elements(page, 'tbody td').filter((cell) => textOf(cell) === '')).toEqual([]);
});

test('shows every plan beside its verdict', async () => {
  const rows = [
    figure(2, 'ngo', { plan: '50', planBasis: 'hdnd', actual: '52' }),
    figure(3, 'ngo', { plan: '60', planBasis: 'trung-uong' }),
  ];
  const page = await table({}, ...rows);
  expect(cellsOf(page)).toMatchObject({
    [words.plan]: '50% HĐND tỉnh giao 60% Trung ương giao',
    [words.verdict]:
      'Vượt kế hoạch HĐND tỉnh giao, bằng 104% kế hoạch Chưa đạt kế hoạch Trung ương giao, bằng 86,7% kế hoạch',
  });
});

test('marks what does not agree, with a link that has a name', async () => {
  const page = await table({}, ...differing());
  const mark = element(page, 'td a');
  expect([attributeOf(mark, 'href'), attributeOf(mark, 'aria-label')]).toEqual([
    ...['/doi-chieu/#thung-lung-2022-lua', strings.reconciliation.mark],
  ]);
});

test('shows hostile names as text', async () => {
  const page = await table({ showPlace: true }, ...differing());
  expect(count(page, 'b, i, script')).toBe(0);
  expect(texts(page, 'tbody th a')).toEqual([hostile]);
  expect(texts(page, 'tbody td')[0]).toBe('<b>Thung</b>, 2022');
  expect(texts(page, 'tbody th small')).toContain(hostile);
});

describe('rows', () => {
  test('tell the filter what they are of', async () => {
    const row = element(await table({}, full), 'tbody tr');
    expect(['data-province', 'data-group', 'data-verdict', 'data-year'].map((name) => attributeOf(row, name))).toEqual([
      ...['thung-lung', 'Xã hội', 'exceeded', '2022'],
    ]);
  });

  test('are headed by their years, and parted by a break over the whole width', async () => {
    const rows = ['2024', '2025'].map((year) => figure(2, 'ngo', { actual: '5' }, `thung-lung/${year}`));
    const page = await table({ head: 'year', break: { index: 1, text: 'Địa giới mới.' } }, ...rows);
    expect(elements(page, 'tbody tr').map((row) => textOf(element(row, 'th')).split(' ')[0])).toEqual([
      '2024',
      'Địa',
      '2025',
    ]);
    const head = element(page, '.break th');
    expect([attributeOf(head, 'colspan'), textOf(head)]).toEqual([String(count(page, 'thead th')), 'Địa giới mới.']);
  });
});
