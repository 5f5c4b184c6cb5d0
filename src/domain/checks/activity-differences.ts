import type { Quantity } from '../../schemas/quantity.ts';
import { strings } from '../../strings.ts';
import { differingPairs, mayAgree } from '../agreement.ts';
import type { Entry } from '../entry.ts';
import { resultOf } from '../figures.ts';
import type { Mismatch } from '../mismatch.ts';
import { formatNumber } from '../numbers.ts';

type ActivityRow = Entry<'activity'>;

/** What an activity row counts; two documents that count the same should agree. */
export const activitySubject = ({ id, data }: ActivityRow): string =>
  [
    resultOf(id).result,
    data.activity,
    data.ofWhat.toLowerCase(),
    data.unit.toLowerCase(),
    data.movement,
    data.from,
    data.to,
  ].join('|');

/** The count of an activity with the hedge that its own column states. */
export const countOf = ({ data: { count, qualifier } }: ActivityRow): Quantity | null =>
  count && { ...count, qualifier: count.qualifier ?? qualifier };

/** The same activity counted differently by two documents. */
export function activityMismatches(rows: readonly ActivityRow[]): Mismatch[] {
  return [...Map.groupBy(rows, activitySubject).values()].flatMap((same) => {
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
