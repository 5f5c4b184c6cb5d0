import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import { touchIcon } from '../icons.ts';
import { resultOf } from '../figures.ts';
import { noDate } from './feed-dates.ts';
import { feedEntry, type Feed } from './feed.ts';
import { firstId, lastingPaths, tagUri, type News } from './feed-id.ts';
import { newestFirst } from './news-order.ts';

/** How many entries a feed holds; a list of all is on the site. */
export const mostEntries = 50;

/** The feed of the site. */
export const siteFeed = (catalog: Catalog): Feed =>
  newsFeed(catalog, {
    path: lastingPaths.atom,
    home: catalog.paths.home,
    title: catalog.site.name,
    description: catalog.site.tagline,
    news: newsOf(catalog),
  });

/** The feed of a province: all that its pages tell. */
export const provinceFeed = (catalog: Catalog, { id, data }: Entry<'province'>): Feed =>
  newsFeed(catalog, {
    path: lastingPaths.provinceFeed(id),
    home: catalog.paths.province(id),
    title: strings.feeds.titleOf(catalog.site.name, strings.province(data.name)),
    description: strings.provinces.intro(data.name),
    news: newsOf(catalog).filter((entry) => provinceOf(entry) === id),
  });

/** The feed of a movement: itself, its exemplars, and the yearly results whose tables or stories tell of it. */
export const movementFeed = (catalog: Catalog, movement: Entry<'movement'>): Feed =>
  newsFeed(catalog, {
    path: lastingPaths.movementFeed(firstId(movement)),
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
  const entries = newestFirst(catalog, news)
    .slice(0, mostEntries)
    .map((entry) => feedEntry(catalog, entry));
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
