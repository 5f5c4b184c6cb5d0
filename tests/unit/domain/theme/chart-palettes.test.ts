import { describe, expect, test } from 'vitest';
import { chartProperties, fillOf, textOnFill } from '../../../../src/domain/chart-drawing/palette.ts';
import { siteColourFindings } from '../../../../src/domain/checks/site-colours.ts';
import { chartPalettes } from '../../../../src/domain/theme/chart-palettes.ts';
import { contrast } from '../../../../src/domain/theme/contrast.ts';
import { sampleEntry } from '../../sample-entries.ts';
import { greenTheme, manyThemes, sampleTheme } from './sample-themes.ts';

const accepted = manyThemes().filter(
  (theme) => siteColourFindings([sampleEntry('site', 'site', { theme })]).length === 0,
);
const tones = ['main', 'plan', 'previous', 'second', 'third', 'fourth'] as const;

/** Tones that touch in a chart: side by side or stacked, in this order. */
const neighbours = [
  ['main', 'second'],
  ['second', 'third'],
  ['third', 'fourth'],
  ['previous', 'main'],
] as const;

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const palettes = accepted.map((theme) => ({ theme, palette: chartPalettes(theme)[scheme] }));

  test('what a bar says in it can be read, and so can the values of a line, which have its colour', () => {
    const wrong = palettes.flatMap(({ theme, palette }) => [
      ...tones
        .map((tone) => fillOf(palette, tone))
        .filter((fill) => contrast(textOnFill(palette, fill), fill) < 4.5)
        .map((fill) => [theme, fill]),
      ...(['main', 'plan', 'text', 'muted'] as const)
        .filter((name) => contrast(palette[name], palette.ground) < 4.5)
        .map((name) => [theme, name]),
    ]);
    expect(wrong).toEqual([]);
  });

  test('bars that touch are told apart by their lightness alone', () => {
    const alike = palettes.flatMap(({ theme, palette }) =>
      neighbours.filter(([one, other]) => contrast(palette[one], palette[other]) < 1.4).map((pair) => [theme, pair]),
    );
    expect(alike).toEqual([]);
  });

  test('the plan is seen by its outline, and the lines behind the values are fainter than these', () => {
    for (const { palette } of palettes) {
      expect(contrast(palette.plan, palette.planFill)).toBeGreaterThan(3);
      expect(contrast(palette.grid, palette.ground)).toBeLessThan(1.6);
    }
  });
});

test('the series have the colours of the site', () => {
  const { primary, accent, highlight } = sampleTheme;
  expect(chartPalettes(sampleTheme).light).toMatchObject({ main: primary, plan: accent, second: highlight });
  expect(chartPalettes(greenTheme).light).toMatchObject({ main: '#0b5c4f', plan: '#53327a', second: '#e3b04b' });
});

test('every colour has a property of the stylesheet, and each property one colour', () => {
  const { light } = chartPalettes(sampleTheme);
  expect(Object.keys(light).sort()).toEqual(Object.keys(chartProperties).sort());
  expect(new Set(Object.values(chartProperties)).size).toBe(Object.keys(light).length);
});
