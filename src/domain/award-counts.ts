import { metaOf } from '../schemas/walk.ts';
import { awardCountSchema, type Sector } from '../schemas/award-count.ts';
import type { Data } from '../schemas/by-kind.ts';
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

/** A number of the row: as reported, or else the sum of its reported parts. */
export const effective = (row: AwardRow, field: CountField): number | null =>
  row.data[field] ?? sumOf(row, partsOf(row, field));

/** What an award count is of: rows of one document or of two that should agree have the same subject. */
export const subjectOf = ({ id, data }: AwardRow): string =>
  [resultOf(id).result, data.form, data.level, data.scope, data.cumulative].join(' ');
