import { strings } from '../../strings.ts';
import { differingPairs } from '../agreement.ts';
import {
  countFields,
  countLabel,
  effective,
  mayBeSame,
  partsOf,
  sectorParts,
  sameCounts,
  sourceTables,
  sumOf,
  type AwardRow,
  type CountField,
  type SourceTable,
} from '../award-counts.ts';
import { resultOf } from '../figures.ts';
import type { Mismatch, MismatchCode } from '../mismatch.ts';
import { formatNumber } from '../numbers.ts';
import { shareMismatches } from './award-shares.ts';

const words = strings.checks;

/** Recomputes the totals, shares and repeated counts of the tables of awards. */
export const awardMismatches = (rows: readonly AwardRow[], levelOf: LevelOf): Mismatch[] => [
  ...rows.flatMap((row) => [...across(row), ...parts(row), ...shareMismatches(row)]),
  ...sourceTables(rows).flatMap(down),
  ...repeated(rows),
  ...withinProvince(rows, levelOf),
];

const mismatch = (
  code: MismatchCode,
  field: CountField,
  left: [number, string, AwardRow],
  right: [number, string, AwardRow],
): Mismatch => ({
  code,
  subject: countLabel(field),
  unit: '',
  left: { value: formatNumber(left[0]), what: left[1], row: left[2] },
  right: { value: formatNumber(right[0]), what: right[1], row: right[2] },
});

/** Each total of a row against its parts in the same row. */
function across(row: AwardRow): Mismatch[] {
  return (['total', ...(Object.keys(sectorParts) as (keyof typeof sectorParts)[])] as const).flatMap((field) => {
    const [stated, sum] = [row.data[field], sumOf(row, partsOf(row, field))];
    const partial = field === 'total' && isPartial(row);
    if (stated === null || sum === null || stated === sum || (partial && sum < stated)) return [];
    return mismatch('GS-301', field, [stated, words.total, row], [sum, words.sumAcross, row]);
  });
}

/** Whether only some of those that make a total are reported, so that their sum may be smaller. */
function isPartial({ data }: AwardRow): boolean {
  const people = [data.collectives, data.individuals];
  return people.includes(null) && [...people, data.households].some((value) => value !== null);
}

const wholes: readonly (readonly [CountField, CountField])[] = [
  ['smallCollectives', 'collectives'],
  ['directWorkers', 'individuals'],
  ['leaders', 'individuals'],
  ['posthumous', 'total'],
];

/** A part may not exceed its whole, even where not all parts are reported. */
function parts(row: AwardRow): Mismatch[] {
  const included: typeof wholes = row.data.individualsIncludeHouseholds ? [['households', 'individuals']] : [];
  return [...wholes, ...included].flatMap(([part, whole]) => {
    const [small, large] = [row.data[part], effective(row, whole)];
    if (small === null || large === null || small <= large) return [];
    return mismatch('GS-307', part, [small, words.part, row], [large, countLabel(whole).toLowerCase(), row]);
  });
}

function down({ total, rows }: SourceTable): Mismatch[] {
  // Forms that stand below a level's total may be only some of them.
  const someOnly = total.data.scope === 'all';
  return countFields.flatMap((field) => {
    const stated = total.data[field];
    const known = rows.flatMap((row) => effective(row, field) ?? []);
    const sum = known.reduce((all, value) => all + value, 0);
    if (stated === null || known.length === 0 || stated === sum || (someOnly && sum < stated)) return [];
    return mismatch('GS-301', field, [stated, words.total, total], [sum, words.sumDown, total]);
  });
}

/** The same count told twice, in a text and in an appendix: the later against the first that differs. */
function repeated(rows: readonly AwardRow[]): Mismatch[] {
  return sameCounts(rows).flatMap((same) =>
    peopleFields.flatMap((field) =>
      differingPairs(same, (a, b) => {
        const [one, other] = [effective(a, field), effective(b, field)];
        const told = field !== 'total' || isToldApart(a, b);
        return told && one !== null && other !== null && one !== other;
      }).map(([a, b]) =>
        mismatch(
          'GS-305',
          field,
          [effective(a, field) ?? 0, how(a, field), a],
          [effective(b, field) ?? 0, how(b, field), b],
        ),
      ),
    ),
  );
}

/** Whether the source states the number or only its parts. */
const how = ({ data }: AwardRow, field: CountField) => (data[field] === null ? words.sumAcross : words.claimed);

const peopleFields: readonly CountField[] = ['total', 'collectives', 'individuals', 'households', 'posthumous'];

/** Totals that are not both stated say nothing that their parts do not. */
function isToldApart(a: AwardRow, b: AwardRow): boolean {
  const parts = peopleFields.filter((field) => field !== 'total');
  const divided = parts.some((field) => effective(a, field) !== null && effective(b, field) !== null);
  return (a.data.total !== null && b.data.total !== null) || !divided;
}

/** A movement or event cannot have more of a form, or of a level, than the whole province. */
function withinProvince(rows: readonly AwardRow[], levelOf: LevelOf): Mismatch[] {
  const years = Map.groupBy(
    rows.filter(({ data }) => !data.cumulative),
    ({ id }) => resultOf(id).result,
  );
  return [...years.values()].flatMap((year) => {
    const parts = year.filter(({ data }) => /^(?:movement|event):/u.test(data.scope));
    return year
      .filter(({ data }) => data.scope === 'all')
      .flatMap((whole) =>
        parts.filter((part) => isWithin(part, whole, levelOf)).flatMap((part) => largerParts(part, whole)),
      );
  });
}

function isWithin(part: AwardRow, whole: AwardRow, levelOf: LevelOf): boolean {
  const { form, level } = whole.data;
  if (!mayBeSame(whole, part)) return false;
  return form === null ? part.data.form !== null && levelOf(part.data.form) === level : part.data.form === form;
}

const largerParts = (part: AwardRow, whole: AwardRow): Mismatch[] =>
  peopleFields.flatMap((field) => {
    const [small, large] = [effective(part, field), effective(whole, field)];
    if (small === null || large === null || small <= large) return [];
    return mismatch('GS-307', field, [small, words.part, part], [large, words.wholeProvince, whole]);
  });

/** The level of an award form. */
export type LevelOf = (form: string) => string | null;
