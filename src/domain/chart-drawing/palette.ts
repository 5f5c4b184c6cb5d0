import { color } from 'chart.js/helpers';
import type { ChartTone } from '../chart-spec.ts';

/**
 * The property of the stylesheet that holds each colour of a chart: its ground, text and lines, what
 * fills a bar of the plan, which its outline tells from the others, and the tones of the series.
 */
export const chartProperties = {
  ground: '--colour-surface',
  text: '--colour-text',
  muted: '--colour-muted',
  grid: '--chart-grid',
  planFill: '--chart-plan-fill',
  main: '--colour-primary',
  plan: '--colour-accent',
  previous: '--chart-previous',
  second: '--chart-second',
  third: '--chart-third',
  fourth: '--chart-fourth',
} as const satisfies Record<ChartTone, string> & Record<string, string>;

/** The colours of a chart on one ground, as CSS writes them. */
export type ChartPalette = Record<keyof typeof chartProperties, string>;

/** The colours that a stylesheet holds; `read` gives the value of a property. */
export const readChartPalette = (read: (property: string) => string): ChartPalette =>
  Object.fromEntries(
    Object.entries(chartProperties).map(([name, property]) => [name, read(property).trim()]),
  ) as ChartPalette;

/** What fills a bar. */
export const fillOf = (palette: ChartPalette, tone: ChartTone): string =>
  tone === 'plan' ? palette.planFill : palette[tone];

/** The colour of text on a bar: that of the chart's text or of its ground, whichever is read better. */
export function textOnFill({ text, ground }: ChartPalette, fill: string): string {
  const ratio = (one: string) => {
    const [low = 1, high = 1] = [brightness(one), brightness(fill)].sort((a, b) => a - b);
    return high / low;
  };
  return ratio(text) >= ratio(ground) ? text : ground;
}

/** The luminance of WCAG 2.2 with its stray light, of any colour that Chart.js can read. */
function brightness(colour: string): number {
  const { r, g, b } = color(colour).rgb;
  const linear = (part: number) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b) + 0.05;
}
