import { awardLevels } from '../schemas/award-form.ts';
import { strings } from '../strings.ts';
import {
  countLabel,
  effective,
  fieldOfColumn,
  sameCounts,
  sourceTables,
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
  /** Whether it only adds up other counts of its source's table. */
  isSum: boolean;
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

/** All award counts in order of precedence, each once. */
export function awardCounts(catalog: Pick<Catalog, 'all' | 'find'>): AwardCount[] {
  const rows = catalog.all('award-count');
  const sums = new Set(sourceTables(rows).map(({ total }) => total));
  return sameCounts(rows)
    .flatMap((same): AwardCount[] => {
      const [row] = same;
      if (!row) return [];
      const isSum = row.data.scope === 'table' || (sums.has(row) && row.data.scope !== 'all');
      return [{ row, rows: same, ...resultOf(row.id), order: precedence(catalog, row), isSum }];
    })
    .sort((a, b) => b.year - a.year || a.order - b.order);
}

function precedence({ find }: Pick<Catalog, 'find'>, { data }: AwardRow): number {
  if (data.form !== null) return find('award-form', data.form)?.data.order ?? 0;
  return data.level === null ? Number.MAX_SAFE_INTEGER : levelOrder.indexOf(data.level) - levelOrder.length;
}

/** Whether a count is of all forms of a level, of which counts of single forms are a part. */
export const isLevelTotal = ({ row }: AwardCount): boolean => row.data.form === null && row.data.scope === 'all';

/** An award count as a table shows it. */
export function awardCountLine(catalog: Catalog, count: AwardCount): AwardCountLine {
  const { row, rows, province, year } = count;
  const { data } = row;
  const place = catalog.find('province', province);
  return {
    form: formName(catalog, count),
    scope: scopeOf(catalog, row),
    province: { href: catalog.paths.province(province), label: place?.data.name ?? province },
    year,
    period: formatPeriod(data.from, data.to),
    collectives: shownCount(row, 'collectives'),
    individuals: shownCount(row, 'individuals') + (data.individualsIncludeHouseholds ? words.withHouseholds : ''),
    households: data.households === null ? null : formatNumber(data.households),
    total: shownCount(row, 'total'),
    details: details(row),
    mark: mismatchMark(catalog, rows),
    notes: notesOf(catalog, rows),
    sources: citationTexts(
      catalog,
      rows.map((one) => one.data),
    ),
  };
}

/** The individuals of a line, and the households that are counted beside them. */
export const peopleText = ({ individuals, households }: Pick<AwardCountLine, 'individuals' | 'households'>): string =>
  households === null ? individuals : `${individuals} ${words.households(households)}`;

/** A number as the source states it, or added up from parts and said to be so, or missing. */
function shownCount(row: AwardRow, field: CountField): string {
  const value = effective(row, field);
  if (value === null) return words.missing;
  return formatNumber(value) + (row.data[field] === null ? words.addedUp : '');
}

/** The form's name, or what a source says instead. */
export function formName({ find }: Pick<Catalog, 'find'>, { row, isSum }: Pick<AwardCount, 'row' | 'isSum'>): string {
  const form = row.data.form === null ? undefined : find('award-form', row.data.form);
  if (form) return form.data.name;
  if (isSum) return words.sumRow;
  return row.data.level ? words.ofLevel(awardLevels[row.data.level]) : words.noForm;
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
  return change ? words.shareChange(label, year ?? 0, value) : words.shareBefore(label, year ?? 0, formatNumber(value));
}
