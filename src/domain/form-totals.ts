import { effective, type AwardRow, type CountField } from './award-counts.ts';
import { awardCounts, formName, isLevelTotal, type AwardCount } from './award-tables.ts';
import type { Catalog } from './catalog.ts';

/** Awards of a form in one province's year, added up from its scopes. */
export interface FormTotal {
  form: string;
  /** The form's id, or the level of awards whose form no source names. */
  id: string;
  result: string;
  province: string;
  year: number;
  collectives: number | null;
  individuals: number | null;
  households: number | null;
  directWorkers: number | null;
  /** All of them: added up from those who are told apart, as far as a source does. */
  total: number | null;
  /** Whether a count is left out of a column because its source does not divide it. */
  isIncomplete: boolean;
  counts: AwardCount[];
}

/** Totals by form: the count for the whole province where there is one, else the sum of all scopes. */
export function formTotals(catalog: Pick<Catalog, 'all' | 'find'>): FormTotal[] {
  const single = awardCounts(catalog).filter(
    (count) => !count.row.data.cumulative && !count.isSum && !isLevelTotal(count),
  );
  const groups = Map.groupBy(single, ({ result, row }) => `${result} ${row.data.form ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const whole = group.filter(({ row }) => row.data.scope === 'all');
    const counts = whole.length > 0 ? whole : group;
    const add = (field: CountField) => sum(counts.flatMap(({ row }) => effective(row, field) ?? []));
    const { result, province, year, row } = first;
    return {
      form: formName(catalog, first),
      id: row.data.form ?? row.data.level ?? 'khong-neu',
      result,
      province,
      year,
      collectives: add('collectives'),
      individuals: add('individuals'),
      households: add('households'),
      directWorkers: add('directWorkers'),
      total: sum(counts.flatMap(({ row: one }) => peopleOf(one) ?? [])),
      isIncomplete: counts.some(
        (count) => effective(count.row, 'collectives') === null && effective(count.row, 'individuals') === null,
      ),
      counts,
    };
  });
}

const sum = (values: readonly number[]): number | null =>
  values.length > 0 ? values.reduce((all, value) => all + value, 0) : null;

/** Those whom a count names; its own total only where it tells nobody apart. */
export function peopleOf(row: AwardRow): number | null {
  const people = (['collectives', 'individuals'] as const).map((field) => effective(row, field));
  const households = row.data.individualsIncludeHouseholds ? null : row.data.households;
  const known = [...people, households].filter((value) => value !== null);
  return known.length > 0 ? sum(known) : row.data.total;
}
