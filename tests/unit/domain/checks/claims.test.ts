import { describe, expect, test } from 'vitest';
import { figure, indicator, told } from '../number-rows.ts';

type Fields = Parameters<typeof figure>[2];
/** What is told of rows from row 2 on, about an indicator with `decimals`. */
const toldOf = (decimals: number, ...rows: readonly Fields[]) =>
  told(indicator('lua', { decimals }), ...rows.map((fields, index) => figure(index + 2, 'lua', fields)));

const plan = (fields: string, planClaimUnit: string) => {
  const [planned = '', actual = '', claim] = fields.split(' ');
  return { plan: planned, actual, planClaimUnit, ...(claim ? { planClaim: claim } : {}) };
};
const growth = (fields: string, growthClaimUnit: string) => {
  const [previous = '', actual = '', growthClaim = ''] = fields.split(' ');
  return { previous, actual, growthClaim, growthClaimUnit };
};

describe('a claim that the numbers do not bear out is found', () => {
  test.each<[string, string, number, string]>([
    ['1000 1100 3,7', 'phan-tram', 0, 'GS-302 3,7≠10'],
    ['1000 1100 9', 'phan-tram', 0, 'GS-302 9≠10'],
    ['1000 900 10', 'phan-tram', 0, 'GS-302 10≠-10'],
    ['1000 1100 133', 'bang-phan-tram', 0, 'GS-302 133≠110'],
    ['80,0 85,0 4,0', 'diem-phan-tram', 1, 'GS-302 4≠5'],
    ['2,0 2,5 0,4', 'tuyet-doi', 1, 'GS-302 0,4≠0,5'],
    ['1000 900', 'vuot', 0, 'GS-302 vượt kế hoạch≠chưa đạt kế hoạch'],
    ['1000 1000', 'vuot', 0, 'GS-302 vượt kế hoạch≠đạt kế hoạch'],
    ['1000 900', 'dat', 0, 'GS-302 đạt kế hoạch≠chưa đạt kế hoạch'],
    ['1000 1000', 'khong-dat', 0, 'GS-302 chưa đạt kế hoạch≠đạt kế hoạch'],
    ['0 1', 'khong-dat', 0, 'GS-302 chưa đạt kế hoạch≠vượt kế hoạch'],
  ])('of the plan, in %s %s', (fields, unit, decimals, expected) => {
    expect(toldOf(decimals, plan(fields, unit))).toEqual([`${expected} @ 2, 2`]);
  });

  test.each<[string, string, number, string]>([
    ['1000 1100 3,7', 'phan-tram', 0, 'GS-303 3,7≠10'],
    ['1000 1100 -10', 'phan-tram', 0, 'GS-303 -10≠10'],
    ['1000 1100 105', 'bang-phan-tram', 0, 'GS-303 105≠110'],
    ['49,5 52,0 5,0', 'diem-phan-tram', 1, 'GS-303 5≠2,5'],
    ['1000 1100 110', 'tuyet-doi', 0, 'GS-303 110≠100'],
  ])('of the year before, in %s %s', (fields, unit, decimals, expected) => {
    expect(toldOf(decimals, growth(fields, unit))).toContain(`${expected} @ 2, 2`);
  });

  test('of a plan that stands in another row of the same basis, and of no other', () => {
    const claim = { actual: '1100', planClaim: '3,7', planClaimUnit: 'phan-tram', planBasis: 'hdnd' };
    expect(toldOf(0, claim, { plan: '1000', planBasis: 'hdnd' })).toEqual(['GS-302 3,7≠10 @ 2, 3']);
    expect(toldOf(0, claim, { plan: '1000', planBasis: 'trung-uong' })).toEqual([]);
    expect(toldOf(0, { ...claim, planBasis: null }, { plan: '1000', planBasis: 'hdnd' })).toEqual([]);
  });

  test('of more done than there is, and of a rank below the last', () => {
    expect(toldOf(0, { actual: '44/43' })).toEqual(['GS-307 44≠43 @ 2, 2']);
    expect(toldOf(0, { actual: '44', of: 43 })).toEqual(['GS-307 44≠43 @ 2, 2']);
    expect(toldOf(0, { actual: '15', rankOf: 14 })).toEqual(['GS-307 15≠14 @ 2, 2']);
  });
});

describe('a claim is sound', () => {
  test.each<[string, string, number]>([
    ['1000 1100 10', 'phan-tram', 0],
    ['1000 1100 10,0', 'phan-tram', 0],
    ['3 4 33,3', 'phan-tram', 0],
    ['3 4 33', 'phan-tram', 0],
    ['7 6 -14,3', 'phan-tram', 0],
    ['7 6 85,7', 'bang-phan-tram', 0],
    ['2,9 3,1 6', 'phan-tram', 1],
    ['2,9 3,1 9', 'phan-tram', 1],
    ['0,3 0,1 -66,7', 'phan-tram', 1],
    ['0,1 0,3 0,2', 'diem-phan-tram', 1],
    ['0 5 3', 'phan-tram', 0],
    ['1000 1100', 'vuot', 0],
    ['1000 1000', 'dat', 0],
    ['1000 1100', 'dat', 0],
    ['1000 999', 'khong-dat', 0],
  ])('that the numbers bear out, rounded: %s %s', (fields, unit, decimals) => {
    expect(toldOf(decimals, plan(fields, unit))).toEqual([]);
    if (fields.split(' ').length === 3) expect(toldOf(decimals, growth(fields, unit))).toEqual([]);
  });

  test.each(['hơn', 'trên', 'gần', 'dưới', 'khoảng'])('of a number that the source hedges: %s', (word) => {
    const claim = { planClaim: '3,7', planClaimUnit: 'phan-tram' };
    expect(toldOf(0, { plan: '1000', actual: `${word} 1040`, ...claim })).toEqual([]);
    expect(toldOf(0, { plan: `${word} 1000`, actual: '1040', ...claim })).toEqual([]);
    const grown = { growthClaim: '3,7', growthClaimUnit: 'phan-tram' };
    expect(toldOf(0, { previous: '1000', actual: `${word} 1040`, ...grown })).toEqual([]);
    expect(toldOf(0, { previous: `${word} 1000`, actual: '1040', ...grown })).toEqual([]);
  });

  test('where its numbers are missing', () => {
    const claims = { planClaim: '3,7', planClaimUnit: 'phan-tram', growthClaim: '5', growthClaimUnit: 'phan-tram' };
    for (const numbers of [{}, { plan: '1000' }, { actual: '1100' }, { plan: '1000', previous: '1' }])
      expect(toldOf(0, { ...claims, ...numbers })).toEqual([]);
    expect(toldOf(0, { plan: '1000', planClaimUnit: 'vuot' })).toEqual([]);
  });

  test('of each of two bases against its own plan', () => {
    const first = { ...plan('1000 1100 10', 'phan-tram'), planBasis: 'hdnd' };
    expect(toldOf(0, first, { ...plan('1050 1100 4,8', 'phan-tram'), planBasis: 'trung-uong' })).toEqual([]);
  });

  test('of all done, of the last rank, and of more than a hundred percent', () => {
    expect(toldOf(0, { actual: '44/44' }, { actual: '44', rankOf: 44 })).toEqual([]);
    expect(toldOf(1, { actual: '133,5' })).toEqual([]);
  });
});
