import { fontBudget, fontWeights } from '../../src/domain/page-font.ts';

/** For the kinds of pages; a year's page holds all of its tables. */
const firstViewBudgets = { home: 30_000, story: 25_000, list: 25_000, other: 40_000 } as const;

/** Bytes of scripts that a story may ask for at once, compressed. */
export const storyScriptBudget = 8_000;

/** What Lighthouse has to say of a page, from 0 to 100. */
export interface PageScores {
  performance: number;
  accessibility: number;
  'best practices': number;
  SEO: number;
}

/** The least score of each kind that is good enough. */
export const leastScores: PageScores = { performance: 98, accessibility: 100, 'best practices': 100, SEO: 100 };

/** Bytes that a page asks for while it loads, as they come over the line, with headers. */
export interface FirstView {
  document: number;
  styles: number;
  scripts: number;
  fonts: number;
  pictures: number;
  fontFiles: number;
}

/** What was measured of a page. */
export interface PageMeasure {
  kind: string;
  path: string;
  scores: PageScores;
  /** Cumulative layout shift, the greatest of all runs. */
  shift: number;
  /** Milliseconds to the largest contentful paint. */
  largestPaint: number;
  firstView: FirstView;
  /** What Lighthouse found wrong, each in a line. */
  faults: string[];
}

/** The goals that a page misses, each in words; none where all is well. */
export function missedGoals({ kind, scores, shift, firstView }: PageMeasure): string[] {
  const { document, styles, scripts, fonts, fontFiles } = firstView;
  const budget = firstViewBudget(kind);
  const limits: (readonly [string, number, number])[] = [
    ['CLS', shift, 0],
    ['bytes of document, styles and scripts', document + styles + scripts, budget],
    ['bytes of fonts', fonts, fontBudget],
    ['files of fonts', fontFiles, fontWeights.length],
    ...(kind === 'exemplar' ? [['bytes of scripts', scripts, storyScriptBudget] as const] : []),
  ];
  return [
    ...Object.entries(leastScores).flatMap(([name, least]: [string, number]) => {
      const score = scores[name as keyof PageScores];
      return score < least ? [`${name} ${score}, at least ${least}`] : [];
    }),
    ...limits.flatMap(([name, value, most]) => (value > most ? [`${name} ${value}, at most ${most}`] : [])),
  ];
}

/** Bytes of document, styles and scripts that the first view of a page may cost, compressed; pictures aside. */
export function firstViewBudget(kind: string): number {
  if (kind === 'home') return firstViewBudgets.home;
  if (kind === 'exemplar') return firstViewBudgets.story;
  return kind.endsWith(' list') ? firstViewBudgets.list : firstViewBudgets.other;
}
