import { describe, expect, test } from 'vitest';
import { activity, told } from '../number-rows.ts';

type Fields = Parameters<typeof activity>[1];
const toldOf = (...rows: readonly Fields[]) =>
  told(...rows.map((fields, index) => activity(index + 2, { section: `Mục ${index}`, ...fields })));

describe('one activity counted differently is found', () => {
  test.each<[string, Fields, Fields, string]>([
    ['by two documents', { count: '20' }, { count: '62' }, 'GS-304 20≠62 @ 2, 3'],
    [
      'whatever the capitals',
      { count: '20', ofWhat: 'Kế hoạch' },
      { count: '62', ofWhat: 'kế hoạch' },
      'GS-304 20≠62 @ 2, 3',
    ],
    ['as zero', { count: '0' }, { count: '1' }, 'GS-304 0≠1 @ 2, 3'],
    ['beyond a hedge', { count: 'hơn 20' }, { count: '15' }, 'GS-304'],
  ])('%s', (_, first, other, expected) => {
    const found = toldOf(first, other);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test('wherever the rows stand that count it', () => {
    expect(toldOf({}, { count: '20' }, { count: '62' })).toEqual(['GS-304 20≠62 @ 3, 4']);
    expect(toldOf({ count: '20' }, {}, { count: '62' })).toEqual(['GS-304 20≠62 @ 2, 4']);
  });
});

describe('two rows of activities are sound', () => {
  test.each<[string, Fields, Fields]>([
    ['that agree', { count: '20' }, { count: '20' }],
    ['of which one counts nothing', { count: '20' }, {}],
    ['of different things', { count: '20', ofWhat: 'Kế hoạch' }, { count: '62', ofWhat: 'Công văn' }],
    ['in different units', { count: '20', unit: 'văn bản' }, { count: '62', unit: 'trang' }],
    ['of different activities', { count: '20' }, { count: '62', activity: 'kiem-tra' }],
    ['of different movements', { count: '20', movement: 'mot' }, { count: '62', movement: 'hai' }],
    ['that hedge from above', { count: 'hơn 1500' }, { count: '1520' }],
    ['that hedge from below', { count: '1480' }, { count: 'gần 1500' }],
    ['that hedge in the column beside it', { count: '1500', qualifier: 'tren' }, { count: '1520' }],
    ['of half a year and of the year', { count: '20', from: '2022-01', to: '2022-06' }, { count: '62' }],
    ['of two halves', { count: '20', to: '2022-06' }, { count: '62', from: '2022-07' }],
  ])('%s', (_, first, other) => {
    expect(toldOf(first, other)).toEqual([]);
  });

  test('of two years or provinces', () => {
    const results = ['thung-lung/2022', 'thung-lung/2021', 'cao-nguyen/2022'];
    expect(told(...results.map((result, index) => activity(2, { count: String(index) }, result)))).toEqual([]);
  });
});
