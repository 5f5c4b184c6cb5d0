import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/entry.ts';
import { resultOf, yearFigures } from '../../../src/domain/figures.ts';
import { formatQuantity } from '../../../src/domain/numbers.ts';
import { figure, indicator } from './number-rows.ts';

const lua = indicator('lua', { unit: 'tấn', decimals: 1 });

/** The only figure of some rows, all of the indicator `lua`. */
function only(rows: readonly Entry<'figure'>[], of = lua) {
  const [first, ...others] = yearFigures(rows, [of]);
  if (!first || others.length > 0) throw new Error('one figure expected');
  return first;
}

const row = (number: number, fields: Parameters<typeof figure>[2]) => figure(number, 'lua', fields);

describe('the rows of an indicator are joined', () => {
  test('by province and year, and rows of unknown indicators are left out', () => {
    const rows = [
      ...[row(2, { actual: '1' }), figure(3, 'ngo', { actual: '2' }), row(4, { actual: '3' })],
      ...[figure(2, 'lua', { actual: '4' }, 'thung-lung/2021'), figure(2, 'lua', { actual: '5' }, 'cao-nguyen/2022')],
    ];
    expect(yearFigures(rows, [lua]).map(({ result, rows: joined }) => [result, joined.length])).toEqual([
      ['thung-lung/2022', 2],
      ['thung-lung/2021', 1],
      ['cao-nguyen/2022', 1],
    ]);
    expect(resultOf('thung-lung/2022/17')).toEqual({ result: 'thung-lung/2022', province: 'thung-lung', year: 2022 });
  });
});

describe('the row shown is', () => {
  test.each<[string, Parameters<typeof figure>[2][], number | null]>([
    [
      'the one marked',
      [
        { actual: '1', stage: 'chinh-thuc' },
        { actual: '2', use: true },
      ],
      3,
    ],
    ['the most final', [{ actual: '1', stage: 'uoc' }, { actual: '2', stage: 'chinh-thuc' }, { actual: '3' }], 3],
    ['a preliminary one before one of no stage', [{ actual: '1' }, { actual: '2', stage: 'so-bo' }], 3],
    [
      'one of no stage before an estimate',
      [
        { actual: '1', stage: 'uoc' },
        { actual: '2', stage: 'khong-neu' },
      ],
      3,
    ],
    ['the first of equals', [{ actual: '1' }, { actual: '2', stage: 'khong-neu' }], 2],
    ['one that has a value, even if another is marked', [{ plan: '5', use: true }, { actual: '2' }], 3],
    ['none where there is no value', [{ plan: '5' }, { planClaimUnit: 'vuot' }], null],
  ])('%s', (_, fields, line) => {
    const { shown, actual } = only(fields.map((each, index) => row(index + 2, each)));
    expect(shown?.lines[''] ?? null).toBe(line);
    expect(actual?.value).toBe(shown?.data.actual?.value);
  });

  test('read with the hedge and the whole of its own columns', () => {
    expect(only([row(2, { actual: '43', qualifier: 'hon', of: 44 })]).actual).toMatchObject({
      qualifier: 'hon',
      of: 44,
    });
    expect(only([row(2, { actual: 'gần 43/50', of: 50 })]).actual).toMatchObject({ qualifier: 'gan', of: 50 });
    expect(() => row(2, { actual: '43/50', of: 44 })).toThrow(/giống số sau dấu/u);
    expect(() => row(2, { actual: 'gần 43', qualifier: 'hon' })).toThrow(/giống chữ rào/u);
  });
});

describe('plans', () => {
  test('of every basis have their own verdict, the council of the province first', () => {
    const { plans, verdict } = only([
      row(2, { plan: '80', planBasis: 'trung-uong', actual: '90', use: true }),
      row(3, { plan: '100', planBasis: 'hdnd' }),
      row(4, { planClaimUnit: 'dat', planBasis: 'tinh-uy' }),
    ]);
    expect(plans.map(({ basis, verdict: { kind }, percent }) => [basis, kind, percent])).toEqual([
      ['hdnd', 'missed', 90],
      ['tinh-uy', 'met', null],
      ['trung-uong', 'exceeded', 112.5],
    ]);
    expect(verdict.label).toBe('Chưa đạt kế hoạch');
  });

  test.each<[Parameters<typeof figure>[2], number | null]>([
    [{ plan: '80', actual: '90' }, 112.5],
    [{ plan: '3', actual: '1' }, 33.3],
    [{ plan: '0', actual: '1' }, null],
    [{ planClaim: '3,7', planClaimUnit: 'phan-tram' }, 103.7],
    [{ planClaim: '-2,8', planClaimUnit: 'phan-tram' }, 97.2],
    [{ planClaim: '97,2', planClaimUnit: 'bang-phan-tram' }, 97.2],
    [{ planClaim: '0,4', planClaimUnit: 'tuyet-doi' }, null],
    [{ planClaim: '5,0', planClaimUnit: 'diem-phan-tram' }, null],
    [{ planClaimUnit: 'vuot' }, null],
    [{ plan: '80' }, null],
  ])('%j is reached by %s percent', (fields, percent) => {
    expect(only([row(2, fields)]).plans.map((plan) => plan.percent)).toEqual([percent]);
  });

  test('where there are none are no verdict', () => {
    expect(only([row(2, { actual: '5' })])).toMatchObject({ plans: [], verdict: { kind: 'no-plan' } });
    expect(only([row(2, { plan: '5' })]).verdict.kind).toBe('no-data');
  });

  test('of an estimate are judged as such, from whichever row the plan comes', () => {
    const { verdict } = only([row(2, { actual: '90', stage: 'uoc' }), row(3, { plan: '80' })]);
    expect(verdict.label).toBe('Ước vượt');
  });
});

describe('the value of the year before', () => {
  const previous = (of: typeof lua, ...fields: Parameters<typeof figure>[2][]) => {
    const found = only(
      fields.map((each, index) => row(index + 2, each)),
      of,
    ).previous;
    return found && [formatQuantity(found.quantity, null), found.derived, found.row.lines['']];
  };

  test('is the one stated, whatever is claimed', () => {
    const claimed = { actual: '110', growthClaim: '5,0', growthClaimUnit: 'phan-tram' };
    expect(previous(lua, claimed, { previous: '100' })).toEqual(['100', null, 3]);
  });

  test.each([
    [{ actual: '52,0', growthClaim: '2,5', growthClaimUnit: 'diem-phan-tram' }, '49,5', 'exact'],
    [{ actual: '52,0', growthClaim: '-2,5', growthClaimUnit: 'tuyet-doi' }, '54,5', 'exact'],
    [{ actual: 'hơn 52,0', growthClaim: '2,5', growthClaimUnit: 'tuyet-doi' }, 'hơn 49,5', 'exact'],
    [{ actual: '105,0', growthClaim: '5,00', growthClaimUnit: 'phan-tram' }, 'khoảng 100', 'rounded'],
    [{ actual: '95,0', growthClaim: '-5,00', growthClaimUnit: 'phan-tram' }, 'khoảng 100', 'rounded'],
    [{ actual: '120,0', growthClaim: '120,00', growthClaimUnit: 'bang-phan-tram' }, 'khoảng 100', 'rounded'],
  ])('is worked out from %j as %s (%s)', (fields, text, derived) => {
    expect(previous(lua, fields)).toEqual([text, derived, 2]);
  });

  test('has no more digits than a rounded claim justifies', () => {
    const [text] = previous(lua, { actual: '11919,7', growthClaim: '5', growthClaimUnit: 'phan-tram' }) ?? [];
    expect(text).toBe('khoảng 11.352');
  });

  test('is not known without a claim, a value, or where all was lost', () => {
    expect(previous(lua, { actual: '5' })).toBeNull();
    expect(previous(lua, { growthClaim: '5', growthClaimUnit: 'phan-tram' })).toBeNull();
    expect(previous(lua, { actual: '0', growthClaim: '-100', growthClaimUnit: 'phan-tram' })).toBeNull();
  });
});
