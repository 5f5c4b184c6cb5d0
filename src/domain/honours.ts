import { strings } from '../strings.ts';
import { formTotalLines } from './awards-page.ts';
import { awardCountLine, awardCounts, isLevelTotal } from './award-tables.ts';
import type { Catalog } from './catalog.ts';
import type { Entry } from './entry.ts';
import type { Link } from './links.ts';

/** How many were honoured in a province's year, in a few lines. */
export interface Honours {
  /** The yearly result, at its award counts. */
  year: Link;
  lines: { label: string; collectives: string; individuals: string; total: string }[];
}

/**
 * The awards of some provinces' years: by level where a report counts whole levels, else by form, in order
 * of precedence. Years without award counts are left out.
 */
export function honoursOf(catalog: Catalog, years: readonly Entry<'result'>[]): Honours[] {
  const levels = awardCounts(catalog).filter((count) => isLevelTotal(count) && !count.row.data.cumulative);
  const forms = formTotalLines(catalog);
  return years.flatMap(({ id, data }) => {
    const ofLevels = levels.filter(({ result }) => result === id).map((count) => awardCountLine(catalog, count));
    const counted = ofLevels.length > 0 ? ofLevels : forms.filter(({ result }) => result === id);
    const lines = counted.map(({ form, collectives, individuals, households, total }) => ({
      label: form,
      collectives,
      total,
      individuals: households === null ? individuals : `${individuals} ${strings.awardCounts.households(households)}`,
    }));
    const year = { href: `${catalog.paths.result(id)}#so-lieu-khen-thuong`, label: data.title };
    return lines.length > 0 ? [{ year, lines }] : [];
  });
}
