import { describe, expect, test } from 'vitest';
import { verdictOf, type Judged } from '../../../src/domain/verdicts.ts';
import { q } from './number-rows.ts';

type Op = NonNullable<Judged['planOp']>;
type Direction = 'up' | 'down';

/** The label of a verdict; `judged` holds plan and actual as cells write them. */
function label(
  judged: Partial<Omit<Judged, 'plan' | 'actual'>> & { plan?: string; actual?: string },
  direction: Direction = 'up',
  decimals = 1,
): string {
  const { plan, actual, ...rest } = judged;
  const numbers = { plan: plan === undefined ? null : q(plan), actual: actual === undefined ? null : q(actual) };
  const nothing = { planOp: null, stage: null, planClaim: null, planClaimUnit: null };
  return verdictOf({ ...nothing, ...rest, ...numbers }, { direction, decimals }).label;
}

const [met, exceeded, missed] = ['Đạt kế hoạch', 'Vượt kế hoạch', 'Chưa đạt kế hoạch'];
const [lower, higher] = [`${exceeded}: thấp hơn mức kế hoạch`, `${missed}: cao hơn mức kế hoạch`];

describe('an actual value against a plan', () => {
  test.each<[Direction, Op | null, string, string, string]>([
    ['up', null, '80', '81', exceeded],
    ['up', null, '80', '80', met],
    ['up', null, '80', '79', missed],
    ['up', '>=', '80', '80,1', exceeded],
    ['up', '>=', '80', '80', met],
    ['up', '>=', '80', '79,9', missed],
    ['up', '>', '80', '80,1', exceeded],
    ['up', '>', '80', '80', missed],
    ['up', '>', '80', '79,9', missed],
    ['down', null, '20', '19', lower],
    ['down', null, '20', '20', met],
    ['down', null, '20', '21', higher],
    ['down', '<=', '20', '19,9', lower],
    ['down', '<=', '20', '20', met],
    ['down', '<=', '20', '20,1', higher],
    ['down', '<', '20', '19,9', lower],
    ['down', '<', '20', '20,1', higher],
  ])('%s, plan %s %s, actual %s: %s', (direction, planOp, plan, actual, expected) => {
    expect(label({ plan, actual, planOp }, direction)).toBe(expected);
  });

  test('that it equals and had to stay below is missed, but not by a higher value', () => {
    expect(label({ plan: '20', actual: '20', planOp: '<' }, 'down')).toBe(missed);
  });

  test.each<[string, string, Direction, string]>([
    ['trên 80', '80', 'up', missed],
    ['hơn 80', '80', 'up', missed],
    ['trên 80', '80,1', 'up', exceeded],
    ['từ 80 trở lên', '80', 'up', met],
    ['dưới 20', '19,9', 'down', lower],
  ])('the plan “%s” is not met by less than it says: %s', (plan, actual, direction, expected) => {
    expect(label({ plan, actual }, direction)).toBe(expected);
  });

  test('the plan “dưới 20” is not met by 20', () => {
    expect(label({ plan: 'dưới 20', actual: '20' }, 'down')).toContain(missed);
  });

  test.each<[string, string, number, string]>([
    ['57,84', '57,8', 1, met],
    ['57,85', '57,8', 1, exceeded],
    ['57,8', '57,84', 1, met],
    ['0,3', '0,30', 1, met],
    ['99,6', '100', 0, met],
    ['99,4', '100', 0, missed],
    ['-0,25', '-0,3', 2, exceeded],
    ['2,6750', '2,67', 2, exceeded],
  ])('%s against %s with %d decimals', (actual, plan, decimals, expected) => {
    expect(label({ plan, actual }, 'up', decimals)).toBe(expected);
  });
});

describe('a hedge decides only where the number equals the plan', () => {
  test.each<[string, Op | null, string]>([
    ['hơn 80', null, exceeded],
    ['trên 80', null, exceeded],
    ['trên 80', '>', exceeded],
    ['gần 80', null, missed],
    ['dưới 80', null, missed],
    ['dưới 80', '>', missed],
    ['khoảng 80', null, met],
    ['khoảng 80', '>', missed],
    ['từ 80 trở lên', null, met],
    ['gần 81', null, exceeded],
    ['hơn 79', null, missed],
  ])('%s of 80 planned, operator %s: %s', (actual, planOp, expected) => {
    expect(label({ plan: '80', actual, planOp })).toBe(expected);
  });

  test.each<[string, Op | null, string]>([
    ['hơn 20', null, higher],
    ['dưới 20', null, lower],
    ['dưới 20', '<', lower],
    ['gần 20', '<=', lower],
    ['khoảng 20', null, met],
  ])('%s where 20 is the most, operator %s: %s', (actual, planOp, expected) => {
    expect(label({ plan: '20', actual, planOp }, 'down')).toBe(expected);
  });
});

describe('a plan of zero', () => {
  test.each<[string, Direction, string]>([
    ['0', 'down', met],
    ['1', 'down', higher],
    ['0', 'up', met],
    ['1', 'up', exceeded],
    ['-1', 'up', missed],
  ])('and %s done, better %s: %s', (actual, direction, expected) => {
    expect(label({ plan: '0', actual }, direction)).toBe(expected);
  });
});

describe('an estimate', () => {
  test.each<[string, Direction, string]>([
    ['81', 'up', 'Ước vượt'],
    ['80', 'up', 'Ước đạt'],
    ['79', 'up', 'Ước chưa đạt'],
    ['79', 'down', 'Ước vượt: thấp hơn mức kế hoạch'],
    ['80', 'down', 'Ước đạt'],
    ['81', 'down', 'Ước chưa đạt: cao hơn mức kế hoạch'],
  ])('of %s, better %s: %s', (actual, direction, expected) => {
    expect(label({ plan: '80', actual, stage: 'uoc' }, direction)).toBe(expected);
  });

  test.each(['so-bo', 'chinh-thuc', 'khong-neu', null] as const)('stage %s is none', (stage) => {
    expect(label({ plan: '80', actual: '80', stage })).toBe(met);
  });
});

describe('without both values, what the document claims decides', () => {
  const claim = (value: number) => ({ value, decimals: 1 });
  test.each<[Partial<Judged>, Direction, string]>([
    [{ planClaim: claim(3.7), planClaimUnit: 'phan-tram' }, 'up', `${exceeded} (theo báo cáo)`],
    [{ planClaim: claim(0), planClaimUnit: 'phan-tram' }, 'up', `${met} (theo báo cáo)`],
    [{ planClaim: claim(-3.7), planClaimUnit: 'phan-tram' }, 'up', `${missed} (theo báo cáo)`],
    [{ planClaim: claim(-3.7), planClaimUnit: 'diem-phan-tram' }, 'down', `${lower} (theo báo cáo)`],
    [{ planClaim: claim(0.4), planClaimUnit: 'tuyet-doi' }, 'down', `${higher} (theo báo cáo)`],
    [{ planClaim: claim(97.2), planClaimUnit: 'bang-phan-tram' }, 'up', `${missed} (theo báo cáo)`],
    [{ planClaim: claim(100), planClaimUnit: 'bang-phan-tram' }, 'up', `${met} (theo báo cáo)`],
    [{ planClaim: claim(133), planClaimUnit: 'bang-phan-tram' }, 'up', `${exceeded} (theo báo cáo)`],
    [{ planClaimUnit: 'vuot' }, 'up', `${exceeded} (theo báo cáo)`],
    [{ planClaimUnit: 'dat' }, 'down', `${met} (theo báo cáo)`],
    [{ planClaimUnit: 'khong-dat' }, 'up', `${missed} (theo báo cáo)`],
    [{ planClaimUnit: 'vuot', stage: 'uoc' }, 'up', 'Ước vượt (theo báo cáo)'],
  ])('%j, better %s: %s', (judged, direction, expected) => {
    const { planClaim = null, planClaimUnit = null, stage = null } = judged;
    const claimed = { planClaim, planClaimUnit, stage };
    expect(label(claimed, direction)).toBe(expected);
    expect(label({ ...claimed, actual: '5' }, direction)).toBe(expected);
    expect(label({ ...claimed, plan: '5' }, direction)).toBe(expected);
  });

  test('and is outweighed by both values', () => {
    expect(label({ plan: '80', actual: '79', planClaimUnit: 'vuot' })).toBe(missed);
  });
});

test('no plan and no number are different things', () => {
  expect(label({ actual: '80' })).toBe('Không nêu kế hoạch');
  expect(label({ plan: '80' })).toBe('Chưa có số liệu');
  expect(label({ plan: '0' })).toBe('Chưa có số liệu');
});
