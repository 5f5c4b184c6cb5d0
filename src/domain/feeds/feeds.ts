import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import { touchIcon } from '../icons.ts';
import { resultOf } from '../figures.ts';
import { yearOf } from '../partial-date.ts';
import { noDate } from './feed-dates.ts';
import { feedEntry, type Feed, type FeedEntry } from './feed.ts';
import { firstId, tagUri, type News } from './feed-id.ts';

/** How many entries a feed holds; a list of all is on the site. */
export const mostEntries = 50;

/** The feed of the site. */
export const siteFeed = (catalog: Catalog): Feed =>
  newsFeed(catalog, {
    path: catalog.paths.atom,
    home: catalog.paths.home,
    title: catalog.site.name,
    description: catalog.site.tagline,
    news: newsOf(catalog),
  });

/** The feed of a province: all that its pages tell. */
export const provinceFeed = (catalog: Catalog, { id, data }: Entry<'province'>): Feed =>
  newsFeed(catalog, {
    path: catalog.paths.provinceFeed(id),
    home: catalog.paths.province(id),
    title: strings.feeds.titleOf(catalog.site.name, strings.province(data.name)),
    description: strings.provinces.intro(data.name),
    news: newsOf(catalog).filter((entry) => provinceOf(entry) === id),
  });

/** The feed of a movement: itself, its exemplars, and the yearly results whose tables or stories tell of it. */
export const movementFeed = (catalog: Catalog, movement: Entry<'movement'>): Feed =>
  newsFeed(catalog, {
    path: catalog.paths.movementFeed(firstId(movement)),
    home: catalog.paths.movement(movement.id),
    title: strings.feeds.titleOf(catalog.site.name, movement.data.name),
    description: movement.data.summary,
    news: [
      movement,
      ...catalog.all('exemplar').filter(({ data }) => data.movements.includes(movement.id)),
      ...resultsOn(catalog, movement.id),
    ],
  });

const newsOf = ({ all }: Catalog): News[] => [...all('exemplar'), ...all('movement'), ...all('result')];

const provinceOf = (entry: News): string | null =>
  entry.kind === 'result' ? (entry.id.split('/')[0] ?? null) : entry.data.province;

function resultsOn({ all }: Catalog, movement: string): Entry<'result'>[] {
  const rows = [
    ...all('award-count').filter(({ data }) => data.scope === `movement:${movement}`),
    ...all('activity').filter(({ data }) => data.movement === movement),
  ];
  const results = new Set(rows.map(({ id }) => resultOf(id).result));
  return all('result').filter(
    ({ id, story }) => results.has(id) || story?.links.some(({ target }) => target === `/phong-trao/${movement}/`),
  );
}

function newsFeed(
  catalog: Catalog,
  {
    path,
    home,
    title,
    description,
    news,
  }: { path: string; home: string; title: string; description: string; news: readonly News[] },
): Feed {
  const { absolute, paths, site } = catalog;
  const entries = news
    .map((entry) => feedEntry(catalog, entry))
    .sort(newestFirst)
    .slice(0, mostEntries);
  return {
    id: tagUri(catalog, path),
    title,
    description,
    home: absolute(home),
    updated: entries[0]?.updated ?? noDate,
    author: { name: site.office, email: site.contact.email },
    licence: site.licence,
    icon: absolute(paths.icon(touchIcon.name)),
    entries,
  };
}

/** By the last change; entries of one day by the year that they tell of, and then by their names, which never change. */
const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  compareTexts(b.updated, a.updated) || yearTold(b.source) - yearTold(a.source) || compareTexts(a.id, b.id);

/** Unlike `localeCompare`, the same on every machine. */
const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function yearTold(entry: News): number {
  if (entry.kind === 'exemplar') return entry.data.year;
  if (entry.kind === 'result') return Number(entry.id.slice(-4));
  const date = entry.data.from ?? entry.data.launchedOn ?? entry.data.to;
  return date === null ? 0 : yearOf(date);
}
