import { describe, expect, test } from 'vitest';
import { siteColourFindings } from '../../../../src/domain/checks/site-colours.ts';
import { contrast } from '../../../../src/domain/theme/contrast.ts';
import { stronger, themePalettes, type Palette, type Theme } from '../../../../src/domain/theme/palette.ts';
import { sampleEntry } from '../../sample-entries.ts';
import { manyThemes, sampleTheme } from './sample-themes.ts';

const isAccepted = (theme: Theme) => siteColourFindings([sampleEntry('site', 'site', { theme })]).length === 0;
const accepted = manyThemes().filter(isAccepted);

type Pair = [colour: keyof Palette, ground: keyof Palette, least: number];
const onGrounds = (names: readonly (keyof Palette)[], least: number): Pair[] =>
  names.flatMap((name): Pair[] => [
    [name, 'paper', least],
    [name, 'surface', least],
  ]);

const ofText = ['text', 'muted', 'primary', 'accent', 'good'] as const;
const usual: Pair[] = [
  ...onGrounds(ofText, 4.5),
  ...onGrounds(['edge'], 3),
  ['onBand', 'band', 4.5],
  ['onPrimary', 'primary', 4.5],
  ['highlight', 'band', 3],
  ['text', 'mark', 4.5],
];
const strong: Pair[] = [
  ...onGrounds(ofText, 7),
  ...onGrounds(['edge'], 4.5),
  ...onGrounds(['line'], 3),
  ['onBand', 'band', 7],
  ['onPrimary', 'primary', 7],
  ['highlight', 'band', 4.5],
  ['text', 'mark', 7],
];

/** The pairs of colours that stand out too little from one another. */
const faint = (palette: Palette, pairs: readonly Pair[]) =>
  pairs.filter(([colour, ground, least]) => contrast(palette[colour], palette[ground]) < least);

test('of many themes enough are accepted, and enough are not, to tell something', () => {
  expect(manyThemes()).toHaveLength(600);
  expect(accepted.length).toBeGreaterThan(200);
  expect(manyThemes().length - accepted.length).toBeGreaterThan(200);
  expect(manyThemes()).toEqual(manyThemes());
});

describe.each([
  ['light', usual],
  ['dark', [...usual, ...onGrounds(['highlight'], 3)]],
] as const)('in the %s scheme every accepted theme', (scheme, pairs) => {
  test('can be read', () => {
    expect(
      accepted.flatMap((theme) => faint(themePalettes(theme)[scheme], pairs).map((pair) => [theme, pair])),
    ).toEqual([]);
  });

  test('can be read better by whom it is to stand out more', () => {
    const palettes = accepted.map((theme) => [theme, stronger(themePalettes(theme)[scheme])] as const);
    expect(palettes.flatMap(([theme, palette]) => faint(palette, strong).map((pair) => [theme, pair]))).toEqual([]);
  });
});

test('the dark scheme is dark and the light one light, whatever the theme', () => {
  for (const { light, dark } of accepted.map(themePalettes)) {
    expect(contrast(light.paper, '#000000')).toBeGreaterThan(7);
    expect(contrast(dark.paper, '#ffffff')).toBeGreaterThan(14);
  }
});

test('the light scheme has the very colours that the office chose', () => {
  expect(themePalettes(sampleTheme).light).toMatchObject({ ...sampleTheme, band: sampleTheme.primary });
});
