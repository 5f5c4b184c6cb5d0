import type { YearFigure } from './figures.ts';

/** How many indicators with a plan came to which verdict. */
export interface VerdictTally {
  planned: number;
  exceeded: number;
  met: number;
  missed: number;
  /** Those whose verdict rests on a report's own words. */
  claimed: number;
}

/** Counts the verdicts of figures; those without a plan or without a value are left out. */
export function verdictTally(figures: readonly YearFigure[]): VerdictTally {
  const verdicts = figures.map(({ verdict }) => verdict);
  const count = (kind: 'exceeded' | 'met' | 'missed') => verdicts.filter((verdict) => verdict.kind === kind).length;
  const [exceeded, met, missed] = [count('exceeded'), count('met'), count('missed')];
  const claimed = verdicts.filter(({ kind, isClaimed }) => isClaimed && !kind.startsWith('no-')).length;
  return { planned: exceeded + met + missed, exceeded, met, missed, claimed };
}
