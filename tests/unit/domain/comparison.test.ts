import { describe, expect, test } from 'vitest';
import { compareProvinces } from '../../../src/domain/comparison.ts';
import { strings } from '../../../src/strings.ts';
import { sampleCatalog, sampleEntry } from '../sample-entries.ts';
import { figure, indicator } from './number-rows.ts';

type Fields = Parameters<typeof figure>[2];
const words = strings.comparison;
const merged = { from: '2025-07-01', predecessors: [{ name: 'Bản Mây' }] };

/** Compares figures of Thung Lũng and Cao Nguyên; each row says of which province's year it is. */
function compare(rows: readonly [string, Fields][], other: object = {}, of: object = {}) {
  const catalog = sampleCatalog([
    sampleEntry('province', 'cao-nguyen', { name: 'Cao Nguyên', ...other }),
    indicator('lua', { unit: '%', decimals: 1, ...of }),
    ...rows.map(([result, fields], index) => figure(index + 2, 'lua', fields, result)),
  ]);
  return compareProvinces(catalog, catalog.figures);
}

const both = (first: Fields, second: Fields, year = 2022): [string, Fields][] => [
  [`thung-lung/${year}`, first],
  [`cao-nguyen/${year}`, second],
];

describe('there is nothing to compare', () => {
  test.each<[string, [string, Fields][]]>([
    ['without figures', []],
    ['with one province', [['thung-lung/2022', { actual: '5' }]]],
    [
      'with years of one province',
      [
        ['thung-lung/2022', { actual: '5' }],
        ['thung-lung/2021', { actual: '4' }],
      ],
    ],
    ['where only one has more than a plan', both({ actual: '5' }, { plan: '6' })],
  ])('%s', (_, rows) => {
    expect(compare(rows)).toBeNull();
  });
});

describe('provinces are not compared, and why is told', () => {
  test.each<[string, [string, Fields][], string]>([
    [
      'of two years',
      [
        ['thung-lung/2022', { actual: '5' }],
        ['cao-nguyen/2021', { actual: '4' }],
      ],
      words.otherYears,
    ],
    [
      'of two days',
      both({ actual: '5', asOf: '2022-06-30' }, { actual: '5', asOf: '2022-12-31' }),
      words.otherDays(['ngày 30/6/2022', 'ngày 31/12/2022']),
    ],
    [
      'of a day and of the whole year',
      both({ actual: '5', asOf: '2022-06-30' }, { actual: '5' }),
      words.otherDays(['ngày 30/6/2022', 'cả năm 2022']),
    ],
    ['where one is an estimate', both({ actual: '5', stage: 'uoc' }, { actual: '5' }), words.otherStages],
    ['where one is of a whole', both({ actual: '43/44' }, { actual: '43' }), words.otherForms],
  ])('%s', (_, rows, reason) => {
    expect(compare(rows)).toEqual({ comparable: false, reason });
  });
});

test('a rank is not compared with a number', () => {
  expect(compare(both({ actual: '5', rankOf: 14 }, { actual: '43' }))).toMatchObject({ comparable: false });
});

describe('provinces are compared', () => {
  test('in the newest year that both have, each in its own words', () => {
    const rows: [string, Fields][] = [
      ...both({ actual: '5' }, { actual: '6' }, 2021),
      ...both({ actual: '57,8' }, { actual: 'trên 60' }),
      ['thung-lung/2023', { actual: '70' }],
    ];
    expect(compare(rows)).toEqual({
      comparable: true,
      title: 'Năm 2022',
      rows: [
        { province: 'Thung Lũng', value: '57,8%' },
        { province: 'Cao Nguyên', value: 'trên 60%' },
      ],
      note: words.sameDefinition,
    });
  });

  test.each<[string, Fields, Fields]>([
    ['of the same day', { asOf: '2022-06-30' }, { asOf: '2022-06-30' }],
    ['that are both estimates', { stage: 'uoc' }, { stage: 'uoc' }],
    ['of which one is final and one of no stage', { stage: 'chinh-thuc' }, {}],
  ])('in figures %s', (_, first, second) => {
    expect(compare(both({ actual: '5', ...first }, { actual: '6', ...second }))).toMatchObject({ comparable: true });
  });

  test('with a word on a territory that is no more', () => {
    expect(compare(both({ actual: '5' }, { actual: '6' }), merged)).toMatchObject({
      note: `${words.sameDefinition} Cao Nguyên: địa giới trước ngày 1/7/2025.`,
    });
    expect(compare(both({ actual: '5' }, { actual: '6' }, 2026), merged)).toMatchObject({ note: words.sameDefinition });
  });

  test('with that word for communes only where communes are counted', () => {
    const communes = { communesFrom: '2025-07-01' };
    const rows = both({ actual: '5' }, { actual: '6' });
    expect(compare(rows, communes)).toMatchObject({ note: words.sameDefinition });
    expect(compare(rows, communes, { countsCommunes: true })).toMatchObject({
      note: expect.stringContaining('Cao Nguyên: địa giới trước') as string,
    });
  });
});
