import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import type { ChartKind } from './chart-spec.ts';
import { chartView, type ChartView } from './chart-view.ts';
import { entryCover, type EntryCover } from './covers.ts';
import type { Entry } from './entry.ts';
import { exemplarCard, fullestFirst } from './exemplars.ts';
import { resultOf } from './figures.ts';
import { honoursOf, type Honours } from './honours.ts';
import { keyFigure, type KeyFigure } from './key-figures.ts';
import type { Card, Link, PageHead } from './links.ts';
import { movementCard } from './movement-card.ts';
import { newestFirst } from './movements.ts';
import { pageHead } from './page-head.ts';
import type { CardSection } from './provinces.ts';
import { resultCard } from './results.ts';
import { onRecord } from './result-figures.ts';

/** A province's year at a glance. */
export interface YearAtAGlance {
  card: Card;
  /** What its plans on record came to; `null` without plans. */
  onRecord: string | null;
  /** The chart that says most of the year; `null` where it has none. */
  chart: ChartView | null;
}

/** Everything on the home page. */
export interface HomePage {
  head: PageHead;
  tagline: string;
  description: string;
  search: string;
  lookup: string;
  lead: { card: Card; figures: KeyFigure[] } | null;
  stories: CardSection;
  /** The newest of each province. */
  years: YearAtAGlance[];
  allYears: Link;
  honours: Honours[];
  awards: Link;
  movements: CardSection;
  provinces: (Link & { cover: EntryCover; counts: string })[];
}

/** How many cards a part of the home page shows. */
const shown = 6;

/** The home page: the fullest of the newest stories, how the years went, who was honoured, what runs. */
export function homePage(catalog: Catalog): HomePage {
  const { site, paths, all } = catalog;
  const words = strings.home;
  const [lead, ...others] = fullestFirst(all('exemplar')).slice(0, shown + 1);
  const years = newestYears(all('result'));
  const seeAll = (href: string): Link => ({ href, label: strings.seeAll });
  return {
    head: homeHead(catalog),
    tagline: site.tagline,
    description: site.description,
    search: paths.search,
    lookup: paths.lookup,
    lead: lead ? { card: exemplarCard(catalog, lead), figures: lead.data.facts.slice(0, 4).map(keyFigure) } : null,
    stories: {
      id: 'dien-hinh',
      title: words.exemplars,
      cards: others.map((entry) => exemplarCard(catalog, entry)),
      all: seeAll(paths.exemplars),
    },
    allYears: seeAll(paths.results),
    years: years.map((entry) => ({
      card: resultCard(catalog, entry),
      onRecord: onRecord(catalog, entry.id),
      chart: headlineChart(catalog, entry.id),
    })),
    honours: honoursOf(catalog, years),
    awards: { href: paths.awards, label: strings.lookup.seeCounts },
    movements: {
      id: 'phong-trao',
      title: words.movements,
      cards: newestFirst(all('movement'))
        .slice(0, shown)
        .map((entry) => movementCard(catalog, entry)),
      all: seeAll(paths.movements),
    },
    provinces: all('province').map((entry) => ({
      href: paths.province(entry.id),
      label: strings.province(entry.data.name),
      cover: entryCover({ paths }, entry),
      counts: words.counts(
        all('exemplar').filter(({ data }) => data.province === entry.id).length,
        all('movement').filter(({ data }) => data.province === entry.id).length,
      ),
    })),
  };
}

/** The head of the home page. */
export const homeHead = (catalog: Catalog): PageHead =>
  pageHead(catalog, {
    path: catalog.paths.home,
    title: catalog.site.name,
    description: catalog.site.description,
    share: { note: catalog.site.tagline },
  });

/** The newest yearly result of each province, of results that stand newest first. */
const newestYears = (results: readonly Entry<'result'>[]): Entry<'result'>[] =>
  [...Map.groupBy(results, ({ id }) => resultOf(id).province).values()].flatMap(([newest]) => newest ?? []);

/** The charts that say most of a year, the best first. */
const headlines: readonly ChartKind[] = ['verdicts', 'award-forms', 'award-levels', 'activities'];

/** The verdicts of the year, or else its awards. */
function headlineChart({ charts, paths }: Catalog, result: string): ChartView | null {
  const own = charts.filter(({ of }) => of?.result === result);
  const spec = headlines.flatMap((kind) => own.find(({ of }) => of?.kind === kind) ?? []).at(0);
  return spec ? chartView(paths, spec) : null;
}
