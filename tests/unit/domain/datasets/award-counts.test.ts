import { expect, test } from 'vitest';
import { formTotals } from '../../../../src/domain/form-totals.ts';
import { award } from '../number-rows.ts';
import { cellsOf, dataCatalog, datasetOf } from './sample-data.ts';

type Fields = Parameters<typeof award>[1];

const catalogOf = (...rows: readonly Fields[]) => dataCatalog(rows.map((fields, index) => award(index + 2, fields)));
const data = (...rows: readonly Fields[]) => datasetOf(catalogOf(...rows), 'award-counts');

test('numbers are those that pages show; what is added up from parts is named, what is missing is empty', () => {
  const rows = data(
    { scope: 'movement:mot', collectives: 2, individuals: 3 },
    { scope: 'event:le', adminLeaders: 1, adminWorkers: 4, total: 0 },
  );
  expect(cellsOf(rows, 'total', 'collectives', 'individuals', 'leaders', 'added_up', 'households')).toEqual([
    [5, 2, 3, null, 'total', null],
    [0, null, 5, 1, 'individuals | leaders | direct_workers', null],
  ]);
});

test('a row says what it counts: form, level, movement, event', () => {
  const rows = data(
    { scope: 'movement:mot' },
    { scope: 'event:le', total: 1 },
    { form: null, level: 'tinh', total: 9 },
  );
  expect(cellsOf(rows, 'form', 'level', 'scope', 'movement_id', 'movement', 'event')).toEqual([
    ['Cấp tỉnh, các hình thức', 'tinh', 'all', null, null, null],
    ['Bằng khen', 'tinh', 'movement', 'mot', 'Phong trào một', null],
    ['Bằng khen', 'tinh', 'event', null, null, 'Lễ'],
  ]);
});

const mixed: Fields[] = [
  { scope: 'movement:mot', collectives: 2, individuals: 3 },
  { scope: 'movement:mot', total: 5, source: 'phu-luc', section: 'Mục 9' },
  { scope: 'event:le', collectives: 1, individuals: 1, households: 4 },
  { scope: 'table', total: 11, collectives: 3, individuals: 4, households: 4 },
  { scope: 'movement:mot', cumulative: true, from: '2019', to: '2022', collectives: 50, individuals: 60 },
];

test('repeated, summed and cumulative rows are told apart from those that totals add up', () => {
  const flags = cellsOf(data(...mixed), 'is_shown', 'is_sum_row', 'is_cumulative', 'adds_to_form_total');
  expect(flags.filter(([, , , added]) => added)).toEqual([
    [true, false, false, true],
    [true, false, false, true],
  ]);
  expect(flags.filter(([shown]) => shown === false)).toEqual([[false, false, false, false]]);
  expect(flags.filter(([, sum]) => sum)).toHaveLength(1);
  expect(flags.filter(([, , cumulative]) => cumulative)).toHaveLength(1);
});

test('the rows that say so add up to the totals of the forms', () => {
  const catalog = catalogOf(...mixed);
  const added = datasetOf(catalog, 'award-counts').rows.filter((row) => row.adds_to_form_total);
  const sum = (key: string) => added.reduce((all, row) => all + Number(row[key] ?? 0), 0);
  const [total, ...others] = formTotals(catalog);
  expect(others).toEqual([]);
  expect([sum('total_to_add'), sum('collectives'), sum('individuals'), sum('households')]).toEqual(
    total && [total.total, total.collectives, total.individuals, total.households],
  );
});

test('a share that a document claims is told in words', () => {
  const rows = data({
    scope: 'all',
    individuals: 8,
    directWorkers: 6,
    shareClaims: 'direct_workers/individuals = 75%',
  });
  expect(cellsOf(rows, 'share_claims')).toEqual([['Người lao động trực tiếp / Cá nhân: 75%']]);
});
