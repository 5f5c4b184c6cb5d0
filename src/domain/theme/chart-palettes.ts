import type { ChartPalette } from '../chart-drawing/palette.ts';
import { contrast, leastContrast, readable, shade } from './contrast.ts';
import { themePalettes, type Palette, type Scheme, type Theme } from './palette.ts';

/** How much lighter the second tone is than the main one, which it touches in a stacked bar. */
const apart = 1.4;

/** The colours of a site's charts: its own three first, then tones of its paper; dark and light ones take turns. */
export function chartPalettes(theme: Theme): Record<Scheme, ChartPalette> {
  const { light, dark } = themePalettes(theme);
  const { accent, highlight, paper } = theme;
  const third = shade(paper, 0.47, 0.025);
  return {
    light: {
      ...ofPage(light),
      grid: shade(paper, 0.92, 0.02),
      planFill: shade(accent, 0.93, 0.02),
      previous: shade(paper, 0.67, 0.03),
      second: lighterThan(light.primary, highlight, light.text),
      third,
      fourth: shade(highlight, 0.87, 0.07),
    },
    dark: {
      ...ofPage(dark),
      grid: shade(paper, 0.33, 0.014),
      planFill: shade(accent, 0.32, 0.05),
      previous: shade(paper, 0.5, 0.03),
      second: lighterThan(dark.primary, dark.highlight, dark.surface),
      third,
      fourth: shade(highlight, 0.85, 0.07),
    },
  };
}

/** What a chart has in common with the page around it. */
const ofPage = ({ surface, text, muted, primary, accent }: Palette) => ({
  ground: surface,
  text,
  muted,
  main: primary,
  plan: accent,
});

/** The colour, made lighter until dark text is read on it and it stands apart from `main`. */
const lighterThan = (main: string, colour: string, darkText: string): string =>
  readable(colour, [darkText], Math.max(leastContrast.text, apart * contrast(main, darkText)));
