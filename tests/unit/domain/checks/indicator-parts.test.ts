import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/entry.ts';
import { figure, indicator, told } from '../number-rows.ts';

type Fields = Parameters<typeof figure>[2];

/** What is told of a whole and its parts `mot`, `hai`, `ba`; a part without fields has no row. */
function toldOf(whole: Fields, parts: readonly (Fields | null)[], fields: Fields = {}, decimals = 0): string[] {
  const names = ['mot', 'hai', 'ba'];
  const rows: Entry[] = [indicator('tong', { decimals, ...fields }), figure(2, 'tong', whole)];
  parts.forEach((part, index) => {
    const name = names[index] ?? '';
    rows.push(indicator(name, { decimals, partOf: 'tong' }));
    if (part) rows.push(figure(index + 3, name, part));
  });
  return told(...rows);
}

const adding = { partsAddUp: true };

describe('parts that do not make their whole are found', () => {
  test.each<[string, Fields, Fields[], Fields, string]>([
    ['a part greater than the whole', { actual: '10' }, [{ actual: '11' }], {}, 'GS-307 11≠10 @ 3, 2'],
    ['a sum that is less', { actual: '10' }, [{ actual: '4' }, { actual: '5' }], adding, 'GS-301 10≠9 @ 2, 2'],
    ['a sum that is more', { actual: '10' }, [{ actual: '6' }, { actual: '5' }], adding, 'GS-301 10≠11 @ 2, 2'],
  ])('%s', (_, whole, parts, fields, expected) => {
    expect(toldOf(whole, parts, fields)).toEqual([expected]);
  });

  test('a sum of measured values that differs by more than rounding', () => {
    expect(toldOf({ actual: '10,0' }, [{ actual: '4,0' }, { actual: '5,0' }], adding, 1)).toEqual([
      'GS-301 10≠9 @ 2, 2',
    ]);
  });
});

describe('parts are sound', () => {
  test.each<[string, Fields, (Fields | null)[], Fields, number?]>([
    ['that add up', { actual: '10' }, [{ actual: '4' }, { actual: '6' }], adding],
    ['that add up in binary noise', { actual: '0,3' }, [{ actual: '0,1' }, { actual: '0,2' }], adding, 1],
    [
      'that add up but for rounding',
      { actual: '100,0' },
      ['33,3', '33,3', '33,3'].map((actual) => ({ actual })),
      adding,
      1,
    ],
    ['that need not add up', { actual: '10' }, [{ actual: '4' }, { actual: '5' }], {}],
    ['as great as the whole', { actual: '10' }, [{ actual: '10' }], {}],
    ['of which one is not reported', { actual: '10' }, [{ actual: '4' }, null], adding],
    ['of which one has only a plan', { actual: '10' }, [{ actual: '4' }, { plan: '6' }], adding],
    ['of a whole without a value', { plan: '10' }, [{ actual: '4' }, { actual: '5' }], adding],
    ['without a value', { actual: '10' }, [{ plan: '4' }, { plan: '5' }], adding],
    ['of a hedged whole', { actual: 'hơn 100' }, [{ actual: '41' }, { actual: '61' }], adding],
    ['of which one is hedged', { actual: '102' }, [{ actual: 'hơn 40' }, { actual: '61' }], adding],
    ['greater than a whole that is hedged', { actual: 'hơn 100' }, [{ actual: '101' }], {}],
    ['of another day', { actual: '10', asOf: '2022-06-30' }, [{ actual: '11' }], {}],
    ['of another stage', { actual: '10', stage: 'uoc' }, [{ actual: '11', stage: 'chinh-thuc' }], {}],
    [
      'of other days that would add up',
      { actual: '10', asOf: '2022-06-30' },
      [{ actual: '4' }, { actual: '7' }],
      adding,
    ],
  ])('%s', (_, whole, parts, fields, decimals = 0) => {
    expect(toldOf(whole, parts, fields, decimals)).toEqual([]);
  });

  test('that are of another unit, such as a share of the whole', () => {
    const share = indicator('ty-le', { unit: '%', decimals: 1, partOf: 'tong' });
    const rows = [figure(2, 'tong', { actual: '44' }), figure(3, 'ty-le', { actual: '57,8' })];
    expect(told(indicator('tong'), share, ...rows)).toEqual([]);
  });

  test('of another year or province', () => {
    const [whole, part] = [indicator('tong'), indicator('mot', { partOf: 'tong' })];
    for (const result of ['thung-lung/2021', 'cao-nguyen/2022'])
      expect(
        told(whole, part, figure(2, 'tong', { actual: '10' }), figure(2, 'mot', { actual: '11' }, result)),
      ).toEqual([]);
  });
});
