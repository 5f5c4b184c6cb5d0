import { strings } from '../../strings.ts';
import {
  countFields,
  countLabel,
  effective,
  partsOf,
  sectorParts,
  subjectOf,
  sumOf,
  type AwardRow,
  type CountField,
} from '../award-counts.ts';
import { resultOf } from '../figures.ts';
import type { Mismatch, MismatchCode } from '../mismatch.ts';
import { formatNumber, roundTo } from '../numbers.ts';

const words = strings.checks;

/** Recomputes the totals, shares and repeated counts of the tables of awards. */
export const awardMismatches = (rows: readonly AwardRow[]): Mismatch[] => [
  ...rows.flatMap((row) => [...across(row), ...parts(row), ...shares(row)]),
  ...tables(rows).flatMap(down),
  ...repeated(rows),
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
    const partial = field === 'total' && (row.data.collectives === null) !== (row.data.individuals === null);
    if (stated === null || sum === null || stated === sum || (partial && sum < stated)) return [];
    return mismatch('GS-301', field, [stated, words.total, row], [sum, words.sumAcross, row]);
  });
}

const wholes: readonly (readonly [CountField, CountField])[] = [
  ['smallCollectives', 'collectives'],
  ['directWorkers', 'individuals'],
  ['leaders', 'individuals'],
  ['posthumous', 'total'],
];

/** A part may not exceed its whole, even where not all parts are reported. */
function parts(row: AwardRow): Mismatch[] {
  return wholes.flatMap(([part, whole]) => {
    const [small, large] = [row.data[part], effective(row, whole)];
    if (small === null || large === null || small <= large) return [];
    return mismatch('GS-307', part, [small, words.part, row], [large, countLabel(whole).toLowerCase(), row]);
  });
}

/** A table of a source: its rows and the row that adds them up. */
interface Table {
  total: AwardRow;
  rows: AwardRow[];
}

/** A row of scope `table` adds up its form over scopes; a row without form adds up its scope over forms. */
function tables(rows: readonly AwardRow[]): Table[] {
  const places = Map.groupBy(rows, ({ id, data }) =>
    [resultOf(id).result, data.source, data.section, data.cumulative].join(' '),
  );
  return [...places.values()].flatMap((place) =>
    place.flatMap((total) => {
      const ofTable = total.data.scope === 'table';
      const added = place.filter(
        ({ data }) =>
          (ofTable && data.scope !== 'table' && data.form === total.data.form) ||
          (!ofTable && total.data.form === null && data.form !== null && data.scope === total.data.scope),
      );
      return added.length > 1 ? [{ total, rows: added }] : [];
    }),
  );
}

function down({ total, rows }: Table): Mismatch[] {
  return countFields.flatMap((field) => {
    const stated = total.data[field];
    const known = rows.flatMap((row) => effective(row, field) ?? []);
    const sum = known.reduce((all, value) => all + value, 0);
    if (stated === null || known.length === 0 || stated === sum) return [];
    return mismatch('GS-301', field, [stated, words.total, total], [sum, words.sumDown, total]);
  });
}

/** The same count told twice, in a text and in an appendix: the later against the first. */
function repeated(rows: readonly AwardRow[]): Mismatch[] {
  const subjects = [...Map.groupBy(rows, subjectOf).values()];
  return subjects.flatMap(([first, ...others]) =>
    others.flatMap((row) =>
      comparableFields(first, row).flatMap((field) => {
        const [one, other] = first ? [effective(first, field), effective(row, field)] : [null, null];
        if (!first || one === null || other === null || one === other) return [];
        return mismatch('GS-305', field, [one, words.claimed, first], [other, words.claimed, row]);
      }),
    ),
  );
}

/** Totals that are not both stated say nothing that their parts do not. */
function comparableFields(first: AwardRow | undefined, row: AwardRow): CountField[] {
  const parts: CountField[] = ['collectives', 'individuals', 'households', 'posthumous'];
  const stated = first?.data.total != null && row.data.total !== null;
  const apart = parts.some((field) => first && effective(first, field) !== null && effective(row, field) !== null);
  return stated || !apart ? ['total', ...parts] : parts;
}

/** Shares that the source states, of this year and of others, against the counts. */
function shares(row: AwardRow): Mismatch[] {
  const { shareClaims } = row.data;
  return shareClaims.flatMap(({ part, whole, year, change, value, decimals }) => {
    const [small, large] = [fieldOf(part), fieldOf(whole)].map((field) => (field ? effective(row, field) : null));
    const now = small != null && large ? (small / large) * 100 : null;
    const stated = shareClaims.find((other) => other.part === part && other.whole === whole && !other.change);
    const before = shareClaims.find((other) => other.year === year && other.part === part && !other.change);
    const share = stated && stated.year === null ? stated.value : now;
    const computed = !change ? (year === null ? now : null) : share !== null && before ? share - before.value : null;
    if (computed === null || Math.abs(computed - value) <= 0.5 * 10 ** -decimals + 1e-9) return [];
    return [
      {
        code: 'GS-306' as const,
        subject: [part, whole].map((name) => countLabel(fieldOf(name) ?? 'total')).join(' / '),
        unit: '%',
        left: { value: formatNumber(value), what: words.claimed, row },
        right: { value: formatNumber(roundTo(computed, Math.max(1, decimals))), what: words.recomputed, row },
      },
    ];
  });
}

/** The field of a column's name as `share_claims` writes it. */
const fieldOf = (column: string): CountField | undefined => {
  const key = column.replace(/_(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());
  return countFields.find((field) => field === key);
};
