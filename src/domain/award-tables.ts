import { awardLevels } from '../schemas/award-form.ts';
import { strings } from '../strings.ts';
import {
  countLabel,
  effective,
  fieldOfColumn,
  sumOf,
  sameCounts,
  sectorParts,
  type AwardRow,
  type CountField,
} from './award-counts.ts';
import type { Catalog } from './catalog.ts';
import { citationTexts, notesOf } from './citations.ts';
import { resultOf } from './figures.ts';
import type { Link } from './links.ts';
import { formatNumber, roundTo } from './numbers.ts';
import { formatPeriod } from './partial-date.ts';
import { mismatchMark } from './reconciliation.ts';

/** An award count: the rows of one document or of several that tell the same. */
export interface AwardCount {
  /** The row that is shown: the first, which has the details. */
  row: AwardRow;
  rows: AwardRow[];
  result: string;
  province: string;
  year: number;
  /** Order of precedence of its form; forms that no source names come last. */
  order: number;
}

/** An award count as tables show it. */
export interface AwardCountLine {
  form: string;
  scope: Link | string;
  province: Link;
  year: number;
  period: string | null;
  collectives: string;
  individuals: string;
  households: string | null;
  total: string;
  /** Kinds of recipients, posthumous awards and shares, as far as a source gives them. */
  details: string[];
  mark: Link | null;
  notes: string[];
  sources: string[];
}

const words = strings.awardCounts;

/** Counts of a whole level stand before those of single forms; those without form or level after. */
const levelOrder: readonly AwardRow['data']['level'][] = ['nha-nuoc', 'tinh', 'co-so'];

/** All award counts in order of precedence, each once, without the sum rows of the sources' tables. */
export function awardCounts(catalog: Pick<Catalog, 'all' | 'find'>): AwardCount[] {
  return sameCounts(catalog.all('award-count'))
    .flatMap((rows): AwardCount[] => {
      const [row] = rows;
      if (!row) return [];
      return [{ row, rows, ...resultOf(row.id), order: precedence(catalog, row) }];
    })
    .sort((a, b) => b.year - a.year || a.order - b.order);
}

function precedence({ find }: Pick<Catalog, 'find'>, { data }: AwardRow): number {
  if (data.form !== null) return find('award-form', data.form)?.data.order ?? 0;
  return data.level === null ? Number.MAX_SAFE_INTEGER : levelOrder.indexOf(data.level) - levelOrder.length;
}

/** Whether a row only adds up other rows of its table. */
export const isSumRow = ({ row }: AwardCount, all: readonly AwardCount[]): boolean =>
  row.data.scope === 'table' ||
  (row.data.form === null &&
    all.some(
      (other) =>
        other.result === resultOf(row.id).result &&
        other.row.data.form !== null &&
        other.row.data.scope === row.data.scope,
    ));

/** Whether a count is of all forms of a level, of which counts of single forms are a part. */
export const isLevelTotal = ({ row }: AwardCount): boolean => row.data.form === null && row.data.scope === 'all';

/** An award count as a table shows it. */
export function awardCountLine(catalog: Catalog, { row, rows, province, year }: AwardCount): AwardCountLine {
  const { data } = row;
  const place = catalog.find('province', province);
  return {
    form: formName(catalog, row),
    scope: scopeOf(catalog, row),
    province: { href: catalog.paths.province(province), label: place?.data.name ?? province },
    year,
    period: formatPeriod(data.from, data.to),
    collectives: shown(data.collectives),
    individuals: shown(data.individuals) + (data.individualsIncludeHouseholds ? words.withHouseholds : ''),
    households: data.households === null ? null : formatNumber(data.households),
    total: shown(data.total ?? effective(row, 'total')),
    details: details(row),
    mark: mismatchMark(catalog, rows),
    notes: notesOf(catalog, rows),
    sources: citationTexts(
      catalog,
      rows.map((one) => one.data),
    ),
  };
}

const shown = (value: number | null): string => (value === null ? words.missing : formatNumber(value));

/** The form's name, or what a source says instead. */
export function formName({ find }: Pick<Catalog, 'find'>, { data }: AwardRow): string {
  const form = data.form === null ? undefined : find('award-form', data.form);
  if (form) return form.data.name;
  return data.level ? words.ofLevel(awardLevels[data.level]) : words.noForm;
}

/** The movement or event of an award count, or that it is of the whole province. */
export function scopeOf({ find, paths }: Pick<Catalog, 'find' | 'paths'>, { data }: AwardRow): Link | string {
  const [kind = '', id = ''] = data.scope.split(':');
  if (kind === 'movement') return { href: paths.movement(id), label: find('movement', id)?.data.name ?? id };
  if (kind === 'event') return find('event', id)?.data.name ?? id;
  return kind === 'table' ? words.wholeTable : words.wholeProvince;
}

/** Leaders and direct workers are added up from the sectors where the source divides them only so. */
function details(row: AwardRow): string[] {
  const counts: CountField[] = ['smallCollectives', 'leaders', 'directWorkers', 'posthumous'];
  const numbers = counts.flatMap((field) => {
    const value = effective(row, field);
    if (value === null) return [];
    const whole =
      field === 'smallCollectives'
        ? effective(row, 'collectives')
        : field === 'posthumous'
          ? null
          : effective(row, 'individuals');
    const share = whole ? words.share(formatNumber(roundTo((value / whole) * 100, 1))) : '';
    return `${countLabel(field)}: ${formatNumber(value)}${share}`;
  });
  return [...numbers, ...row.data.shareClaims.filter(({ year }) => year !== null).map(claimedShare)];
}

function claimedShare({ part, year, change, value }: AwardRow['data']['shareClaims'][number]): string {
  const label = countLabel(fieldOfColumn(part) ?? 'total').toLowerCase();
  return (change ? words.shareChange : words.shareBefore)(label, year ?? 0, formatNumber(value));
}

/** Collectives and individuals of a form in one province's year, added up from its scopes. */
export interface FormTotal {
  form: string;
  result: string;
  province: string;
  year: number;
  collectives: number | null;
  individuals: number | null;
  counts: AwardCount[];
}

/** Totals by form: the count for the whole province where there is one, else the sum of all scopes. */
export function formTotals(catalog: Pick<Catalog, 'all' | 'find'>): FormTotal[] {
  const all = awardCounts(catalog);
  const single = all.filter((count) => !count.row.data.cumulative && !isSumRow(count, all) && !isLevelTotal(count));
  const groups = Map.groupBy(single, ({ result, row }) => `${result} ${row.data.form ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const whole = group.filter(({ row }) => row.data.scope === 'all');
    const counts = whole.length > 0 ? whole : group;
    const add = (field: CountField) => {
      const known = counts.flatMap(({ row }) => effective(row, field) ?? []);
      return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null;
    };
    const { result, province, year } = first;
    return {
      form: formName(catalog, first.row),
      result,
      province,
      year,
      collectives: add('collectives'),
      individuals: add('individuals'),
      counts,
    };
  });
}

/** The sectors of a row with their leaders and direct workers. */
export const hasSectors = (row: AwardRow): boolean => sumOf(row, sectorParts.individuals) !== null;
