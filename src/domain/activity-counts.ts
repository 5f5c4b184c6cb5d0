import type { Quantity } from '../schemas/quantity.ts';
import { strings } from '../strings.ts';
import { groupSame } from './agreement.ts';
import type { Entry } from './entry.ts';
import { resultOf } from './figures.ts';
import { formatQuantity } from './numbers.ts';

/** A row of a table of activities. */
export type ActivityRow = Entry<'activity'>;

/** Rows that count the same thing, by one document or by several; one that names no movement may be of any. */
export const sameActivities = (rows: readonly ActivityRow[]): ActivityRow[][] => groupSame(rows, subjectOf, mayBeSame);

const subjectOf = ({ id, data }: ActivityRow): string =>
  [resultOf(id).result, data.activity, data.ofWhat.toLowerCase(), data.unit.toLowerCase(), data.from, data.to].join(
    '|',
  );

const mayBeSame = ({ data: a }: ActivityRow, { data: b }: ActivityRow): boolean =>
  a.movement === null || b.movement === null || a.movement === b.movement;

/** The one of some rows that count the same thing whose count is shown. */
export const shownActivity = (rows: readonly ActivityRow[]): ActivityRow | undefined =>
  rows.find(({ data }) => data.count !== null) ?? rows[0];

/** The count of an activity with the hedge that its own column states. */
export const countOf = ({ data: { count, qualifier } }: ActivityRow): Quantity | null =>
  count && { ...count, qualifier: count.qualifier ?? qualifier };

/** The count of an activity with its hedge, without its unit; or that there is none. */
export function shownCount(row: ActivityRow): string {
  const count = countOf(row);
  return count ? formatQuantity(count, null) : strings.figures.noData;
}
