import slugify from '@sindresorhus/slugify';
import { awardLevels } from '../schemas/award-form.ts';
import { strings } from '../strings.ts';
import { sectorParts, sumOf } from './award-counts.ts';
import type { Catalog } from './catalog.ts';
import { citationText } from './citations.ts';
import { actualText } from './actual-text.ts';
import { resultOf } from './figures.ts';
import type { Link, PageHead } from './links.ts';
import type { Mismatch, TableRow } from './mismatch.ts';
import { withUnit } from './numbers.ts';
import { pageHead } from './page-head.ts';

/** Two readings of one number, side by side. */
export interface Difference {
  /** What kind of difference it is, in neutral words. */
  kind: string;
  subject: string;
  readings: { value: string; what: string; source: string }[];
  /** What the site shows, and why. */
  shown: string;
}

/** All differences that concern one figure. */
export interface ReconciliationItem {
  /** Anchor on the page. */
  id: string;
  title: string;
  /** Where the figure stands on the site. */
  page: Link | null;
  differences: Difference[];
}

/** The page that puts readings which do not agree side by side. */
export interface ReconciliationPage {
  head: PageHead;
  intro: string;
  provinces: { id: string; title: string; items: ReconciliationItem[] }[];
}

/** The page of differences, by province. */
export function reconciliationPage(catalog: Catalog): ReconciliationPage {
  const words = strings.reconciliation;
  const byProvince = Map.groupBy(catalog.mismatches, ({ left }) => resultOf(left.row.id).province);
  return {
    head: reconciliationHead(catalog),
    intro: words.intro,
    provinces: catalog.all('province').flatMap(({ id, data }) => {
      const mismatches = byProvince.get(id) ?? [];
      return mismatches.length > 0 ? [{ id, title: data.name, items: items(catalog, mismatches) }] : [];
    }),
  };
}

/** The head of the page of differences. */
export function reconciliationHead(catalog: Catalog): PageHead {
  const { title, intro } = strings.reconciliation;
  return pageHead(catalog, { path: catalog.paths.reconciliation, title, description: intro, share: { note: intro } });
}

/** The way to the differences of a yearly result, or of all; `null` where there are none. */
export function reconciliationLink({ mismatches, paths }: Catalog, result?: string): Link | null {
  const own = mismatches.filter(({ left }) => result === undefined || resultOf(left.row.id).result === result);
  if (own.length === 0) return null;
  const anchor = result === undefined ? '' : `#${resultOf(result).province}`;
  return { href: paths.reconciliation + anchor, label: strings.reconciliation.link };
}

/** A mark beside a figure, which leads to its differences; `null` for a figure without any. */
export function mismatchMark(catalog: Catalog, rows: readonly TableRow[]): Link | null {
  const marked = byRow(catalog.mismatches);
  const mismatch = rows.flatMap((row) => marked.get(row) ?? [])[0];
  if (!mismatch) return null;
  return {
    href: `${catalog.paths.reconciliation}#${itemId(mismatch.left.row)}`,
    label: strings.reconciliation.mark,
  };
}

/** The first mismatch of each row; every figure of every page asks. */
function byRow(mismatches: readonly Mismatch[]): ReadonlyMap<TableRow, Mismatch> {
  const known = rowIndexes.get(mismatches) ?? new Map<TableRow, Mismatch>();
  if (!rowIndexes.has(mismatches))
    for (const mismatch of mismatches)
      for (const { row } of [mismatch.left, mismatch.right]) if (!known.has(row)) known.set(row, mismatch);
  rowIndexes.set(mismatches, known);
  return known;
}

const rowIndexes = new WeakMap<readonly Mismatch[], Map<TableRow, Mismatch>>();

function items(catalog: Catalog, mismatches: readonly Mismatch[]): ReconciliationItem[] {
  const groups = Map.groupBy(mismatches, ({ left }) => itemId(left.row));
  return [...groups].map(([id, group]) => {
    const row = group[0]?.left.row;
    return {
      id,
      title: row ? titleOf(catalog, row) : '',
      page: row ? pageOf(catalog, row) : null,
      differences: group.map((mismatch) => difference(catalog, mismatch)),
    };
  });
}

/** Names what a row is about, for its anchor. */
function itemId(row: TableRow): string {
  const { result } = resultOf(row.id);
  if (row.kind === 'figure') return slugify(`${result} ${row.data.indicator}`);
  if (row.kind === 'activity') return slugify(`${result} ${row.data.activity} ${row.data.ofWhat}`);
  const { scope, form, level, section, cumulative } = row.data;
  const table = scope === 'table' ? section : '';
  return slugify([result, scope, table, form ?? level ?? 'tong', cumulative ? 'luy-ke' : ''].join(' '));
}

function titleOf({ find }: Catalog, row: TableRow): string {
  const { year } = resultOf(row.id);
  const { yearly, form, totalRow, wholeTable } = strings.reconciliation;
  if (row.kind === 'figure')
    return yearly(find('indicator', row.data.indicator)?.data.name ?? row.data.indicator, year);
  if (row.kind === 'activity') return yearly(row.data.ofWhat, year);
  const { data } = row;
  const [kind = '', id = ''] = data.scope.split(':');
  const scope = kind === 'movement' ? find('movement', id)?.data.name : find('event', id)?.data.name;
  const level = data.level && strings.awardCounts.ofLevel(awardLevels[data.level]);
  const name = data.form === null ? (level ?? totalRow) : (find('award-form', data.form)?.data.name ?? totalRow);
  return form(name, scope ?? (kind === 'table' ? wholeTable(data.section) : String(year)));
}

function pageOf({ paths, find }: Catalog, row: TableRow): Link | null {
  if (row.kind === 'figure') {
    const indicator = find('indicator', row.data.indicator);
    return indicator ? { href: paths.indicator(indicator.id), label: indicator.data.name } : null;
  }
  if (row.kind === 'award-count') return { href: paths.awards, label: strings.awardCounts.title };
  const result = find('result', resultOf(row.id).result);
  return result ? { href: paths.result(result.id), label: result.data.title } : null;
}

function difference(catalog: Catalog, { code, subject, unit, left, right }: Mismatch): Difference {
  const words = strings.reconciliation;
  const readings = [left, right].map(({ value, what, row }) => ({
    value: withUnit(value, /\d/u.test(value) ? unit : ''),
    what,
    source: citationText(catalog, row.data),
  }));
  const shown = shownAndWhy(catalog, code, left.row, right.row, readings[0]?.value ?? '');
  const oneSource = left.row.data.source === right.row.data.source;
  return { kind: words.kinds[code] + (oneSource ? '' : words.betweenSources), subject, readings, shown };
}

/** What the site shows of two readings, and why; the note of a chosen row is the editor's own reason. */
function shownAndWhy(
  { figures }: Catalog,
  code: Mismatch['code'],
  left: TableRow,
  right: TableRow,
  value: string,
): string {
  const words = strings.reconciliation;
  if (code === 'GS-305' && left.kind === 'award-count' && sumOf(left, sectorParts.individuals) !== null)
    return words.detailed(lowerFirst(left.data.section), lowerFirst(right.data.section));
  if (code !== 'GS-304' || left.kind !== 'figure') return words.shown[code];
  const { result } = resultOf(left.id);
  const figure = figures.find((one) => one.result === result && one.indicator.id === left.data.indicator);
  if (figure?.shown && figure.shown !== left && figure.shown !== right) return words.another(actualText(figure));
  return left.data.use && left.data.note ? words.chosen(value, left.data.note) : words.shown[code];
}

const lowerFirst = (text: string) => text.replace(/^./u, (letter) => letter.toLowerCase());
