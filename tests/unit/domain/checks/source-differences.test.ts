import { describe, expect, test } from 'vitest';
import { figure, indicator, told } from '../number-rows.ts';

type Fields = Parameters<typeof figure>[2];
const toldOf = (decimals: number, ...rows: readonly Fields[]) =>
  told(indicator('lua', { decimals }), ...rows.map((fields, index) => figure(index + 2, 'lua', fields)));

const percent = (actual: string, growthClaim: string): Fields => ({
  actual,
  growthClaim,
  growthClaimUnit: 'phan-tram',
});
const ofPlan = (actual: string, planClaim: string): Fields => ({ actual, planClaim, planClaimUnit: 'phan-tram' });

describe('two documents that differ are found', () => {
  test.each<[string, Fields, Fields, string]>([
    ['in the value', { actual: '20' }, { actual: '62' }, 'GS-304 20≠62'],
    ['by one', { actual: '1720999' }, { actual: '1721000' }, 'GS-304 1.720.999≠1.721.000'],
    ['in the last digit', { actual: '57,8' }, { actual: '57,9' }, 'GS-304 57,8≠57,9'],
    ['by more than rounding', { actual: '57,84' }, { actual: '57,9' }, 'GS-304 57,84≠57,9'],
    ['in the whole of a ratio', { actual: '43/44' }, { actual: '43/45' }, 'GS-304 43/44≠43/45'],
    ['beyond a hedge', { actual: 'hơn 1500' }, { actual: '1400' }, 'GS-304 hơn 1.500≠1.400'],
    ['beyond a hedge below', { actual: 'gần 1500' }, { actual: '1501' }, 'GS-304 gần 1.500≠1.501'],
    ['far beyond a hedge', { actual: 'hơn 1500' }, { actual: '3000' }, 'GS-304 hơn 1.500≠3.000'],
    ['in a plan', { plan: '20' }, { plan: '62' }, 'GS-304 20≠62'],
    ['in the year before', { previous: '20' }, { previous: '62' }, 'GS-304 20≠62'],
    ['in final figures', { actual: '1', stage: 'chinh-thuc' }, { actual: '2', stage: 'chinh-thuc' }, 'GS-304 1≠2'],
    ['on the same day', { actual: '1', asOf: '2022-06-30' }, { actual: '2', asOf: '2022-06-30' }, 'GS-304 1≠2'],
    ['where one tells no stage', { actual: '1', stage: 'uoc' }, { actual: '2', stage: 'khong-neu' }, 'GS-304'],
  ])('%s', (_, first, other, expected) => {
    const [one, ...others] = toldOf(1, first, other).filter((text) => text.startsWith('GS-304'));
    expect(one).toContain(expected);
    expect(others).toEqual([]);
  });

  test('also where a third one agrees with both', () => {
    expect(toldOf(0, { actual: 'khoảng 1000' }, { actual: '980' }, { actual: '1030' })).toEqual([
      'GS-304 980≠1.030 @ 3, 4',
    ]);
    expect(toldOf(1, { actual: '58' }, { actual: '57,8' }, { actual: '58,2' })).toEqual(['GS-304 57,8≠58,2 @ 3, 4']);
  });

  test('also where the one shown is of another stage or day', () => {
    const final = ['110', '112'].map((actual) => ({ actual, stage: 'chinh-thuc' }));
    expect(toldOf(0, { actual: '100', stage: 'uoc', use: true }, ...final)).toEqual(['GS-304 110≠112 @ 3, 4']);
    const early = ['50', '55'].map((actual) => ({ actual, asOf: '2022-06-30' }));
    expect(toldOf(0, { actual: '100' }, ...early)).toEqual(['GS-304 50≠55 @ 3, 4']);
  });

  test('in the plan or the year before that their claims lead back to', () => {
    expect(toldOf(0, ofPlan('1037', '3,7'), ofPlan('1200', '3,7'))).toContain('GS-309 1.000≠1.157 @ 2, 3');
    expect(toldOf(0, percent('1050', '5,0'), percent('1050', '20,0'))).toEqual([
      ...['GS-304 5≠20 @ 2, 3', 'GS-309 1.000≠875 @ 2, 3'],
    ]);
    expect(toldOf(0, percent('1050', '5,0'), { previous: '900' })).toEqual(['GS-309 1.000≠900 @ 2, 3']);
  });
});

describe('two documents agree', () => {
  test.each<[string, Fields, Fields]>([
    ['rounding', { actual: '57,84' }, { actual: '57,8' }],
    ['rounding a half', { actual: '57,85' }, { actual: '57,9' }],
    ['rounding to whole numbers', { actual: '57,8' }, { actual: '58' }],
    ['with a zero more', { actual: '57,80' }, { actual: '57,8' }],
    ['hedging from above', { actual: 'hơn 1500' }, { actual: '1523' }],
    ['hedging from below', { actual: '1480' }, { actual: 'gần 1500' }],
    ['hedging both ways', { actual: 'khoảng 1500' }, { actual: '1480' }],
    ['hedging an end', { actual: 'từ 1000 trở lên' }, { actual: '1050' }],
    ['in the column beside it', { actual: '1500', qualifier: 'tren' }, { actual: '1523' }],
    ['of two stages', { actual: '1', stage: 'uoc' }, { actual: '2', stage: 'chinh-thuc' }],
    ['of two days', { actual: '1', asOf: '2022-06-30' }, { actual: '2' }],
    ['of plans of two bases', { plan: '1', planBasis: 'hdnd' }, { plan: '2', planBasis: 'trung-uong' }],
    ['of a plan and a plan of no basis', { plan: '1', planBasis: 'hdnd' }, { plan: '2' }],
    ['with empty cells', { actual: '1' }, { plan: '2' }],
    ['of a number with its whole and without', { actual: '43/44' }, { actual: '43' }],
    ['below zero', { actual: '-1,25' }, { actual: '-1,3' }],
  ])('%s', (_, first, other) => {
    expect(toldOf(1, first, other)).toEqual([]);
    expect(toldOf(1, other, first)).toEqual([]);
  });

  test.each<[string, Fields, Fields]>([
    ['which are rounded', percent('1050', '5'), percent('1050', '5,2')],
    ['whose base is rounded too', percent('52,0', '5'), { previous: '49,6' }],
    [
      'of plans of two bases',
      { ...ofPlan('1037', '3,7'), planBasis: 'hdnd' },
      { ...ofPlan('1037', '20'), planBasis: 'ubnd' },
    ],
    ['of a number that is hedged', percent('hơn 1500', '5,0'), { previous: '1440' }],
    ['of a plan that a hedged number met', ofPlan('hơn 1500', '5,0'), ofPlan('1520', '5,0')],
    ['of the same day of the year before', { ...percent('50', '25,0'), asOf: '2022-06-30' }, percent('105', '5,0')],
    ['of the year before, itself hedged', percent('1050', '5,0'), { previous: 'gần 1010' }],
    ['where one has none', percent('1050', '5,0'), { plan: '3' }],
  ])('in what their claims lead back to, %s', (_, first, other) => {
    expect(toldOf(1, first, other)).toEqual([]);
  });

  test('whatever other years, provinces and indicators say', () => {
    const rows = [
      figure(2, 'lua', { actual: '1' }, 'thung-lung/2021'),
      figure(2, 'lua', { actual: '2' }, 'cao-nguyen/2022'),
    ];
    const others = [figure(2, 'lua', { actual: '3' }), figure(3, 'ngo', { actual: '4' })];
    expect(told(indicator('lua'), indicator('ngo'), ...rows, ...others)).toEqual([]);
  });
});
