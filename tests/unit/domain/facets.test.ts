import { describe, expect, test } from 'vitest';
import { facetsOf } from '../../../src/domain/facets.ts';
import { sampleEntry } from '../sample-entries.ts';

const years = (facets: ReturnType<typeof facetsOf>) =>
  facets.filter(([facet]) => facet === 'nam').map(([, value]) => value);

describe('the facets of an exemplar', () => {
  test('are its field, its province and its year', () => {
    expect(facetsOf(sampleEntry('exemplar', 'to', { field: 'y-te', province: 'cao-nguyen', year: 2021 }))).toEqual([
      ['linh-vuc', 'y-te'],
      ['tinh', 'cao-nguyen'],
      ['nam', '2021'],
    ]);
  });
});

describe('the facets of a movement', () => {
  const of = (fields: object) => facetsOf(sampleEntry('movement', 'thi-dua', fields));

  test('are its field and its province, if it has one', () => {
    expect(of({ province: 'cao-nguyen' })).toEqual([
      ['linh-vuc', 'y-te'],
      ['tinh', 'cao-nguyen'],
    ]);
    expect(of({ province: null })).toEqual([['linh-vuc', 'y-te']]);
  });

  test.each([
    ['every year of its period', { from: '6/2020', to: 'quý I/2023' }, ['2020', '2021', '2022', '2023']],
    ['the one year of its period', { from: '2022-01-05', to: '2022-12' }, ['2022']],
    ['the year in which it begins, where no end is stated', { from: 2021 }, ['2021']],
    ['the year of its launch, where no beginning is stated', { launchedOn: '28/6/2021', to: 2022 }, ['2021', '2022']],
    ['the beginning rather than the launch', { from: 2022, launchedOn: '28/6/2021', to: 2022 }, ['2022']],
    ['the year of its launch alone', { launchedOn: '28/6/2021' }, ['2021']],
    ['the year in which it ends, where nothing else is stated', { to: 2025 }, ['2025']],
    ['no year, where none is stated', {}, []],
  ])('are %s', (_, fields, expected) => {
    expect(years(of(fields))).toEqual(expected);
  });

  test('have the year in which it begins when its end is before', () => {
    const entry = sampleEntry('movement', 'thi-dua', { from: 2020, to: 2022 });
    expect(years(facetsOf({ ...entry, data: { ...entry.data, from: '2025', to: '2020' } }))).toEqual(['2025']);
  });
});
