import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import { exemplarHead, exemplarPage, type ExemplarPage } from '../exemplars.ts';
import type { PageHead } from '../links.ts';
import { movementHead, movementPage, type MovementPage } from '../movements.ts';
import { resultHead, resultPage, type ResultPage } from '../results.ts';
import { publishedOn, updatedOn } from './feed-dates.ts';
import { entryUri, type News } from './feed-id.ts';

/** What the page of an entry shows. */
export type NewsPage =
  ({ of: 'exemplar' } & ExemplarPage) | ({ of: 'movement' } & MovementPage) | ({ of: 'result' } & ResultPage);

/** An entry of a feed, without its text. Dates are in the form of RFC 3339, addresses whole. */
export interface FeedEntry {
  id: string;
  url: string;
  title: string;
  summary: string;
  updated: string;
  /** `null` where its author has set no hour. */
  published: string | null;
  categories: string[];
  picture: PageHead['picture'];
  /** The entry itself: one object for as long as the catalog stands. */
  source: News;
  /** Makes what its page shows. */
  page: () => NewsPage;
}

/** An entry of a feed with its text as HTML that stands by itself. */
export interface ToldEntry extends FeedEntry {
  html: string;
}

/** A feed, without its form. */
export interface Feed<E extends FeedEntry = FeedEntry> {
  id: string;
  title: string;
  description: string;
  /** The page that it is the feed of. */
  home: string;
  updated: string;
  author: { name: string; email: string | null };
  licence: { name: string; url: string | null };
  icon: string;
  entries: E[];
}

/** What a feed tells of an entry. */
export function feedEntry(catalog: Catalog, source: News): FeedEntry {
  const { head, section } = headOf(catalog, source);
  const field = source.kind === 'result' ? undefined : catalog.find('field', source.data.field);
  return {
    id: entryUri(catalog, source),
    url: head.canonical,
    title: head.title,
    summary: source.data.summary,
    updated: updatedOn(source.data),
    published: publishedOn(source.data),
    categories: [section, ...(field ? [field.data.name] : [])],
    picture: head.picture,
    source,
    page: () => pageOf(catalog, source),
  };
}

function headOf(catalog: Catalog, entry: News): { head: PageHead; section: string } {
  switch (entry.kind) {
    case 'exemplar':
      return { head: exemplarHead(catalog, entry), section: strings.exemplars.title };
    case 'movement':
      return { head: movementHead(catalog, entry), section: strings.movements.title };
    case 'result':
      return { head: resultHead(catalog, entry), section: strings.results.title };
  }
}

function pageOf(catalog: Catalog, entry: News): NewsPage {
  switch (entry.kind) {
    case 'exemplar':
      return { of: 'exemplar', ...exemplarPage(catalog, entry) };
    case 'movement':
      return { of: 'movement', ...movementPage(catalog, entry) };
    case 'result':
      return { of: 'result', ...resultPage(catalog, entry) };
  }
}
