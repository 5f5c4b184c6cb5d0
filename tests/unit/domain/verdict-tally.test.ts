import { expect, test } from 'vitest';
import { verdictTally } from '../../../src/domain/verdict-tally.ts';
import { sampleCatalog } from '../sample-entries.ts';
import { figure, indicator } from './number-rows.ts';

/** The tally of indicators, each with the numbers of its one row. */
function tallyOf(...rows: readonly Parameters<typeof figure>[2][]) {
  const names = rows.map((_, index) => `chi-tieu-${index}`);
  const figures = rows.map((fields, index) => figure(index + 2, names[index] ?? '', fields));
  return verdictTally(sampleCatalog([...names.map((name) => indicator(name)), ...figures]).figures);
}

const none = { planned: 0, exceeded: 0, met: 0, missed: 0, claimed: 0 };

test('counts each verdict once, estimates as what they come to', () => {
  const rows = [
    { plan: '5', actual: '6' },
    { plan: '5', actual: '7', stage: 'uoc' },
    { plan: '5', actual: '5' },
    { plan: '5', actual: '4' },
  ];
  expect(tallyOf(...rows)).toEqual({ planned: 4, exceeded: 2, met: 1, missed: 1, claimed: 0 });
});

test('knows which verdicts rest on a report’s own words', () => {
  const rows = [{ planClaimUnit: 'khong-dat' }, { planClaimUnit: 'vuot' }, { plan: '5', actual: '5' }];
  expect(tallyOf(...rows)).toEqual({ planned: 3, exceeded: 1, met: 1, missed: 1, claimed: 2 });
});

test.each([
  ['without a plan', [{ actual: '5' }]],
  ['without a value', [{ plan: '5' }]],
  ['of which there is none', []],
])('leaves out indicators %s', (_, rows) => {
  expect(tallyOf(...rows)).toEqual(none);
});
