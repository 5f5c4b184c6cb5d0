import { activityMismatches } from './checks/activity-differences.ts';
import { awardMismatches, type LevelOf } from './checks/award-sums.ts';
import { claimMismatches } from './checks/claims.ts';
import { partMismatches } from './checks/indicator-parts.ts';
import { sourceMismatches } from './checks/source-differences.ts';
import { tableRowFindings } from './checks/table-rows.ts';
import type { BrokenEntry, Entry } from './entry.ts';
import { yearFigures, type YearFigure } from './figures.ts';
import type { Finding } from './findings.ts';
import { acceptText, isTableRow, mismatchFindings, type Mismatch } from './mismatch.ts';

/** Runs every check of numbers and tells what stops the build. */
export function numberFindings(entries: readonly Entry[], broken: readonly BrokenEntry[]): Finding[] {
  const rows = entries.filter(isTableRow);
  return [
    ...mismatchFindings(mismatchesOf(entries), rows),
    ...tableRowFindings(rows, figuresOf(entries), [...entries, ...broken]),
  ];
}

/** What is on record of each indicator and year. */
export const figuresOf = (entries: readonly Entry[]): YearFigure[] =>
  yearFigures(
    entries.filter((entry) => entry.kind === 'figure'),
    entries.filter((entry) => entry.kind === 'indicator'),
  );

function levelsOf(entries: readonly Entry[]): LevelOf {
  const levels = new Map(
    entries.flatMap((entry) => (entry.kind === 'award-form' ? [[entry.id, entry.data.level]] : [])),
  );
  return (form) => levels.get(form) ?? null;
}

/** Every two numbers of the entries that should agree and do not; told once for rows that repeat a number. */
export function mismatchesOf(entries: readonly Entry[]): Mismatch[] {
  const figures = figuresOf(entries);
  const all = [
    ...figures.flatMap((figure) => [...claimMismatches(figure), ...sourceMismatches(figure)]),
    ...partMismatches(
      figures,
      entries.filter((entry) => entry.kind === 'indicator'),
    ),
    ...awardMismatches(
      entries.filter((entry) => entry.kind === 'award-count'),
      levelsOf(entries),
    ),
    ...activityMismatches(entries.filter((entry) => entry.kind === 'activity')),
  ];
  const key = (mismatch: Mismatch) =>
    [mismatch.left.row, mismatch.right.row]
      .map(({ file, data }) => `${file} ${data.source} ${data.section}`)
      .concat(mismatch.subject, acceptText(mismatch))
      .join(' ');
  return [...new Map(all.map((mismatch) => [key(mismatch), mismatch])).values()];
}
