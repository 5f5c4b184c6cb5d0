import { strings } from '../../strings.ts';
import type { Entry } from '../entry.ts';
import { resultOf } from '../figures.ts';
import type { Mismatch } from '../mismatch.ts';
import { formatNumber } from '../numbers.ts';

type ActivityRow = Entry<'activity'>;

/** What an activity row counts; two documents that count the same should agree. */
export const activitySubject = ({ id, data }: ActivityRow): string =>
  [resultOf(id).result, data.activity, data.ofWhat.toLowerCase(), data.unit.toLowerCase(), data.movement].join('|');

/** The same activity counted differently by two documents. */
export function activityMismatches(rows: readonly ActivityRow[]): Mismatch[] {
  return [...Map.groupBy(rows, activitySubject).values()].flatMap(([first, ...others]) =>
    others.flatMap((row) => {
      const [one, other] = [first?.data.count?.value, row.data.count?.value];
      if (!first || one === undefined || other === undefined || one === other) return [];
      const reading = (value: number, of: ActivityRow) => ({
        value: formatNumber(value),
        what: strings.checks.claimed,
        row: of,
      });
      return [
        {
          code: 'GS-304' as const,
          subject: row.data.ofWhat,
          unit: row.data.unit,
          left: reading(one, first),
          right: reading(other, row),
        },
      ];
    }),
  );
}
