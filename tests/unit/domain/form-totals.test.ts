import { describe, expect, test } from 'vitest';
import { formTotals } from '../../../src/domain/form-totals.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';
import { award } from './number-rows.ts';

type Fields = Parameters<typeof award>[1];

/** A row of 2022, or of another year. */
type Row = Fields | [Fields, string];

const base = [
  sampleEntry('award-form', 'bang-khen', { name: 'Hình thức bang-khen' }),
  sampleEntry('movement', 'thi-dua'),
  sampleEntry('event', 'le'),
];
const catalogOf = (...rows: readonly Row[]) =>
  sampleCatalog([
    ...base,
    ...rows.map((row, index) => (Array.isArray(row) ? award(index + 2, row[0], row[1]) : award(index + 2, row))),
  ]);

describe('the total of a form', () => {
  const totals = (...rows: readonly Row[]) =>
    formTotals(catalogOf(...rows)).map(({ form: name, collectives, individuals }) => [name, collectives, individuals]);
  const of = (collectives: number | null, individuals: number | null, more: Fields = {}) => ({
    ...{ collectives, individuals },
    ...more,
  });

  test.each<[string, Row[], unknown[]]>([
    ['adds up its scopes', [of(1, 2, { scope: 'movement:thi-dua' }), of(10, 20, { scope: 'event:le' })], [11, 22]],
    ['is that of the province where there is one', [of(1, 2, { scope: 'movement:thi-dua' }), of(10, 20)], [10, 20]],
    ['adds each count once', [of(1, 2), of(1, 2, { source: 'phu-luc' })], [1, 2]],
    ['adds occasions', [of(1, 2, { occasionType: 'thuong-xuyen' }), of(3, 4, { occasionType: 'dot-xuat' })], [4, 6]],
    ['leaves out sum rows', [of(1, 2, { scope: 'event:le' }), of(1, 2, { scope: 'table' })], [1, 2]],
    ['leaves out what is cumulative', [of(1, 2), of(100, 200, { cumulative: true })], [1, 2]],
    ['is missing where no source gives it', [of(null, 2)], [null, 2]],
    ['knows none from missing', [of(0, null)], [0, null]],
  ])('%s', (_, rows, expected) => {
    expect(totals(...rows)).toEqual([['Hình thức bang-khen', ...expected]]);
  });

  test('is not that of a level, and is told for each year', () => {
    expect(totals(of(1, 2, { form: null, level: 'tinh' }))).toEqual([]);
    expect(totals(of(1, 2), [of(3, 4), 'thung-lung/2021'])).toEqual([
      ['Hình thức bang-khen', 1, 2],
      ['Hình thức bang-khen', 3, 4],
    ]);
  });
});
