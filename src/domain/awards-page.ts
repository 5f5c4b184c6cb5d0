import { strings } from '../strings.ts';
import type { StoryHeading } from '../stories/story.ts';
import {
  awardCountLine,
  awardCounts,
  formTotals,
  isSumRow,
  type AwardCount,
  type AwardCountLine,
} from './award-tables.ts';
import type { Catalog } from './catalog.ts';
import { awardCharts } from './charts.ts';
import { chartView, type ChartView } from './chart-view.ts';
import type { Link, PageHead } from './links.ts';
import { formatNumber } from './numbers.ts';
import { pageHead } from './page-head.ts';
import { reconciliationLink } from './reconciliation.ts';

/** A table of award counts with its heading. */
export interface AwardSection {
  id: string;
  title: string;
  note: string | null;
  lines: AwardCountLine[];
}

/** The total of a form in a province's year. */
export interface FormTotalLine {
  form: string;
  place: string;
  collectives: string;
  individuals: string;
}

/** The page of all award counts. */
export interface AwardsPage {
  head: PageHead;
  contents: StoryHeading[];
  reconciliation: Link | null;
  forms: FormTotalLine[];
  sections: AwardSection[];
  charts: ChartView[];
}

/** The page of all award counts: by form in order of precedence, level, movement and event; cumulative ones apart. */
export function awardsPage(catalog: Catalog): AwardsPage {
  const words = strings.awardCounts;
  const all = awardCounts(catalog);
  const yearly = all.filter(({ row }) => !row.data.cumulative);
  const single = yearly.filter((count) => !isSumRow(count, all));
  const inScope = (counts: readonly AwardCount[], scope: string) =>
    counts.filter(({ row }) => row.data.scope.startsWith(scope));
  const section = (
    id: string,
    title: string,
    counts: readonly AwardCount[],
    note: string | null = null,
  ): AwardSection[] =>
    counts.length > 0 ? [{ id, title, note, lines: counts.map((count) => awardCountLine(catalog, count)) }] : [];
  const missing = (value: number | null) => (value === null ? words.missing : formatNumber(value));
  const sections = [
    ...section('theo-cap', words.byLevel, inScope(single, 'all')),
    ...section('theo-phong-trao', words.byMovement, inScope(single, 'movement:')),
    ...section('theo-su-kien', words.byEvent, inScope(single, 'event:')),
    ...section(
      'dong-tong',
      words.sums,
      yearly.filter((count) => isSumRow(count, all)),
    ),
    ...section(
      'luy-ke',
      words.cumulative,
      all.filter(({ row }) => row.data.cumulative),
      words.cumulativeNote,
    ),
  ];
  const charts = awardCharts(catalog);
  return {
    head: pageHead(catalog, { path: catalog.paths.awards, title: words.title, description: words.intro }),
    reconciliation: reconciliationLink(catalog),
    contents: [
      { id: 'theo-hinh-thuc', text: words.byForm, depth: 2 },
      ...(charts.length > 0 ? [{ id: 'bieu-do', text: words.charts, depth: 2 }] : []),
      ...sections.map(({ id, title }) => ({ id, text: title, depth: 2 })),
    ],
    forms: formTotals(catalog).map(({ form, province, year, collectives, individuals }) => ({
      form,
      place: `${catalog.find('province', province)?.data.name ?? province}, ${year}`,
      collectives: missing(collectives),
      individuals: missing(individuals),
    })),
    sections,
    charts: charts.map((spec) => ({ ...chartView(catalog.paths, spec), heading: 'h3' })),
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
    .filter((count) => count.result === result && !count.row.data.cumulative && !isSumRow(count, all))
    .map((count) => awardCountLine(catalog, count));
}
