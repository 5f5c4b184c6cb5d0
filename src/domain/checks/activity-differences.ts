import { strings } from '../../strings.ts';
import { countOf, sameActivities, type ActivityRow } from '../activity-counts.ts';
import { differingPairs, mayAgree } from '../agreement.ts';
import type { Mismatch } from '../mismatch.ts';
import { formatNumber } from '../numbers.ts';

/** The same activity counted differently by two documents. */
export function activityMismatches(rows: readonly ActivityRow[]): Mismatch[] {
  return sameActivities(rows).flatMap((same) => {
    const given = same.flatMap((row) => {
      const count = countOf(row);
      return count ? [{ row, count }] : [];
    });
    const reading = ({ row, count }: (typeof given)[number]) => ({
      value: formatNumber(count.value),
      what: strings.checks.claimed,
      row,
    });
    return differingPairs(given, (a, b) => !mayAgree(a.count, b.count)).map(([one, other]) => ({
      code: 'GS-304' as const,
      subject: one.row.data.ofWhat,
      unit: one.row.data.unit,
      left: reading(one),
      right: reading(other),
    }));
  });
}
