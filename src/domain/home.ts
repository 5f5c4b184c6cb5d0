import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import { chartView, type ChartView } from './chart-view.ts';
import { entryCover, type EntryCover } from './covers.ts';
import { exemplarCard, fullestFirst } from './exemplars.ts';
import { honoursByYear, type Honours } from './honours.ts';
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
  years: YearAtAGlance[];
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
  const [lead, ...others] = fullestFirst(all('exemplar'));
  const section = (id: string, title: string, cards: Card[], href: string): CardSection => ({
    id,
    title,
    cards: cards.slice(0, shown),
    all: { href, label: strings.seeAll },
  });
  return {
    head: pageHead(catalog, {
      path: paths.home,
      title: site.name,
      description: site.description,
      share: { note: site.tagline },
    }),
    tagline: site.tagline,
    description: site.description,
    search: paths.search,
    lookup: paths.lookup,
    lead: lead ? { card: exemplarCard(catalog, lead), figures: lead.data.facts.slice(0, 4).map(keyFigure) } : null,
    stories: section(
      'dien-hinh',
      words.exemplars,
      others.map((entry) => exemplarCard(catalog, entry)),
      paths.exemplars,
    ),
    years: all('result').map((entry) => ({
      card: resultCard(catalog, entry),
      onRecord: onRecord(catalog, entry.id),
      chart: headlineChart(catalog, entry.id),
    })),
    honours: honoursByYear(catalog),
    awards: { href: paths.awards, label: strings.lookup.seeCounts },
    movements: section(
      'phong-trao',
      words.movements,
      newestFirst(all('movement')).map((entry) => movementCard(catalog, entry)),
      paths.movements,
    ),
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

/** The verdicts of the year, or else its awards. */
function headlineChart({ charts, paths }: Catalog, result: string): ChartView | null {
  const own = charts.filter(({ of }) => of?.result === result);
  const spec = ['danh-gia-', 'khen-thuong-hinh-thuc-', 'khen-thuong-cap-', 'hoat-dong-']
    .flatMap((kind) => own.find(({ id }) => id.startsWith(kind)) ?? [])
    .at(0);
  return spec ? { ...chartView(paths, spec), heading: null } : null;
}
