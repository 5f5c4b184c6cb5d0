import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import type { Picture } from './entry.ts';
import type { FeedLink, Link, PageHead } from './links.ts';
import type { PageFacets } from './search/search-facets.ts';
import type { ShareFigure, SharePicture } from './share-picture.ts';
import { pageTimes } from './structured-data/iso-dates.ts';
import { pageGraph, type DescribedPage, type PageSubject, type PageType } from './structured-data/page-graph.ts';

/** What a page's picture says besides its title, when the page is shared; or the page whose picture it takes. */
export interface ShareFacts {
  kicker?: string;
  note?: string | null;
  figures?: readonly ShareFigure[];
  photo?: { picture: Picture; alt: string } | null;
  /** Those of the entry, where the page is about one. */
  times?: Parameters<typeof pageTimes>[0];
  of?: Link;
}

/** The head of a page; `parents` are the pages between home and this one. */
export function pageHead(
  catalog: Pick<Catalog, 'absolute' | 'paths' | 'site'>,
  {
    path,
    title,
    description,
    parents = [],
    facets,
    type = 'WebPage',
    subject,
    share = {},
    feed,
  }: {
    path: string;
    title: string;
    description: string;
    parents?: Link[];
    facets?: PageFacets;
    type?: PageType;
    /** Describes what the page is about. */
    subject?: (page: DescribedPage) => PageSubject;
    share?: ShareFacts;
    feed?: FeedLink;
  },
): PageHead {
  const { absolute, paths } = catalog;
  const head = {
    path,
    canonical: absolute(path),
    title,
    description: oneLine(description),
    breadcrumbs: path === paths.home ? [] : [{ href: paths.home, label: strings.homePage }, ...parents],
    facets,
    times: share.times ? pageTimes(share.times) : null,
    picture: sharePicture(catalog, share.of ?? { href: path, label: title }, share),
    ...(feed && { feed }),
  };
  const { times, canonical: url, picture, breadcrumbs } = head;
  const page = { type, url, name: title, description: head.description, image: picture.url, breadcrumbs };
  return {
    ...head,
    graph: pageGraph(catalog, { ...page, published: null, modified: null, corrections: [], ...times }, subject),
  };
}

function sharePicture(
  { absolute, paths }: Pick<Catalog, 'absolute' | 'paths'>,
  { href, label: title }: Link,
  { kicker, note = null, figures = [], photo }: ShareFacts,
): SharePicture {
  const page = href.slice(paths.home.length, -1) || 'trang-chu';
  return {
    page,
    url: absolute(paths.sharePicture(page)),
    alt: strings.shareAlt(
      kicker,
      title,
      photo?.alt ?? figures.map(({ value, label }) => `${value} ${label}`).join('; '),
    ),
    kicker: kicker ?? null,
    title,
    figures,
    note: note && oneLine(note).replace(/^./u, (letter) => letter.toLocaleUpperCase('vi')),
    photo: photo?.picture ?? null,
  };
}

/** At most about 160 characters, cut between words, as search engines show it. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= 160 ? line : `${line.slice(0, line.lastIndexOf(' ', 157))} …`;
}
