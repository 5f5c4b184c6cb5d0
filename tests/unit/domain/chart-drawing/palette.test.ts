import { expect, test } from 'vitest';
import { fillOf, readChartPalette, textOnFill } from '../../../../src/domain/chart-drawing/palette.ts';
import { contrast } from '../../../../src/domain/theme/contrast.ts';

test('the colours of a stylesheet are read by their properties', () => {
  const palette = readChartPalette((property) => ` value of ${property} `);
  expect(palette).toMatchObject({
    ground: 'value of --colour-surface',
    main: 'value of --colour-primary',
    plan: 'value of --colour-accent',
    planFill: 'value of --chart-plan-fill',
    second: 'value of --chart-second',
  });
  expect([fillOf(palette, 'plan'), fillOf(palette, 'main')]).toEqual([palette.planFill, palette.main]);
});

const palette = readChartPalette((property) => (property === '--colour-surface' ? '#fff' : '#24211c'));

// A stylesheet is made small: colours in it may be short or have a name.
test.each([
  ['#9d1c20', '#fff'],
  ['navy', '#fff'],
  ['gold', '#24211c'],
  ['#eee', '#24211c'],
  ['rgb(230, 180, 60)', '#24211c'],
])('text on %s is %s', (fill, text) => {
  expect(textOnFill(palette, fill)).toBe(text);
});

test('text on a bar is whichever of the two has the higher contrast', () => {
  for (let part = 0; part < 256; part += 3) {
    const fill = `#${part.toString(16).padStart(2, '0').repeat(3)}`;
    const [dark, light] = [contrast('#24211c', fill), contrast('#ffffff', fill)];
    expect([fill, textOnFill(palette, fill)]).toEqual([fill, dark >= light ? '#24211c' : '#fff']);
  }
});
