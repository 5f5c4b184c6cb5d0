import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import { exemplarCard, fullestFirst } from './exemplars.ts';
import type { Card, Link, PageHead } from './links.ts';
import { movementCard } from './movements.ts';
import { pageHead } from './page-head.ts';
import type { CardSection } from './provinces.ts';
import { resultCard } from './results.ts';

/** Everything on the home page. */
export interface HomePage {
  head: PageHead;
  tagline: string;
  description: string;
  lead: Card | null;
  sections: CardSection[];
  provinces: Link[];
}

/** The home page: the fullest of the newest stories first, then the others, the movements and the years. */
export function homePage(catalog: Catalog): HomePage {
  const { site, paths, all } = catalog;
  const words = strings.home;
  const [lead, ...others] = fullestFirst(all('exemplar')).map((entry) => exemplarCard(catalog, entry));
  const section = (id: string, title: string, cards: Card[], href: string): CardSection => ({
    id,
    title,
    cards: cards.slice(0, 6),
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
    lead: lead ?? null,
    sections: [
      section('dien-hinh', words.exemplars, others, paths.exemplars),
      section(
        'phong-trao',
        words.movements,
        all('movement').map((entry) => movementCard(catalog, entry)),
        paths.movements,
      ),
      section(
        'ket-qua',
        words.results,
        all('result').map((entry) => resultCard(catalog, entry)),
        paths.results,
      ),
    ],
    provinces: all('province').map(({ id, data }) => ({
      href: paths.province(id),
      label: strings.province(data.name),
    })),
  };
}
