import { describe, expect, test } from 'vitest';
import { figure, indicator } from '../number-rows.ts';
import { cellsOf, dataCatalog, datasetOf } from './sample-data.ts';

type Fields = Parameters<typeof figure>[2];

const data = (...rows: readonly Fields[]) =>
  datasetOf(dataCatalog(rows.map((fields, index) => figure(index + 2, 'lua', fields))), 'indicators');

test('a row says what one document says; what it does not say is empty, and zero is zero', () => {
  expect(cellsOf(data({ actual: '0' }), 'indicator', 'unit', 'province', 'year', 'actual', 'plan', 'previous')).toEqual(
    [['Lúa', 'tấn', 'Thung Lũng', 2022, 0, null, null]],
  );
});

test.each<[string, Fields, Record<string, unknown>]>([
  ['a hedge', { actual: 'hơn 45' }, { actual: 45, actual_qualifier: 'hon', actual_of: null }],
  ['a hedge in its own column', { actual: '45', qualifier: 'gan' }, { actual: 45, actual_qualifier: 'gan' }],
  ['a part of a whole', { actual: '43/44' }, { actual: 43, actual_of: 44 }],
  ['a rank', { actual: '5', rankOf: 14 }, { actual: 5, rank_of: 14 }],
  ['a negative number', { actual: '-1,5' }, { actual: -1.5 }],
  ['a plan', { plan: 'trên 40', planBasis: 'hdnd' }, { plan: 40, plan_qualifier: 'tren', plan_basis: 'hdnd' }],
  [
    'claims',
    { planClaim: '3,7', planClaimUnit: 'phan-tram', growthClaim: '-16', growthClaimUnit: 'tuyet-doi' },
    { plan_claim: 3.7, plan_claim_unit: 'phan-tram', growth_claim: -16, growth_claim_unit: 'tuyet-doi' },
  ],
])('%s keeps its parts', (_, fields, cells) => {
  expect(data(fields).rows[0]).toMatchObject(cells);
});

describe('of several rows of one indicator and year', () => {
  test('one is shown: that of which pages show the actual value', () => {
    const rows = data(
      { actual: '5', plan: '4' },
      { actual: '6', use: true, source: 'phu-luc', note: 'Mới hơn', accepts: 'GS-304 6≠5' },
      { planClaimUnit: 'vuot', source: 'phu-luc' },
    );
    expect(cellsOf(rows, 'actual', 'is_shown')).toEqual([
      [5, false],
      [6, true],
      [null, false],
    ]);
  });

  test('each verdict stands once, beside the plan that it is about', () => {
    const rows = data(
      { actual: '5', plan: '4', planBasis: 'hdnd' },
      { plan: '6', planBasis: 'trung-uong' },
      { plan: '4', planBasis: 'hdnd', source: 'phu-luc' },
    );
    expect(cellsOf(rows, 'verdict', 'verdict_text', 'verdict_is_claimed', 'percent_of_plan')).toEqual([
      ['exceeded', 'Vượt kế hoạch', false, 125],
      ['missed', 'Chưa đạt kế hoạch', false, 83.3],
      [null, null, null, null],
    ]);
  });
});

test('without a plan the shown row says so; without a value too, which is another thing', () => {
  expect(cellsOf(data({ actual: '5' }), 'verdict', 'percent_of_plan')).toEqual([['no-plan', null]]);
  expect(cellsOf(data({ plan: '5' }), 'verdict', 'is_shown')).toEqual([['no-data', true]]);
});

test('the previous year says how it is known', () => {
  const origin = (...rows: readonly Fields[]) => cellsOf(data(...rows), 'previous_shown', 'previous_origin')[0];
  expect(origin({ actual: '5', previous: '4' })).toEqual([4, 'stated']);
  expect(origin({ actual: '5', growthClaim: '2', growthClaimUnit: 'tuyet-doi' })).toEqual([3, 'exact']);
  expect(origin({ actual: '5' })).toEqual([null, null]);
  const years = dataCatalog([figure(2, 'lua', { actual: '4' }, 'thung-lung/2021'), figure(2, 'lua', { actual: '5' })]);
  expect(cellsOf(datasetOf(years, 'indicators'), 'year', 'previous_shown', 'previous_origin')).toEqual([
    [2021, null, null],
    [2022, 4, 'record'],
  ]);
});

test('a difference leads to where it is told', () => {
  const rows = data({ actual: '5', accepts: 'GS-304 6≠5' }, { actual: '6', use: true, source: 'phu-luc' });
  expect(rows.rows.map((row) => String(row.difference_url))).toEqual([
    'https://vidu.example/doi-chieu/#thung-lung-2022-lua',
    'https://vidu.example/doi-chieu/#thung-lung-2022-lua',
  ]);
});

test('the last change is that of the yearly results whose tables have rows', () => {
  expect(data({ actual: '5' }).lastChange).toBe('2022-12-05');
  const other = dataCatalog([indicator('ngo'), figure(2, 'ngo', { actual: '5' }, 'thung-lung/2020')]);
  expect(datasetOf(other, 'indicators').lastChange).toBeNull();
});
