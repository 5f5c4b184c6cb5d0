import { strings } from '../strings.ts';
import type { StoryHeading } from '../stories/story.ts';
import type { Catalog } from './catalog.ts';
import { sourceLines, type SourceLine } from './citations.ts';
import { correctionLines, type CorrectionLine } from './corrections.ts';
import { coverOf, entryCover, type Cover } from './covers.ts';
import type { Entry } from './entry.ts';
import { eventLines, type EventLine } from './events.ts';
import { particular, type Card, type PageHead, type Particular } from './links.ts';
import { movementCard } from './movement-card.ts';
import { pageHead } from './page-head.ts';
import { formatDate, formatPeriod, yearOf } from './partial-date.ts';
import { reachedPlans, resultFigures, type ResultFigures } from './result-figures.ts';
import { searchFacetsOf } from './search/search-facets.ts';
import { shownStory, type ShownNode } from './shown-story.ts';
import { resultReport } from './structured-data/result-report.ts';

type Result = Entry<'result'>;

/** The list of yearly results. */
export interface ResultList {
  head: PageHead;
  cards: Card[];
}

/** Everything on the page of a yearly result. */
export interface ResultPage {
  head: PageHead;
  cover: Cover;
  summary: string;
  headline: string | null;
  /** What the figures on record say of the year's plans, beside what the report claims. */
  onRecord: string | null;
  particulars: Particular[];
  /** Headings of the first depth, for the table of contents. */
  contents: StoryHeading[];
  story: ShownNode[] | null;
  figures: ResultFigures;
  movements: Card[];
  events: EventLine[];
  sources: SourceLine[];
  updated: string;
  corrections: CorrectionLine[];
}

/** The province and year in a yearly result's id. */
function provinceAndYear(id: string): { provinceId: string; year: string } {
  const [provinceId = '', year = ''] = id.split('/');
  return { provinceId, year };
}

/** A yearly result as lists show it. */
export function resultCard({ paths, find }: Catalog, entry: Result): Card {
  const { id, data } = entry;
  const { provinceId, year } = provinceAndYear(id);
  return {
    href: paths.result(id),
    label: data.title,
    kicker: strings.year(year),
    summary: data.headline ?? data.summary,
    details: [find('province', provinceId)?.data.name, formatPeriod(data.from, data.to)].flatMap(
      (detail) => detail ?? [],
    ),
    cover: entryCover({ paths }, entry),
  };
}

/** All yearly results, newest first. */
export const resultList = (catalog: Catalog): ResultList => ({
  head: resultsHead(catalog),
  cards: catalog.all('result').map((entry) => resultCard(catalog, entry)),
});

/** The head of the list of yearly results. */
export function resultsHead(catalog: Catalog): PageHead {
  const { title, intro } = strings.results;
  return pageHead(catalog, {
    path: catalog.paths.results,
    title,
    description: intro,
    type: 'CollectionPage',
    share: { note: intro },
  });
}

/** The page of every yearly result. */
export const resultPages = (catalog: Catalog): (ResultPage & { province: string; year: string })[] =>
  catalog.all('result').map((entry) => {
    const { provinceId: province, year } = provinceAndYear(entry.id);
    return { province, year, ...resultPage(catalog, entry) };
  });

/** Everything on the page of one yearly result. */
export function resultPage(catalog: Catalog, entry: Result): ResultPage {
  const { id, data, story } = entry;
  const { provinceId } = provinceAndYear(id);
  const { paths, find } = catalog;
  const figures = resultFigures(catalog, id);
  const province = find('province', provinceId);
  return {
    head: resultHead(catalog, entry),
    cover: coverOf(catalog, entry.kind, entry.id),
    summary: data.summary,
    headline: data.headline,
    particulars: [
      ...particular(
        strings.exemplars.province,
        province && { href: paths.province(province.id), label: province.data.name },
      ),
      ...particular(strings.results.period, formatPeriod(data.from, data.to)),
    ],
    onRecord: figures.onRecord,
    contents: [...(story?.headings.filter(({ depth }) => depth === 2) ?? []), ...figures.headings],
    story: shownStory(catalog, entry),
    figures,
    movements: catalog
      .all('movement')
      .filter(({ data: movement }) => movement.province === provinceId && meets(movement, data))
      .map((movement) => movementCard(catalog, movement)),
    events: eventLines(catalog, (event) => event.province === provinceId && inPeriod(event.date, data.from, data.to)),
    sources: sourceLines(catalog, data.sources),
    updated: formatDate(data.updatedAt),
    corrections: correctionLines(data),
  };
}

/** The head of a yearly result's page. */
export function resultHead(catalog: Catalog, entry: Result): PageHead {
  const { data, id } = entry;
  const { paths } = catalog;
  const plans = reachedPlans(catalog, id);
  return pageHead(catalog, {
    path: paths.result(id),
    title: data.title,
    description: data.summary,
    parents: [{ href: paths.results, label: strings.results.title }],
    facets: searchFacetsOf(catalog, entry),
    subject: (page) => resultReport(catalog, entry, page),
    share: {
      kicker: strings.results.title,
      figures: plans ? [plans] : [],
      note: plans ? null : formatPeriod(data.from, data.to),
      times: data,
    },
  });
}

/** Whether something happened in the years of the period; what has no date is in none. */
const inPeriod = (date: string | null, from: string | null, to: string | null): boolean =>
  date !== null && from !== null && yearOf(date) >= yearOf(from) && yearOf(date) <= yearOf(to ?? from);

/** Whether a movement ran in the years of the period; one whose years no source states may have. */
function meets(movement: Entry<'movement'>['data'], { from, to }: Result['data']): boolean {
  const begin = movement.from ?? movement.launchedOn;
  const startsInTime = begin === null || to === null || yearOf(begin) <= yearOf(to);
  const lastsLongEnough = movement.to === null || from === null || yearOf(movement.to) >= yearOf(from);
  return startsInTime && lastsLongEnough;
}
