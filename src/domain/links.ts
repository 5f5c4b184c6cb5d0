import type { Graph } from 'schema-dts';
import type { EntryCover } from './covers.ts';
import type { PageFacets } from './search/search-facets.ts';
import type { SharePicture } from './share-picture.ts';
import type { PageTimes } from './structured-data/iso-dates.ts';

/** A link as a component shows it: `href` already holds the base path. */
export interface Link {
  href: string;
  label: string;
}

/** An entry as lists show it. */
export interface Card extends Link {
  /** What it is, above the title. */
  kicker: string;
  summary: string;
  /** Short facts below the summary. */
  details: string[];
  cover: EntryCover;
}

/** A named value of a page's list of particulars; several values make several lines. */
export interface Particular {
  label: string;
  values: (Link | string)[];
}

/** A particular, or nothing where nothing is known. */
export const particular = (label: string, ...values: (Link | string | null | undefined)[]): Particular[] => {
  const known = values.flatMap((value) => value || []);
  return known.length > 0 ? [{ label, values: known }] : [];
};

/** A feed as the head of a page names it. */
export interface FeedLink extends Link {
  type: 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json';
}

/** A page's place in the site, for breadcrumbs, title and canonical link. */
export interface PageHead {
  /** Address with the base path. */
  path: string;
  /** Public URL, for the canonical link. */
  canonical: string;
  title: string;
  description: string;
  /** From the home page down to the page's parent. */
  breadcrumbs: Link[];
  /** By what the search finds the page; none where it is no answer of its own. */
  facets?: PageFacets | undefined;
  /** When its subject was published and last changed; `null` where it is about no one subject. */
  times: PageTimes | null;
  /** What it says of itself for machines. */
  graph: Graph;
  picture: SharePicture;
  /** Public URL of what other sites' programs are told of the page, where they can embed it. */
  oembed?: string | undefined;
  /** The feed of what the page is about, where it has one. */
  feed?: FeedLink;
}
