import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import type { Picture } from './entry.ts';
import type { FeedLink, Link, PageHead } from './links.ts';
import type { PageFacets } from './search/search-facets.ts';
import type { ShareFigure, SharePicture } from './share-picture.ts';

/** What a page's picture says besides its title, when the page is shared; or the page whose picture it takes. */
export interface ShareFacts {
  kicker?: string;
  note?: string | null;
  figures?: readonly ShareFigure[];
  photo?: { picture: Picture; alt: string } | null;
  isArticle?: boolean;
  of?: Link;
}

/** The head of a page; `parents` are the pages between home and this one. */
export function pageHead(
  catalog: Pick<Catalog, 'absolute' | 'paths'>,
  {
    path,
    title,
    description,
    parents = [],
    facets,
    share = {},
    feed,
  }: {
    path: string;
    title: string;
    description: string;
    parents?: Link[];
    facets?: PageFacets;
    share?: ShareFacts;
    feed?: FeedLink;
  },
): PageHead {
  const { absolute, paths } = catalog;
  const isHome = path === paths.home;
  return {
    path,
    canonical: absolute(path),
    title,
    description: oneLine(description),
    breadcrumbs: isHome ? [] : [{ href: paths.home, label: strings.homePage }, ...parents],
    facets,
    isArticle: share.isArticle ?? false,
    picture: sharePicture(catalog, share.of ?? { href: path, label: title }, share),
    ...(feed && { feed }),
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
