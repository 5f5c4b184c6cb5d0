import { strings } from '../strings.ts';
import { activityLines, type ActivityLine } from './activity-lines.ts';
import type { AwardCountLine } from './award-tables.ts';
import { movementAwards } from './awards-page.ts';
import type { Catalog } from './catalog.ts';
import { chartView, type ChartView } from './chart-view.ts';
import { sourceLines, type SourceLine } from './citations.ts';
import { correctionLines, type CorrectionLine } from './corrections.ts';
import { coverOf, type Cover } from './covers.ts';
import { documentRow, type DocumentRow } from './documents.ts';
import type { Entry } from './entry.ts';
import { movementLinks } from './entry-links.ts';
import { movementFeedLink } from './feeds/feed-links.ts';
import { eventLines, type EventLine } from './events.ts';
import { exemplarCard, inNameOrder } from './exemplars.ts';
import type { FigureLine } from './figure-lines.ts';
import { particular, type Card, type Link, type PageHead, type Particular } from './links.ts';
import { listPages, type ListPage } from './lists.ts';
import { movementCard, movementKind } from './movement-card.ts';
import { movementFigures } from './movement-figures.ts';
import { pageHead } from './page-head.ts';
import { compareDates, formatDate, formatPeriod } from './partial-date.ts';
import { searchFacetsOf } from './search/search-facets.ts';
import { shownStory, type ShownNode } from './shown-story.ts';
import { movementEvent } from './structured-data/movement-event.ts';
import { movementTimeline, type TimelineItem } from './timeline.ts';

type Movement = Entry<'movement'>;

/** A phase of a movement as a page tells it. */
export interface PhaseLine {
  /** Its name, with its years where the name has none. */
  name: string;
  document: Link | null;
  contents: string[];
}

/** Everything on the page of a movement. */
export interface MovementPage {
  head: PageHead;
  cover: Cover;
  kind: string;
  summary: string;
  particulars: Particular[];
  phases: PhaseLine[];
  /** Contents, criteria, targets and occasions, as far as the sources state them. */
  texts: { title: string; items: string[] }[];
  story: ShownNode[] | null;
  /** Empty when the story has a timeline of its own. */
  timeline: TimelineItem[];
  documents: DocumentRow[];
  events: EventLine[];
  exemplars: Card[];
  /** Figures of the indicators that the movement is about, in its province. */
  figures: FigureLine[];
  awards: AwardCountLine[];
  activities: ActivityLine[];
  charts: ChartView[];
  sources: SourceLine[];
  updated: string;
  corrections: CorrectionLine[];
}

/** The lists of movements: all, and by field, province and year. */
export const movementLists = (catalog: Catalog): ListPage[] =>
  listPages(catalog, {
    section: 'phong-trao',
    words: strings.movements,
    entries: catalog.all('movement'),
    card: (entry) => movementCard(catalog, entry),
  });

/** Movements by the day that their sources name last, newest first; those without any date at the end. */
export const newestFirst = (movements: readonly Movement[]): Movement[] =>
  [...movements].sort((a, b) => compareDates(lastDate(b), lastDate(a)));

const lastDate = ({ data }: Movement) => data.to ?? data.from ?? data.launchedOn ?? '';

/** The page of every movement. */
export const movementPages = (catalog: Catalog): (MovementPage & { slug: string })[] =>
  catalog.all('movement').map((entry) => ({ slug: entry.id, ...movementPage(catalog, entry) }));

/** Everything on the page of one movement. */
export function movementPage(catalog: Catalog, entry: Movement): MovementPage {
  const { data } = entry;
  const words = strings.movements;
  const documents = documentsOf(catalog, entry);
  return {
    head: movementHead(catalog, entry),
    cover: coverOf(catalog, entry.kind, entry.id),
    kind: movementKind(data),
    summary: data.summary,
    particulars: particulars(catalog, entry),
    phases: data.phases.map((phase) => phaseLine(catalog, phase)),
    texts: [
      { title: words.contents, items: data.contents },
      { title: words.targets, items: data.targets },
      { title: words.criteria, items: data.criteria },
      { title: words.occasions, items: data.occasions },
    ].filter(({ items }) => items.length > 0),
    story: shownStory(catalog, entry),
    timeline: tellsItsCourse(entry) ? [] : movementTimeline(catalog, entry, documents),
    documents: documents.map((document) => documentRow(catalog, document)),
    events: eventLines(catalog, (event) => event.movement === entry.id),
    exemplars: inNameOrder(
      catalog.all('exemplar').filter((exemplar) => exemplar.data.movements.includes(entry.id)),
    ).map((exemplar) => exemplarCard(catalog, exemplar)),
    figures: movementFigures(catalog, entry),
    awards: movementAwards(catalog, entry.id),
    activities: activityLines(catalog, (row) => row.data.movement === entry.id),
    charts: catalog.charts
      .filter(({ of }) => of?.scope === `movement:${entry.id}`)
      .map((spec) => ({ ...chartView(catalog.paths, spec), heading: 'h3' })),
    sources: sourceLines(catalog, data.sources),
    updated: formatDate(data.updatedAt),
    corrections: correctionLines(data),
  };
}

/** The head of a movement's page. */
export function movementHead(catalog: Catalog, entry: Movement): PageHead {
  const { data, id } = entry;
  return pageHead(catalog, {
    path: catalog.paths.movement(id),
    title: data.name,
    description: data.summary,
    parents: [{ href: catalog.paths.movements, label: strings.movements.title }],
    facets: searchFacetsOf(catalog, entry),
    subject: (page) => movementEvent(catalog, entry, page),
    share: {
      kicker: strings.kickers(strings.movements.one, movementKind(data)),
      note: movementCard(catalog, entry).details.join(', '),
      times: data,
    },
    feed: movementFeedLink(catalog, entry),
  });
}

/** Whether the story places milestones itself; the dates of the entry would only repeat them. */
const tellsItsCourse = ({ story }: Movement) => story?.nodes.some(({ type }) => type === 'timeline') ?? false;

function particulars(catalog: Catalog, { id, data }: Movement): Particular[] {
  const { find, paths } = catalog;
  const words = strings.movements;
  const province = data.province === null ? undefined : find('province', data.province);
  const field = find('field', data.field);
  const children = catalog.all('movement').filter((movement) => movement.data.parents.includes(id));
  return [
    ...particular(words.otherNames, ...data.otherNames),
    ...particular(words.launchedBy, data.launchedBy),
    ...particular(words.launchedOn, data.launchedOn && formatDate(data.launchedOn)),
    ...particular(words.period, formatPeriod(data.from, data.to) ?? words.noPeriod),
    ...particular(words.theme, data.theme),
    ...particular(
      strings.exemplars.province,
      province && { href: paths.province(province.id), label: province.data.name },
    ),
    ...particular(
      strings.exemplars.field,
      field && { href: paths.list('phong-trao', ['linh-vuc', field.id], 1), label: field.data.name },
    ),
    ...particular(words.parents, ...movementLinks(catalog, data.parents)),
    ...particular(
      words.children,
      ...movementLinks(
        catalog,
        children.map((child) => child.id),
      ),
    ),
  ];
}

/** A phase as pages tell it. */
export function phaseLine(
  { find, paths }: Pick<Catalog, 'find' | 'paths'>,
  { name, from, to, document, contents }: Movement['data']['phases'][number],
): PhaseLine {
  const entry = document === null ? undefined : find('document', document);
  return {
    name: /\d{4}/u.test(name) ? name : [name, formatPeriod(from, to)].filter(Boolean).join(', '),
    document: entry ? { href: paths.document(entry.id), label: documentRow({ paths }, entry).label } : null,
    contents,
  };
}

/** The documents that the movement names and those that name the movement, oldest first. */
function documentsOf(catalog: Catalog, { id, data }: Movement): Entry<'document'>[] {
  return catalog
    .all('document')
    .filter((document) => data.documents.includes(document.id) || document.data.movements.includes(id))
    .sort((a, b) => compareDates(a.data.date ?? '9999', b.data.date ?? '9999'));
}
