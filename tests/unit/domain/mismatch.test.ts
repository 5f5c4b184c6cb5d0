import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/entry.ts';
import { isAccepted } from '../../../src/domain/mismatch.ts';
import { numbersOf } from '../../../src/domain/number-checks.ts';
import { activity, award, figure, findingsOf, indicator } from './number-rows.ts';

/** The findings of some entries: code, severity, row, and what an acceptance would say. */
const foundIn = (...entries: readonly Entry[]) =>
  findingsOf(entries).map(({ code, severity, file, line, message, remedy }) => ({
    told: `${code} ${String(line)}`,
    severity,
    file,
    message,
    accept: /“(?<text>GS-3[^”]+)” vào cột accepts/u.exec(remedy)?.groups?.text,
  }));
const toldOf = (...entries: readonly Entry[]) => foundIn(...entries).map(({ told }) => told);

const sum = (accepts: string, more = {}) => award(2, { total: 62, collectives: 8, individuals: 12, accepts, ...more });
const two = (first: string, other: string, value = '51,2') => [
  indicator('lua', { decimals: 1, name: 'Sản lượng lúa' }),
  figure(2, 'lua', { actual: '52,0', use: true, accepts: first }),
  figure(3, 'lua', { actual: value, accepts: other }),
];

describe('a mismatch that no row accepts stops the build', () => {
  test('and names the file, the row, what is compared, both values and how to accept it', () => {
    expect(foundIn(sum(''))).toEqual([
      {
        told: 'GS-301 2',
        severity: 'error',
        file: 'results/thung-lung/2022/awards.csv',
        message: expect.stringMatching(/Tổng số.*62.*20/u) as string,
        accept: 'GS-301 62≠20',
      },
    ]);
  });

  test('and names both rows where they are two', () => {
    const [found] = foundIn(...two('', ''));
    expect(found).toMatchObject({ told: 'GS-304 2', severity: 'error', accept: 'GS-304 52≠51,2' });
    for (const text of ['Sản lượng lúa', 'dòng 2', 'dòng 3', '52', '51,2']) expect(found?.message).toContain(text);
  });

  test('once, however many ways lead to it', () => {
    const rows = [
      figure(2, 'lua', { plan: '20', planBasis: 'hdnd' }),
      figure(3, 'lua', { plan: '62', planBasis: 'hdnd' }),
    ];
    expect(toldOf(indicator('lua'), ...rows)).toEqual(['GS-304 2']);
  });

  test('and is told in the words that accept it, whatever is compared', () => {
    const rows: Entry[][] = [
      two('', ''),
      [sum('')],
      [indicator('lua'), figure(2, 'lua', { actual: '44/43' })],
      [indicator('lua'), figure(2, 'lua', { plan: '1000', actual: '900', planClaimUnit: 'vuot' })],
      [
        indicator('lua'),
        figure(2, 'lua', { plan: '1000', actual: '1100', planClaim: '-3,7', planClaimUnit: 'phan-tram' }),
      ],
      [
        indicator('lua'),
        ...['từ 1000 trở lên', '900'].map((actual, index) => figure(index + 2, 'lua', { actual, use: index === 0 })),
      ],
      [activity(2, { count: '20' }), activity(3, { count: '1062', section: 'Mục 2' })],
    ];
    for (const entries of rows) {
      const [found] = foundIn(...entries);
      const accept = found?.accept ?? '';
      expect(accept).toMatch(/^GS-3\d\d .+≠.+$/u);
      const accepting = entries.map((entry) => {
        const parts = /^(?<code>\S+) (?<left>.*)≠(?<right>.*)$/u.exec(accept)?.groups ?? {};
        return 'accepts' in entry.data ? { ...entry, data: { ...entry.data, accepts: [parts] } } : entry;
      }) as Entry[];
      expect(numbersOf(accepting).mismatches.map(isAccepted), accept).toEqual([true]);
    }
  });
});

describe('a mismatch is accepted', () => {
  test.each(['GS-301 62≠20', 'GS-301 20≠62', 'GS-301  62 ≠ 20', ';GS-301 62≠20;', 'GS-307 1≠2; GS-301 62≠20'])(
    'by its code and both values: %s',
    (accepts) => {
      expect(toldOf(sum(accepts)).filter((told) => !told.startsWith('GS-308'))).toEqual([]);
    },
  );

  test('by either row, or by both', () => {
    for (const [first, other] of [
      ['GS-304 52≠51,2', ''],
      ['', 'GS-304 52≠51,2'],
      ['', 'GS-304 51,2≠52'],
    ])
      expect(toldOf(...two(first ?? '', other ?? ''))).toEqual([]);
    expect(toldOf(...two('GS-304 52≠51,2', 'GS-304 51,2≠52'))).toEqual([]);
  });

  test('beside others in one cell, each for itself', () => {
    const row = (accepts: string) => sum(accepts, { leaders: 13, smallCollectives: 9 });
    expect(toldOf(row(''))).toEqual(['GS-301 2', 'GS-307 2', 'GS-307 2']);
    expect(toldOf(row('GS-301 62≠20; GS-307 13≠12'))).toEqual(['GS-307 2']);
    expect(toldOf(row('GS-301 62≠20; GS-307 13≠12\nGS-307 9≠8'))).toEqual([]);
  });

  test('and is then no longer an error, but known for publication', () => {
    const entries = two('GS-304 52≠51,2', '');
    expect(numbersOf(entries).mismatches).toHaveLength(1);
    expect(numbersOf(entries).mismatches.filter(isAccepted)).toHaveLength(1);
    expect(numbersOf(two('', '')).mismatches.filter(isAccepted)).toEqual([]);
  });
});

describe('a mismatch is not accepted', () => {
  test.each([
    ['by another value', 'GS-301 62≠21'],
    ['by one value twice', 'GS-301 62≠62'],
    ['by part of a value', 'GS-301 6≠20'],
    ['by another code', 'GS-305 62≠20'],
    ['by a value in another form', 'GS-301 62,0≠20'],
  ])('%s, and that is told as stale', (_, accepts) => {
    expect(foundIn(sum(accepts)).map(({ told, severity }) => `${told} ${severity}`)).toEqual([
      ...['GS-301 2 error', 'GS-308 2 warning'],
    ]);
  });

  test('by a row that has no part in it', () => {
    const other = award(3, { form: 'giay-khen', accepts: 'GS-301 62≠20' });
    expect(toldOf(sum(''), other)).toEqual(['GS-301 2', 'GS-308 3']);
  });

  test('once a cell has changed', () => {
    expect(toldOf(...two('GS-304 52≠51,2', ''))).toEqual([]);
    expect(toldOf(...two('GS-304 52≠51,2', '', '51,3'))).toEqual(['GS-304 2', 'GS-308 2']);
    expect(toldOf(...two('GS-304 52≠51,2', 'GS-304 51,2≠52', '51,3'))).toEqual(['GS-304 2', 'GS-308 2', 'GS-308 3']);
  });
});

test('the same two numbers in another row are another mismatch', () => {
  const [open, other] = [
    sum('', { form: 'bang-khen' }),
    { form: 'giay-khen', total: 62, collectives: 8, individuals: 12 },
  ];
  expect(toldOf(open, award(3, other))).toEqual(['GS-301 2', 'GS-301 3']);
  expect(toldOf(open, award(3, { ...other, accepts: 'GS-301 62≠20' }))).toEqual(['GS-301 2']);
});

describe('an acceptance of nothing', () => {
  test('is a warning with its words, at its row and column', () => {
    const [found, ...others] = findingsOf([sum('GS-301 62≠20', { total: 20 })]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'GS-308', severity: 'warning', line: 2, field: 'accepts' });
    expect(found?.message).toContain('GS-301 62≠20');
  });

  test('is told for each that is stale, and not for those that are not', () => {
    const row = sum('GS-301 62≠20; GS-301 1≠2; GS-302 3≠4');
    expect(findingsOf([row]).map(({ message }) => /GS-3\S+ \S+≠[^.]+/u.exec(message)?.[0])).toEqual([
      ...['GS-301 1≠2', 'GS-302 3≠4'],
    ]);
  });

  test('is told where it accepts what is no mismatch of numbers', () => {
    expect(toldOf(sum('GS-310 62≠20', { total: 20 }))).toEqual(['GS-308 2']);
  });
});
