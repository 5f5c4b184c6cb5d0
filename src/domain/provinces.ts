import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import { sourceLines, type SourceLine } from './citations.ts';
import { coverOf, type Cover } from './covers.ts';
import type { Entry } from './entry.ts';
import { eventLines, type EventLine } from './events.ts';
import { exemplarCard, inNameOrder } from './exemplars.ts';
import { provinceFeedLink } from './feeds/feed-links.ts';
import { particular, type Card, type Link, type PageHead, type Particular } from './links.ts';
import { movementCard } from './movement-card.ts';
import { pageHead } from './page-head.ts';
import { formatDate } from './partial-date.ts';
import { resultCard } from './results.ts';
import { searchFacetsOf } from './search/search-facets.ts';
import { provinceArea } from './structured-data/province-area.ts';

/** Cards of one kind on a page, with the way to all of them. */
export interface CardSection {
  id: string;
  title: string;
  cards: Card[];
  all: Link | null;
}

/** Everything on the page of a province. */
export interface ProvincePage {
  head: PageHead;
  cover: Cover;
  intro: string;
  particulars: Particular[];
  note: string | null;
  sections: CardSection[];
  events: EventLine[];
  sources: SourceLine[];
}

/** The page of every province. */
export const provincePages = (catalog: Catalog): (ProvincePage & { id: string })[] =>
  catalog.all('province').map((entry) => ({ id: entry.id, ...provincePage(catalog, entry) }));

function provincePage(catalog: Catalog, entry: Entry<'province'>): ProvincePage {
  const { id, data } = entry;
  const { paths, all } = catalog;
  const words = strings.provinces;
  const exemplars = inNameOrder(all('exemplar').filter((exemplar) => exemplar.data.province === id));
  const movements = all('movement').filter((movement) => movement.data.province === id);
  const results = all('result').filter((result) => result.id.startsWith(`${id}/`));
  const seeAll = (section: 'dien-hinh' | 'phong-trao') => ({
    href: paths.list(section, ['tinh', id], 1),
    label: strings.seeAll,
  });
  return {
    head: provinceHead(catalog, entry),
    cover: coverOf(catalog, entry.kind, entry.id),
    intro: words.intro(data.name),
    particulars: particulars(data),
    note: data.note,
    sections: [
      {
        id: 'dien-hinh',
        title: words.exemplars,
        cards: exemplars.slice(0, 6).map((exemplar) => exemplarCard(catalog, exemplar)),
        all: exemplars.length > 6 ? seeAll('dien-hinh') : null,
      },
      {
        id: 'phong-trao',
        title: words.movements,
        cards: movements.slice(0, 6).map((movement) => movementCard(catalog, movement)),
        all: movements.length > 6 ? seeAll('phong-trao') : null,
      },
      { id: 'ket-qua', title: words.results, cards: results.map((result) => resultCard(catalog, result)), all: null },
    ],
    events: eventLines(catalog, (event) => event.province === id),
    sources: sourceLines(catalog, data.sources),
  };
}

/** The head of a province's page. */
export function provinceHead(catalog: Catalog, entry: Entry<'province'>): PageHead {
  const { name } = entry.data;
  const description = strings.provinces.intro(name);
  return pageHead(catalog, {
    path: catalog.paths.province(entry.id),
    title: strings.province(name),
    description,
    facets: searchFacetsOf(catalog, entry),
    subject: (page) => provinceArea(entry, page),
    share: { note: description },
    feed: provinceFeedLink(catalog, entry),
  });
}

function particulars(data: Entry<'province'>['data']): Particular[] {
  const words = strings.provinces;
  const named = (unit: { name: string; to: string | null }) => words.until(unit.name, unit.to && formatDate(unit.to));
  return [
    ...particular(words.code, data.code),
    ...particular(words.since, data.from && formatDate(data.from)),
    ...particular(words.predecessors, ...data.predecessors.map(named)),
    ...particular(words.successors, ...data.successors.map(named)),
    ...particular(words.legacyDistricts, data.legacyDistricts.join(', ')),
  ];
}
