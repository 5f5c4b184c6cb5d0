import { activities } from '../schemas/activity.ts';
import { sameActivities, shownActivity, shownCount, type ActivityRow } from './activity-counts.ts';
import type { Catalog } from './catalog.ts';
import { citationTexts, notesOf } from './citations.ts';
import type { Link } from './links.ts';
import { withUnit } from './numbers.ts';
import { mismatchMark } from './reconciliation.ts';

/** How much of something was done, as tables show it. */
export interface ActivityLine {
  activity: string;
  what: string;
  movement: Link | null;
  /** With its unit; or that there is none. */
  count: string;
  isMissing: boolean;
  mark: Link | null;
  notes: string[];
  sources: string[];
}

/** The activities for which `choose` is true, by kind; what two documents count alike stands once. */
export function activityLines(catalog: Catalog, choose: (row: ActivityRow) => boolean): ActivityLine[] {
  const order = Object.keys(activities);
  const groups = sameActivities(catalog.all('activity')).filter((rows) => rows.some(choose));
  return groups
    .flatMap((rows) => {
      const row = shownActivity(rows);
      return row ? [{ row, rows }] : [];
    })
    .sort((a, b) => order.indexOf(a.row.data.activity) - order.indexOf(b.row.data.activity))
    .map(({ row, rows }) => {
      const { data } = row;
      const named = rows.find((one) => one.data.movement !== null)?.data.movement ?? null;
      const movement = named === null ? undefined : catalog.find('movement', named);
      return {
        activity: activities[data.activity],
        what: data.ofWhat,
        movement: movement ? { href: catalog.paths.movement(movement.id), label: movement.data.name } : null,
        count: data.count === null ? shownCount(row) : withUnit(shownCount(row), data.unit),
        isMissing: data.count === null,
        mark: mismatchMark(catalog, rows),
        notes: notesOf(catalog, rows),
        sources: citationTexts(
          catalog,
          rows.map((one) => one.data),
        ),
      };
    });
}
