import { expect, test } from 'vitest';
import { brocadeSvg } from '../../../../src/domain/brocade/brocade-svg.ts';
import { clothOf } from '../../../../src/domain/brocade/cloth.ts';
import { brocadeColours } from '../../../../src/domain/brocade/colours.ts';
import { coverSize } from '../../../../src/domain/covers.ts';
import { attributeOf, element, parseHtml } from '../../../support/html-document.ts';
import { personSeeds } from './sample-seeds.ts';
import { themes } from './sample-themes.ts';

const [theme] = themes;
const seeds = personSeeds(5000);
const drawings = seeds.map((seed) => brocadeSvg(seed, theme, coverSize));

test('5,000 seeds give 5,000 drawings', () => {
  expect(new Set(seeds).size).toBe(5000);
  expect(new Set(drawings).size).toBe(5000);
});

test('they look different too: other bands or other shapes, whatever the colours', () => {
  const looks = seeds.map((seed) => {
    const { period, rows, bands } = clothOf(seed, coverSize.height / 2);
    const threads = [...new Set(rows.flat())];
    return [period, ...bands, ...rows.map((row) => row.map((thread) => threads.indexOf(thread)).join(''))].join();
  });
  expect(new Set(looks).size).toBe(5000);
});

test('a drawing is small', () => {
  const sizes = drawings.map(({ length }) => length).sort((a, b) => a - b);
  expect(sizes.at(-1)).toBeLessThan(2_500);
  expect(sizes[4500]).toBeLessThan(1_500);
});

test('a drawing holds nothing but its groups and paths, closed, in the colours of the theme', () => {
  const colours = new Set(Object.values(brocadeColours(theme)));
  for (const svg of drawings.slice(0, 500)) {
    const tags = [...svg.matchAll(/<(\/?)(\w+)[^<>]*?(\/?)>/gu)];
    const open: string[] = [];
    for (const [, end, name = '', closed] of tags)
      if (end) expect(open.pop()).toBe(name);
      else if (!closed) open.push(name);
    expect(open).toEqual([]);
    expect(svg.replace(/<[^<>]+>/gu, '')).toBe('');
    expect(new Set(tags.map(([, , name]) => name))).toEqual(new Set(['svg', 'g', 'path', 'use']));
    const used = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/gu)].map(([, colour = '']) => colour);
    expect(used.length).toBeGreaterThan(3);
    expect(used.filter((colour) => !colours.has(colour))).toEqual([]);
  }
});

test('a drawing shows as many stitches as asked, around the middle of the cloth', () => {
  const svg = (width: number, height: number) =>
    attributeOf(element(parseHtml(brocadeSvg('trang', theme, { width, height })), 'svg'), 'viewBox');
  expect(svg(160, 54)).toBe('-80.5 -27.5 160 54');
  expect(svg(105, 90)).toBe('-52.5 -45.5 105 90');
});

test('the cloth reaches every edge', () => {
  for (const [width, height] of [
    [20, 10],
    [160, 54],
    [640, 400],
  ] as const) {
    const svg = brocadeSvg('tinh/lao-cai', theme, { width, height });
    const shifts = [...svg.matchAll(/ x="(\d+)"/gu)].map(([, shift]) => Number(shift));
    const { period } = clothOf('tinh/lao-cai', height);
    expect(period / 2 + shifts.reduce((sum, shift) => sum + shift, 0)).toBeGreaterThanOrEqual(width / 2);
    const rows = /v(\d+)h-/u.exec(svg)?.[1];
    expect(Number(rows)).toBeGreaterThan(height / 2);
  }
});

test('another theme gives the same shapes in other colours', () => {
  const shapes = themes.map((one) => brocadeSvg('dien-hinh/to', one, coverSize).replace(/#[0-9a-f]{6}/gu, ''));
  expect(new Set(shapes).size).toBe(1);
  expect(new Set(themes.map((one) => brocadeSvg('dien-hinh/to', one, coverSize))).size).toBe(themes.length);
});
