import { breakDate, isSince } from './breaks.ts';
import { activityMismatches } from './checks/activity-differences.ts';
import { awardMismatches, type LevelOf } from './checks/award-sums.ts';
import { claimMismatches } from './checks/claims.ts';
import { partMismatches } from './checks/indicator-parts.ts';
import { sourceMismatches } from './checks/source-differences.ts';
import { yearMismatches } from './checks/former-years.ts';
import { tableRowFindings } from './checks/table-rows.ts';
import type { BrokenEntry, Entry } from './entry.ts';
import { yearFigures, type YearFigure } from './figures.ts';
import type { Finding } from './findings.ts';
import { acceptText, isAccepted, isTableRow, mismatchFindings, subjectKey, type Mismatch } from './mismatch.ts';
import { withRecordedYears, type IsContinuous } from './previous-year.ts';

/** What the tables of some entries hold: figures by indicator and year, and numbers that do not agree. */
export interface Numbers {
  figures: YearFigure[];
  mismatches: Mismatch[];
}

/** Joins the rows of all tables and compares every two numbers that should agree. */
export function numbersOf(entries: readonly Entry[]): Numbers {
  const indicators = entries.filter((entry) => entry.kind === 'indicator');
  const isContinuous = continuity(entries);
  const own = yearFigures(
    entries.filter((entry) => entry.kind === 'figure'),
    indicators,
  );
  const mismatches = [
    ...own.flatMap((figure) => [...claimMismatches(figure), ...sourceMismatches(figure)]),
    ...yearMismatches(own, isContinuous),
    ...partMismatches(own, indicators),
    ...awardMismatches(
      entries.filter((entry) => entry.kind === 'award-count'),
      levelsOf(entries),
    ),
    ...activityMismatches(entries.filter((entry) => entry.kind === 'activity')),
  ];
  return { figures: withRecordedYears(own, isContinuous), mismatches: once(mismatches) };
}

/** What stops the build, or is told, of the numbers of all tables. */
export function numberFindings(
  entries: readonly Entry[],
  broken: readonly BrokenEntry[],
  { figures, mismatches }: Numbers,
): Finding[] {
  const rows = entries.filter(isTableRow);
  return [...mismatchFindings(mismatches, rows), ...tableRowFindings(rows, figures, [...entries, ...broken])];
}

/** A document that repeats a number, once for each plan, is told once; an accepted telling stands for the others. */
function once(mismatches: readonly Mismatch[]): Mismatch[] {
  const key = (mismatch: Mismatch) => {
    const { code, left, right } = mismatch;
    const places = [left, right].flatMap(({ row, what }) => [
      row.file,
      subjectKey(row),
      row.data.source,
      row.data.section,
      // A sum is the same, whether it was made across or down the table.
      code === 'GS-301' ? '' : what,
    ]);
    return [acceptText(mismatch), ...places].join('|');
  };
  return [...Map.groupBy(mismatches, key).values()].flatMap((same) => same.find(isAccepted) ?? same[0] ?? []);
}

function levelsOf(entries: readonly Entry[]): LevelOf {
  const levels = new Map(
    entries.flatMap((entry) => (entry.kind === 'award-form' ? [[entry.id, entry.data.level]] : [])),
  );
  return (form) => levels.get(form) ?? null;
}

function continuity(entries: readonly Entry[]): IsContinuous {
  const provinces = new Map(
    entries.flatMap((entry) => (entry.kind === 'province' ? [[entry.id, entry.data] as const] : [])),
  );
  return (before, figure) => {
    const province = provinces.get(figure.province);
    const day = province && breakDate(province, figure.indicator.data);
    return !day || isSince(day, before) === isSince(day, figure);
  };
}
