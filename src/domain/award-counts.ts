import { metaOf } from '../schemas/walk.ts';
import { awardCountSchema, type Sector } from '../schemas/award-count.ts';
import type { Data } from '../schemas/by-kind.ts';
import { groupSame } from './agreement.ts';
import type { Entry } from './entry.ts';
import { resultOf } from './figures.ts';

/** A row of a table of award counts. */
export type AwardRow = Entry<'award-count'>;

/** A column of such a table that holds a number. */
export type CountField = {
  [K in keyof Data<'award-count'>]: Data<'award-count'>[K] extends number | null ? K : never;
}[keyof Data<'award-count'>];

const sectorNames: readonly Sector[] = ['admin', 'publicService', 'enterprise', 'other'];

/** The parts of the numbers that a table divides by sector. */
export const sectorParts = {
  collectives: sectorNames.map((sector) => `${sector}Collectives` as const),
  leaders: sectorNames.map((sector) => `${sector}Leaders` as const),
  directWorkers: sectorNames.map((sector) => `${sector}Workers` as const),
  individuals: sectorNames.flatMap((sector) => [`${sector}Leaders` as const, `${sector}Workers` as const]),
} satisfies Partial<Record<CountField, readonly CountField[]>>;

/** Every column with a number. */
export const countFields = (Object.keys(awardCountSchema.shape) as (keyof Data<'award-count'>)[]).filter(
  (key): key is CountField => metaOf(awardCountSchema.shape[key]).cell === 'count',
);

/** The field of a column, by the name that the table's header and `share_claims` give it. */
export const fieldOfColumn = (column: string): CountField | undefined => {
  const key = column.replace(/_(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());
  return countFields.find((field) => field === key);
};

/** The Vietnamese label of a column. */
export const countLabel = (field: CountField): string => metaOf(awardCountSchema.shape[field]).title ?? field;

/** The sum of those of `fields` that the row reports; `null` where it reports none. */
export function sumOf({ data }: AwardRow, fields: readonly CountField[]): number | null {
  const known = fields.flatMap((field) => data[field] ?? []);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null;
}

/** The parts that make a number of the row: sectors, or collectives and individuals for the total. */
export function partsOf({ data }: AwardRow, field: CountField): readonly CountField[] {
  if (field !== 'total') return field in sectorParts ? sectorParts[field as keyof typeof sectorParts] : [];
  const people: CountField[] = data.individualsIncludeHouseholds
    ? ['collectives', 'individuals']
    : ['collectives', 'individuals', 'households'];
  const divided = people.some((part) => data[part] !== null);
  return divided ? people : [...sectorParts.collectives, ...sectorParts.individuals];
}

/** A number of the row: as reported, or else the sum of its parts; a total only from collectives and individuals. */
export function effective(row: AwardRow, field: CountField): number | null {
  if (row.data[field] !== null) return row.data[field];
  if (field !== 'total') return sumOf(row, partsOf(row, field));
  const [collectives, individuals] = [effective(row, 'collectives'), effective(row, 'individuals')];
  if (collectives === null || individuals === null) return null;
  return collectives + individuals + (row.data.individualsIncludeHouseholds ? 0 : (row.data.households ?? 0));
}

/** What an award count is of; the sum rows of two tables are of different things. */
const subjectOf = ({ id, data }: AwardRow): string =>
  [
    resultOf(id).result,
    data.form ?? data.level,
    data.scope,
    data.scope === 'table' ? data.section : '',
    data.cumulative,
  ].join(' ');

/** Whether two rows of one subject may count the same: neither their occasions nor their periods are apart. */
export function mayBeSame({ data: a }: AwardRow, { data: b }: AwardRow): boolean {
  return (['occasionType', 'from', 'to'] as const).every(
    (field) => a[field] === null || b[field] === null || a[field] === b[field],
  );
}

/** Rows that tell the same count, by one document or by several, in the order in which they stand. */
export const sameCounts = (rows: readonly AwardRow[]): AwardRow[][] => groupSame(rows, subjectOf, mayBeSame);

/** A table of a source: its rows and the row that adds them up. */
export interface SourceTable {
  total: AwardRow;
  rows: AwardRow[];
}

/** A row of scope `table` adds up its form over scopes; a row without form adds up its scope over forms. */
export function sourceTables(rows: readonly AwardRow[]): SourceTable[] {
  const places = Map.groupBy(rows, ({ id, data }) =>
    [resultOf(id).result, data.source, data.section, data.cumulative].join(' '),
  );
  return [...places.values()].flatMap((place) =>
    place.flatMap((total) => {
      const ofTable = total.data.scope === 'table';
      const added = place.filter(
        ({ data }) =>
          (ofTable && data.scope !== 'table' && data.form === total.data.form) ||
          (!ofTable &&
            total.data.form === null &&
            data.form !== null &&
            data.scope === total.data.scope &&
            (total.data.level === null || data.level === null || data.level === total.data.level) &&
            (total.data.occasionType === null || data.occasionType === total.data.occasionType)),
      );
      return added.length > 1 ? [{ total, rows: added }] : [];
    }),
  );
}
