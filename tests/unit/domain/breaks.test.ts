import { describe, expect, test } from 'vitest';
import { breakDate, breakIndex, isSince } from '../../../src/domain/breaks.ts';
import { numbersOf } from '../../../src/domain/number-checks.ts';
import { sampleEntry } from '../sample-entries.ts';
import { figure, indicator } from './number-rows.ts';

const day = '2025-07-01';
const merger = { from: day, predecessors: [{ name: 'Bản Mây' }, { name: 'Núi Xanh' }] };
const province = (fields: object) => sampleEntry('province', 'thung-lung', fields);
const [people, communes] = [indicator('lua'), indicator('lua', { countsCommunes: true })];

describe('figures of a province cannot be compared with earlier ones', () => {
  test.each<[string, object, typeof people, string | null]>([
    ['from its merger on', merger, people, day],
    ['from its merger on, whatever is counted', merger, communes, day],
    ['from the redrawing of communes on, where communes are counted', { communesFrom: day }, communes, day],
    ['from the later of both on', { ...merger, from: '2024-01-01', communesFrom: day }, communes, day],
    [
      'from the merger on, where no communes are counted',
      { ...merger, from: '2024-01-01', communesFrom: day },
      people,
      '2024-01-01',
    ],
    ['never, where it was not merged', { from: '2004-01-01' }, people, null],
    ['never, where only communes changed and none are counted', { communesFrom: day }, people, null],
    ['never, where the day of the merger is not stated', { predecessors: merger.predecessors }, people, null],
    ['never, where nothing is stated', {}, communes, null],
  ])('%s', (_, fields, of, expected) => {
    expect(breakDate(province(fields).data, of.data)).toBe(expected);
  });
});

/** Figures of these years, oldest first; a day stands behind its year: `2025 2025-06-30`. */
const figuresOfYears = (...years: readonly string[]) =>
  numbersOf([
    people,
    ...years.map((text) => {
      const [year = '', asOf = null] = text.split(' ');
      return figure(2, 'lua', { actual: '5', asOf }, `thung-lung/${year}`);
    }),
  ]).figures;

describe('a figure is of the time from 1 July 2025 on', () => {
  test.each([
    ['2024', false],
    ['2025', true],
    ['2026', true],
    ['2025 2025-06-30', false],
    ['2025 2025-06', false],
    ['2025 2025-07-01', true],
    ['2025 2025-07', true],
    ['2025 2025-12-31', true],
    ['2025 2025', true],
    ['2026 2025-06-30', false],
  ])('if it is of %s: %s', (text, since) => {
    expect(figuresOfYears(text).map((one) => isSince(day, one))).toEqual([since]);
  });
});

describe('a series breaks', () => {
  test.each<[string, string[], number]>([
    ['before its first year beyond', ['2023', '2024', '2025', '2026'], 2],
    ['where years are missing', ['2021', '2026'], 1],
    ['after the first half of the year', ['2024', '2025 2025-06-30', '2026'], 2],
    ['nowhere before the day', ['2021', '2024'], -1],
    ['nowhere after the day', ['2025', '2026'], -1],
    ['nowhere without figures', [], -1],
  ])('%s', (_, years, index) => {
    expect(breakIndex(figuresOfYears(...years), province(merger), people)).toBe(index);
  });

  test('nowhere in a province that was not merged, or is not known', () => {
    const figures = figuresOfYears('2024', '2026');
    expect(breakIndex(figures, province({}), people)).toBe(-1);
    expect(breakIndex(figures, undefined, people)).toBe(-1);
  });
});
