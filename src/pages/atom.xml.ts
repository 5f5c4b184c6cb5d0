import type { APIRoute } from 'astro';
import { atomFeed } from '../domain/feeds/atom.ts';
import { siteFeed } from '../domain/feeds/feeds.ts';
import { withTexts } from '../layouts/feed-texts.ts';
import { getCatalog } from '../queries/catalog.ts';

/** `atom.xml`: the newest of the site as Atom. */
export const GET: APIRoute = async () => {
  const catalog = await getCatalog();
  const feed = await withTexts(siteFeed(catalog), catalog.site.name);
  const body = atomFeed(feed, catalog.absolute(catalog.paths.atom));
  return new Response(body, { headers: { 'Content-Type': 'application/atom+xml' } });
};
