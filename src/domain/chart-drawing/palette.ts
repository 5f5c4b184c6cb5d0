import type { ChartTone } from '../chart-spec.ts';

export type ChartTheme = 'light' | 'dark';

/** The colours of a chart on one ground. */
export interface ChartPalette {
  ground: string;
  text: string;
  muted: string;
  /** Lines behind the values. */
  grid: string;
  tones: Readonly<Record<ChartTone, string>>;
  /** What fills a bar of the plan, which its outline tells from the others. */
  planFill: string;
}

/** The colours of `styles/tokens.css`, and what goes with them on a dark ground; light and dark tones take turns. */
export const chartPalettes: Readonly<Record<ChartTheme, ChartPalette>> = {
  light: {
    ground: '#ffffff',
    text: '#241f1c',
    muted: '#5c534c',
    grid: '#ece5da',
    planFill: '#e4e7f1',
    tones: {
      main: '#9d1c20',
      plan: '#2b3a67',
      previous: '#a39789',
      second: '#d19a33',
      third: '#6a5f56',
      fourth: '#e3cfa3',
    },
  },
  dark: {
    ground: '#1d1917',
    text: '#f4ede3',
    muted: '#bdb1a4',
    grid: '#3a332d',
    planFill: '#2a2e44',
    tones: {
      main: '#e0666a',
      plan: '#a3b3e8',
      previous: '#8b8074',
      second: '#dba84a',
      third: '#b5aa9e',
      fourth: '#75623c',
    },
  },
};

/** What fills a bar. */
export const fillOf = ({ planFill, tones }: ChartPalette, tone: ChartTone): string =>
  tone === 'plan' ? planFill : tones[tone];

/** Whether text on this colour has to be light. */
export function isDark(colour: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 140;
}
