import { strings } from '../strings.ts';
import type { StoryHeading } from '../stories/story.ts';
import { activityLines, type ActivityLine } from './activity-lines.ts';
import type { AwardCountLine } from './award-tables.ts';
import { resultAwards } from './awards-page.ts';
import type { Catalog } from './catalog.ts';
import type { ChartSpec } from './chart-spec.ts';
import { chartView, type ChartView } from './chart-view.ts';
import { dataLink } from './datasets/data-addresses.ts';
import { resultOf } from './figures.ts';
import { figureGroups, type FigureGroup } from './indicators.ts';
import type { Link } from './links.ts';
import type { ShareFigure } from './share-picture.ts';
import { reconciliationLink } from './reconciliation.ts';
import { verdictTally } from './verdict-tally.ts';

/** The figures of a province's year, as its page shows them. */
export interface ResultFigures {
  /** What the plans on record came to; `null` without plans. */
  onRecord: string | null;
  /** Headings of the sections that have anything. */
  headings: StoryHeading[];
  groups: FigureGroup[];
  awards: AwardCountLine[];
  activities: ActivityLine[];
  /** Targets of the year after. */
  nextYear: number;
  targets: FigureGroup[];
  /** Those that the story does not place itself. */
  charts: Record<'figures' | 'awards' | 'activities', ChartView[]>;
  /** The way to the differences between readings, where the province has any. */
  reconciliation: Link | null;
  /** Where the numbers can be had as files. */
  data: Record<'figures' | 'awards' | 'activities', Link>;
}

/** Collects the figures, award counts and activities of the yearly result `id` and the next year's targets. */
export function resultFigures(catalog: Catalog, id: string): ResultFigures {
  const words = strings.results;
  const { province, year } = resultOf(id);
  const own = catalog.figures.filter((figure) => figure.result === id);
  const next = catalog.figures.filter(
    ({ result, actual }) => result === `${province}/${year + 1}` && !actual && !catalog.find('result', result),
  );
  const groups = figureGroups(catalog, own);
  const targets = figureGroups(catalog, next);
  const awards = resultAwards(catalog, id);
  const activities = activityLines(catalog, (row) => resultOf(row.id).result === id);
  const placed = catalog.find('result', id)?.story?.charts.map(({ target }) => target) ?? [];
  const charts = (kind: string): ChartView[] =>
    catalog.charts
      .filter((spec) => !placed.includes(spec.id))
      .filter((spec) => isOf(spec, kind, id))
      .map((spec) => ({ ...chartView(catalog.paths, spec), heading: 'h3' }));
  const heading = (anchor: string, text: string, shown: boolean): StoryHeading[] =>
    shown ? [{ id: anchor, text, depth: 2 }] : [];
  return {
    onRecord: onRecord(catalog, id),
    headings: [
      ...heading('so-lieu', words.figures, groups.length > 0),
      ...heading('so-lieu-khen-thuong', words.awards, awards.length > 0),
      ...heading('so-lieu-hoat-dong', words.activities, activities.length > 0),
      ...heading('muc-tieu', words.targets(year + 1), targets.length > 0),
    ],
    groups,
    awards,
    activities,
    nextYear: year + 1,
    targets,
    charts: {
      figures: [...charts('danh-gia'), ...charts('ke-hoach')],
      awards: charts('khen-thuong'),
      activities: charts('hoat-dong'),
    },
    reconciliation: reconciliationLink(catalog, id),
    data: {
      figures: dataLink(catalog, 'indicators'),
      awards: dataLink(catalog, 'award-counts'),
      activities: dataLink(catalog, 'activities'),
    },
  };
}

/** What the plans on record of the yearly result `id` came to; `null` without plans. */
export function onRecord(catalog: Pick<Catalog, 'figures'>, id: string): string | null {
  const plans = reachedPlans(catalog, id);
  return plans && `${plans.value} ${plans.label}`;
}

/** How many plans of the yearly result `id` were reached: `30/44`, and what that counts; `null` without plans. */
export function reachedPlans({ figures }: Pick<Catalog, 'figures'>, id: string): ShareFigure | null {
  const { planned, exceeded, met, claimed } = verdictTally(figures.filter(({ result }) => result === id));
  return planned > 0 ? { value: `${exceeded + met}/${planned}`, label: strings.results.plansReached(claimed) } : null;
}

const isOf = (spec: ChartSpec, kind: string, result: string) =>
  spec.of?.result === result && spec.id.startsWith(`${kind}-`);
