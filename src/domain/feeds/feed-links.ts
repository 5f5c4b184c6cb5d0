import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import type { FeedLink } from '../links.ts';

type Place = Pick<Catalog, 'site' | 'paths'>;

const { forms, inForm } = strings.feeds;

/** The feeds of the whole site, in each of their forms. */
export const siteFeedLinks = ({ site, paths }: Place): FeedLink[] => [
  { href: paths.rss, type: 'application/rss+xml', label: inForm(site.name, forms.rss) },
  { href: paths.atom, type: 'application/atom+xml', label: inForm(site.name, forms.atom) },
  { href: paths.jsonFeed, type: 'application/feed+json', label: inForm(site.name, forms.json) },
];

/** The feed of a province. */
export const provinceFeedLink = ({ paths }: Pick<Catalog, 'paths'>, { id, data }: Entry<'province'>): FeedLink => ({
  href: paths.provinceFeed(id),
  type: 'application/atom+xml',
  label: inForm(strings.province(data.name), forms.atom),
});

/** The feed of a movement. */
export const movementFeedLink = ({ paths }: Pick<Catalog, 'paths'>, { id, data }: Entry<'movement'>): FeedLink => ({
  href: paths.movementFeed(id),
  type: 'application/atom+xml',
  label: inForm(data.name, forms.atom),
});
