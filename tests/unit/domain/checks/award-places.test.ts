import { describe, expect, test } from 'vitest';
import { award, told } from '../number-rows.ts';

type Fields = Parameters<typeof award>[1];
const toldOf = (...rows: readonly Fields[]) =>
  told(...rows.map((fields, index) => award(index + 2, { section: `Mục ${index}`, ...fields })));

describe('a count told at two places', () => {
  test.each<[string, Fields, Fields, string]>([
    ['as a total', { total: 20 }, { total: 62 }, 'GS-305 20≠62'],
    ['as collectives', { collectives: 20 }, { collectives: 62 }, 'GS-305 20≠62'],
    ['as a total and as its parts', { total: 20 }, { collectives: 50, individuals: 12 }, 'GS-305 20≠62'],
    ['by two sources', { total: 1200, source: 'bao-cao' }, { total: 1300, source: 'phu-luc' }, 'GS-305 1.200≠1.300'],
    ['of a movement', { scope: 'movement:mot', total: 1 }, { scope: 'movement:mot', total: 2 }, 'GS-305 1≠2'],
    ['posthumously', { posthumous: 1 }, { posthumous: 2 }, 'GS-305 1≠2'],
  ])('%s and differently is found', (_, first, other, expected) => {
    expect(toldOf(first, other)).toContain(`${expected} @ 2, 3`);
  });

  test('is found wherever the rows stand that report it', () => {
    expect(toldOf({ households: 3 }, { total: 20 }, { total: 62 })).toEqual(['GS-305 20≠62 @ 3, 4']);
  });

  test('as more for a movement than for the whole province is found', () => {
    expect(toldOf({ total: 20 }, { total: 62, scope: 'movement:mot' })).toEqual([
      expect.stringMatching(/20.62|62.20/u),
    ]);
  });

  test.each<[string, Fields, Fields]>([
    ['alike', { total: 20 }, { total: 20 }],
    ['alike, once by its parts', { total: 20 }, { collectives: 8, individuals: 12 }],
    ['in other columns', { collectives: 20 }, { individuals: 62 }],
    ['in full and in part', { total: 62 }, { collectives: 8 }],
    ['of two forms', { total: 20 }, { total: 62, form: 'giay-khen' }],
    ['of two levels', { total: 20, form: null, level: 'tinh' }, { total: 62, form: null, level: 'co-so' }],
    ['of a movement and of the province', { total: 62 }, { total: 20, scope: 'movement:mot' }],
    ['of two movements', { total: 62, scope: 'movement:hai' }, { total: 20, scope: 'movement:mot' }],
    ['of the year and of several years', { total: 20 }, { total: 62, cumulative: true }],
    ['of two occasions', { total: 20, occasionType: 'thuong-xuyen' }, { total: 62, occasionType: 'dot-xuat' }],
    [
      'of half a year and of the year',
      { total: 20, from: '2022-01', to: '2022-06' },
      { total: 62, from: '2022-01', to: '2022-12' },
    ],
    ['as the totals of two tables', { total: 20, scope: 'table' }, { total: 62, scope: 'table' }],
  ])('%s is sound', (_, first, other) => {
    expect(toldOf(first, other)).toEqual([]);
  });

  test('of two years or provinces is sound', () => {
    const rows = ['thung-lung/2022', 'thung-lung/2021', 'cao-nguyen/2022'].map((result, index) =>
      award(2, { total: index }, result),
    );
    expect(told(...rows)).toEqual([]);
  });
});

describe('a share that a source states', () => {
  const counts = { individuals: 100, directWorkers: 80 };
  /** What is told of shares of the workers among the individuals, and of other counts. */
  const of = (shares: string, fields: Fields = counts) =>
    toldOf({ ...fields, shareClaims: shares.replaceAll(/(?<start>^|; )/gu, '$<start>direct_workers/individuals ') });

  test('and that its counts do not give is found', () => {
    expect(of('= 86%')).toEqual(['GS-306 86≠80 @ 2, 2']);
    expect(of('= 81%')).toEqual(['GS-306 81≠80 @ 2, 2']);
    expect(of('= 80,6')).toEqual(['GS-306 80,6≠80 @ 2, 2']);
    expect(of('= 81%', { adminWorkers: 80, adminLeaders: 20 })).toEqual(['GS-306 81≠80 @ 2, 2']);
  });

  test('and whose change is not the difference is found', () => {
    expect(of('= 80%; 2021 = 59%; 2021 + 21')).toEqual([]);
    expect(of('= 80%; 2021 = 59%; 2021 + 27')).toEqual(['GS-306 27≠21 @ 2, 2']);
    expect(of('= 80%; 2021 = 59%; 2021 - 21')).toEqual(['GS-306 -21≠21 @ 2, 2']);
    expect(of('2021 = 59%; 2021 + 27')).toEqual(['GS-306 27≠21 @ 2, 2']);
  });

  test('is sound where it is rounded', () => {
    expect(of('= 86%', { individuals: 7, directWorkers: 6 })).toEqual([]);
    expect(of('= 88%', { individuals: 8, directWorkers: 7 })).toEqual([]);
    expect(of('= 85,7%', { individuals: 7, directWorkers: 6 })).toEqual([]);
  });

  test('is sound where a change was worked out before rounding', () => {
    // 86,4 − 58,6 = 27,8.
    expect(of('= 86%; 2021 = 59%; 2021 + 28', { individuals: 1000, directWorkers: 864 })).toEqual([]);
  });

  test('of another year or of no count is not judged', () => {
    expect(of('2021 = 59%')).toEqual([]);
    expect(of('= 86%', {})).toEqual([]);
    expect(of('= 86%', { individuals: 0, directWorkers: 0 })).toEqual([]);
    expect(of('2021 + 27')).toEqual([]);
  });
});
