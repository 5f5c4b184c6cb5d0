import type { APIRoute } from 'astro';
import { siteFeed } from '../domain/feeds/feeds.ts';
import { jsonFeed } from '../domain/feeds/json-feed.ts';
import { withTexts } from '../layouts/feed-texts.ts';
import { getCatalog } from '../queries/catalog.ts';

/** `feed.json`: the newest of the site as JSON Feed 1.1. */
export const GET: APIRoute = async () => {
  const catalog = await getCatalog();
  const feed = await withTexts(siteFeed(catalog), catalog.site.name);
  const body = jsonFeed(feed, catalog.absolute(catalog.paths.jsonFeed));
  return new Response(body, { headers: { 'Content-Type': 'application/feed+json' } });
};
