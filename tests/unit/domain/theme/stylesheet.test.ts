import { describe, expect, test } from 'vitest';
import { chartProperties } from '../../../../src/domain/chart-drawing/palette.ts';
import { chartPalettes } from '../../../../src/domain/theme/chart-palettes.ts';
import { stronger, themePalettes } from '../../../../src/domain/theme/palette.ts';
import { themeStylesheet } from '../../../../src/domain/theme/stylesheet.ts';
import { greenTheme, sampleTheme } from './sample-themes.ts';

interface Reader {
  screen: boolean;
  dark: boolean;
  more: boolean;
  /** The class of the document. */
  only?: 'dark';
}

/** The properties that a stylesheet gives a reader, later rules over earlier ones. */
function seenBy({ screen, dark, more, only }: Reader): Record<string, string> {
  const rules = themeStylesheet(greenTheme).matchAll(
    /^ {2}(?:@media ([^{]+) \{ )?:root(?::where\((:not\(\.light-only\)|\.dark-only)\))? \{ ([^}]*) \}/gmu,
  );
  const holds: Record<string, boolean> = {
    screen,
    print: !screen,
    '(prefers-color-scheme: dark)': dark,
    '(prefers-contrast: more)': more,
  };
  return Object.fromEntries(
    [...rules]
      .filter(([, media]) => media?.split(' and ').every((part) => holds[part]) ?? true)
      .filter(([, , documents]) => documents !== '.dark-only' || only === 'dark')
      .flatMap(([, , , properties = '']) => [...properties.matchAll(/([a-z-]+): ([^;]+);/gu)])
      .map(([, name = '', value = '']) => [name, value]),
  );
}

const reader: Reader = { screen: true, dark: false, more: false };
const { light, dark } = themePalettes(greenTheme);

test('a page has the colours of the scheme that its reader likes', () => {
  expect(seenBy(reader)).toMatchObject({
    'color-scheme': 'light dark',
    '--colour-paper': greenTheme.paper,
    '--colour-primary': greenTheme.primary,
    '--colour-on-band': light.onBand,
  });
  expect(seenBy({ ...reader, dark: true })).toMatchObject({
    '--colour-paper': dark.paper,
    '--colour-primary': dark.primary,
    '--colour-on-band': dark.onBand,
    '--colour-on-primary': dark.onPrimary,
  });
});

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s scheme', (scheme, palette) => {
  const seen = (more: boolean) => Object.values(seenBy({ ...reader, dark: scheme === 'dark', more })).sort();
  const charts = chartPalettes(greenTheme)[scheme];
  const [grid, ...others] = [charts.grid, charts.planFill, charts.previous, charts.second, charts.third, charts.fourth];

  test('every colour is there, once for the page and its charts', () => {
    expect(seen(false)).toEqual(['light dark', ...Object.values({ ...palette }), grid, ...others].sort());
  });

  test('a reader who asks for more contrast gets every stronger colour', () => {
    expect(seen(true)).toEqual(['light dark', ...Object.values({ ...stronger(palette) }), grid, ...others].sort());
  });

  test('charts find their colours by their properties', () => {
    const properties = seenBy({ ...reader, dark: scheme === 'dark' });
    for (const [name, property] of Object.entries(chartProperties))
      expect([name, properties[property]]).toEqual([name, charts[name as keyof typeof charts]]);
  });
});

test.each([true, false])('paper is white and has the light colours (the reader likes the dark: %s)', (likesDark) => {
  expect(seenBy({ screen: false, dark: likesDark, more: false })).toEqual({
    ...seenBy(reader),
    'color-scheme': 'light',
    '--colour-paper': '#ffffff',
  });
});

test.each([true, false])(
  'a document can ask for the dark colours, as those see who like the dark (more contrast: %s)',
  (more) => {
    expect(seenBy({ ...reader, more, only: 'dark' })).toEqual(seenBy({ ...reader, more, dark: true }));
    expect(seenBy({ ...reader, screen: false, only: 'dark' })).toEqual(seenBy({ ...reader, screen: false }));
  },
);

test('another theme is another stylesheet, and none is long', () => {
  expect(themeStylesheet(sampleTheme)).not.toBe(themeStylesheet(greenTheme));
  expect(themeStylesheet(sampleTheme).length).toBeLessThan(3700);
});
