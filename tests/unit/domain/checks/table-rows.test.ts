import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/entry.ts';
import { brokenEntry, sampleEntry } from '../../sample-entries.ts';
import { activity, award, figure, findingsOf, indicator } from '../number-rows.ts';

const toldOf = (...entries: readonly Entry[]) =>
  findingsOf(entries)
    .filter(({ code }) => code !== 'GS-304' && code !== 'GS-305')
    .map(({ code, line }) => `${code} ${String(line)}`);
const lua = indicator('lua', { decimals: 1 });

describe('a row told twice is found', () => {
  const figures = [2, 3, 4].map((row) => figure(row, 'lua', { actual: '1', section: 'Mục 1' }));
  const activities = [2, 3, 4].map((row) => activity(row, { count: '1' }));

  test.each<[string, Entry[]]>([
    ['of figures', figures],
    ['of activities', activities],
  ])('%s', (_, rows) => {
    const found = findingsOf([lua, ...rows]);
    expect(found.map(({ code, line }) => `${code} ${String(line)}`)).toEqual(['GS-117 3', 'GS-117 4']);
    expect(found[0]?.message).toContain('dòng 2');
  });

  test('of awards', () => {
    expect(toldOf(award(2, { total: 1 }), award(3, { total: 1 }))).toEqual(['GS-117 3']);
  });

  test('but not of another basis, stage, day, occasion, period, section or source', () => {
    const more = [
      {},
      { planBasis: 'hdnd' },
      { stage: 'uoc' },
      { asOf: '2022' },
      { source: 'phu-luc' },
      { section: 'Mục 2' },
    ];
    expect(
      toldOf(lua, ...more.map((fields, index) => figure(index + 2, 'lua', { section: 'Mục 1', ...fields }))),
    ).toEqual([]);
    const awards = [
      {},
      { occasionType: 'dot-xuat' },
      { to: '2022' },
      { level: 'tinh' },
      { cumulative: true },
      { form: null },
    ];
    expect(toldOf(...awards.map((fields, index) => award(index + 2, fields)))).toEqual([]);
  });

  test('but not in another year or province', () => {
    const results = ['thung-lung/2022', 'thung-lung/2021', 'cao-nguyen/2022'];
    expect(toldOf(...results.map((result) => award(2, { total: 1 }, result)))).toEqual([]);
  });
});

describe('a scope', () => {
  const movement = sampleEntry('movement', 'thi-dua');
  const event = sampleEntry('event', 'hoi-nghi');

  test.each(['all', 'table', 'movement:thi-dua', 'event:hoi-nghi'])('%s exists', (scope) => {
    expect(toldOf(movement, event, award(2, { scope }))).toEqual([]);
  });

  test.each(['movement:khong-co', 'event:thi-dua', 'movement:hoi-nghi', 'movement:constructor'])(
    '%s does not',
    (scope) => {
      const [found, ...others] = findingsOf([movement, event, award(2, { scope })]);
      expect(others).toEqual([]);
      expect(found).toMatchObject({ code: 'GS-201', line: 2, field: 'scope' });
      expect(found?.message).toContain(scope.split(':')[1]);
    },
  );

  test('is told with the nearest name', () => {
    const [found] = findingsOf([movement, award(2, { scope: 'movement:thi-daa' })]);
    expect(found?.remedy).toContain('“thi-dua”');
  });

  test('may name a broken entry, or any where their file could not be read', () => {
    const row = award(2, { scope: 'movement:hong' });
    expect(findingsOf([row], [brokenEntry('movement', 'hong')])).toEqual([]);
    expect(findingsOf([row], [brokenEntry('movement', null)])).toEqual([]);
  });

  test.each(['movement:', 'movement:A', 'tinh', '', 'all ; table', 'source:bao-cao'])(
    '“%s” has no such form',
    (scope) => {
      expect(() => award(2, { scope })).toThrow(/scope/u);
    },
  );
});

describe('which of two values is shown', () => {
  const rows = (...fields: Parameters<typeof figure>[2][]) =>
    toldOf(lua, ...fields.map((each, index) => figure(index + 2, 'lua', each)));

  test('is asked where none is marked, or two of them are', () => {
    expect(rows({ actual: '1' }, { actual: '2' })).toEqual(['GS-310 2']);
    expect(rows({ actual: '1', use: true, source: 'mot' }, { actual: '2', use: true, source: 'hai' })).toEqual([
      'GS-310 3',
    ]);
    expect(rows({ actual: '1', use: true }, { actual: '2', use: true })).toEqual(['GS-310 3']);
  });

  test('is told in the numbers of the site', () => {
    const found = findingsOf(
      [lua, ...['52,0', '1151,2'].map((actual, index) => figure(index + 2, 'lua', { actual }))],
      [],
    );
    const message = found.find(({ code }) => code === 'GS-310')?.message;
    for (const value of ['52', '1.151,2']) expect(message).toContain(value);
  });

  test('is clear where one is marked, where they agree, or where one is final', () => {
    expect(rows({ actual: '1', use: true }, { actual: '2' })).toEqual([]);
    expect(rows({ actual: '57,8' }, { actual: '58' })).toEqual([]);
    expect(rows({ actual: '1', stage: 'uoc' }, { actual: '2', stage: 'chinh-thuc' })).toEqual([]);
    expect(rows({ actual: '1' }, { plan: '2' })).toEqual([]);
  });
});

describe('an operator', () => {
  test.each([
    ['up', '>=', []],
    ['up', '>', []],
    ['up', '<=', ['GS-311 2']],
    ['up', '<', ['GS-311 2']],
    ['down', '<=', []],
    ['down', '<', []],
    ['down', '>=', ['GS-311 2']],
    ['down', '>', ['GS-311 2']],
  ])('where %s is better: %s', (direction, planOp, told) => {
    expect(toldOf(indicator('lua', { direction }), figure(2, 'lua', { plan: '5', planOp }))).toEqual(told);
  });
});

describe('a column that a share names', () => {
  const rows = (share: string) => findingsOf([award(2, { individuals: 5, shareClaims: share })]);

  test.each([
    ['direct_wrokers/individuals = 86%', 'direct_wrokers', '“direct_workers”'],
    ['direct_workers/all = 86%', 'all', ''],
    ['scope/individuals = 8%', 'scope', ''],
    ['constructor/individuals = 8%', 'constructor', ''],
  ])('has to be one of numbers: %s', (share, found, remedy) => {
    const [first, ...others] = rows(share);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ code: 'GS-103', line: 2, field: 'share_claims' });
    expect(first?.message).toContain(`“${found}”`);
    expect(first?.remedy).toContain(remedy);
    expect(first?.allowed?.split(', ')).toEqual(expect.arrayContaining(['direct_workers', 'admin_leaders']));
  });

  test('may be any of numbers', () => {
    expect(rows('direct_workers/individuals = 86%; admin_leaders/leaders 2021 + 2')).toEqual([]);
  });
});
