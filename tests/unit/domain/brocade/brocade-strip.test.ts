import { expect, test } from 'vitest';
import { brocadeStrip, stripHeight } from '../../../../src/domain/brocade/brocade-strip.ts';
import { brocadeColours } from '../../../../src/domain/brocade/colours.ts';
import { attributeOf, element, parseHtml } from '../../../support/html-document.ts';
import { personSeeds } from './sample-seeds.ts';
import { themes } from './sample-themes.ts';

const [theme] = themes;
const strips = ['trang', ...personSeeds(60)].map((seed) => brocadeStrip(seed, theme));

test('a strip is one period wide, so that it goes on without a seam', () => {
  for (const strip of strips)
    expect(attributeOf(element(parseHtml(strip), 'svg'), 'viewBox')).toBe(`-12.5 -0.5 24 ${stripHeight}`);
});

test('a strip is edged with gold above and below, from end to end', () => {
  for (const strip of strips) {
    const { gold } = brocadeColours(theme);
    const path = new RegExp(`stroke="${gold}" d="([^"]*)"`, 'u').exec(strip)?.[1] ?? '';
    expect([path, /^M-0\.5 0h13m/u.test(path), path.endsWith('h13')]).toEqual([path, true, true]);
  }
});

test('a strip is small, and there are many', () => {
  expect(Math.max(...strips.map(({ length }) => length))).toBeLessThan(1_000);
  expect(new Set(strips).size).toBeGreaterThan(15);
});
