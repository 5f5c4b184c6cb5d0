import { strings } from '../strings.ts';
import type { StoryHeading } from '../stories/story.ts';
import { awardCountLine, awardCounts, type AwardCount, type AwardCountLine } from './award-tables.ts';
import type { Catalog } from './catalog.ts';
import { chartView, type ChartView } from './chart-view.ts';
import { dataLink } from './datasets/data-addresses.ts';
import type { Link, PageHead } from './links.ts';
import { formTotals, type FormTotal } from './form-totals.ts';
import { formatNumber } from './numbers.ts';
import { pageHead } from './page-head.ts';
import { mismatchMark, reconciliationLink } from './reconciliation.ts';

/** A table of award counts with its heading. */
export interface AwardSection {
  id: string;
  title: string;
  note: string | null;
  lines: AwardCountLine[];
}

/** The total of a form in a province's year. */
export interface FormTotalLine {
  /** `<province>/<year>`. */
  result: string;
  form: string;
  place: string;
  total: string;
  collectives: string;
  individuals: string;
  households: string | null;
  directWorkers: string;
  /** Leads to a difference in one of the counts that are added up. */
  mark: Link | null;
}

/** The page of all award counts. */
export interface AwardsPage {
  head: PageHead;
  contents: StoryHeading[];
  reconciliation: Link | null;
  lookup: Link;
  data: Link;
  forms: FormTotalLine[];
  sections: AwardSection[];
  charts: ChartView[];
}

/** The page of all award counts: by form in order of precedence, level, movement and event; cumulative ones apart. */
export function awardsPage(catalog: Catalog): AwardsPage {
  const words = strings.awardCounts;
  const all = awardCounts(catalog);
  const yearly = all.filter(({ row }) => !row.data.cumulative);
  const single = yearly.filter((count) => !count.isSum);
  const inScope = (counts: readonly AwardCount[], scope: string) =>
    counts.filter(({ row }) => row.data.scope.startsWith(scope));
  const section = (
    id: string,
    title: string,
    counts: readonly AwardCount[],
    note: string | null = null,
  ): AwardSection[] =>
    counts.length > 0 ? [{ id, title, note, lines: counts.map((count) => awardCountLine(catalog, count)) }] : [];
  const sections = [
    ...section('theo-cap', words.byLevel, inScope(single, 'all')),
    ...section('theo-phong-trao', words.byMovement, inScope(single, 'movement:')),
    ...section('theo-su-kien', words.byEvent, inScope(single, 'event:')),
    ...section(
      'dong-tong',
      words.sums,
      yearly.filter((count) => count.isSum),
    ),
    ...section(
      'luy-ke',
      words.cumulative,
      all.filter(({ row }) => row.data.cumulative),
      words.cumulativeNote,
    ),
  ];
  const forms = formTotalLines(catalog);
  const charts = catalog.charts.filter(({ id }) => id.startsWith('khen-thuong-'));
  return {
    head: awardsHead(catalog),
    reconciliation: reconciliationLink(catalog),
    lookup: { href: catalog.paths.lookup, label: strings.lookup.seeLookup },
    data: dataLink(catalog, 'award-counts'),
    contents: [
      ...(forms.length > 0 ? [{ id: 'theo-hinh-thuc', text: words.byForm, depth: 2 }] : []),
      ...(charts.length > 0 ? [{ id: 'bieu-do', text: words.charts, depth: 2 }] : []),
      ...sections.map(({ id, title }) => ({ id, text: title, depth: 2 })),
    ],
    forms,
    sections,
    charts: charts.map((spec) => ({ ...chartView(catalog.paths, spec), heading: 'h3' })),
  };
}

/** The head of the page of all award counts. */
export function awardsHead(catalog: Catalog): PageHead {
  const { title, intro } = strings.awardCounts;
  return pageHead(catalog, { path: catalog.paths.awards, title, description: intro, share: { note: intro } });
}

/** The totals of every form in every province's year. */
export const formTotalLines = (catalog: Catalog): FormTotalLine[] =>
  formTotals(catalog).map((total) => formLine(catalog, total));

function formLine(catalog: Catalog, total: FormTotal): FormTotalLine {
  const { form, result, province, year, collectives, individuals, households, isIncomplete } = total;
  const words = strings.awardCounts;
  const shown = (value: number | null) => {
    if (value === null) return words.missing;
    return isIncomplete ? words.atLeast(formatNumber(value)) : formatNumber(value);
  };
  return {
    form,
    result,
    place: `${catalog.find('province', province)?.data.name ?? province}, ${year}`,
    total: shown(total.total),
    collectives: shown(collectives),
    individuals: shown(individuals),
    households: households === null ? null : formatNumber(households),
    directWorkers: shown(total.directWorkers),
    mark: mismatchMark(
      catalog,
      total.counts.flatMap(({ rows }) => rows),
    ),
  };
}

/** The award counts of a movement, its sum rows last. */
export const movementAwards = (catalog: Catalog, movement: string): AwardCountLine[] =>
  awardCounts(catalog)
    .filter(({ row }) => row.data.scope === `movement:${movement}`)
    .map((count) => awardCountLine(catalog, count));

/** The award counts of a province's year, without those of many years and without sum rows. */
export function resultAwards(catalog: Catalog, result: string): AwardCountLine[] {
  const all = awardCounts(catalog);
  return all
    .filter((count) => count.result === result && !count.row.data.cumulative && !count.isSum)
    .map((count) => awardCountLine(catalog, count));
}
