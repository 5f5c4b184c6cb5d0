import type { APIRoute } from 'astro';
import { siteFeed } from '../domain/feeds/feeds.ts';
import { rssFeed } from '../domain/feeds/rss.ts';
import { drawSharePicture } from '../drawing/share-picture.ts';
import { withTexts } from '../layouts/feed-texts.ts';
import { getCatalog } from '../queries/catalog.ts';
import { photoFile } from '../queries/photo-file.ts';

/** `rss.xml`: the newest of the site as RSS 2.0, which asks for the length of each picture. */
export const GET: APIRoute = async () => {
  const catalog = await getCatalog();
  const feed = await withTexts(siteFeed(catalog), catalog.site.name);
  const lengths = new Map<string, number>();
  const look = { site: catalog.site.name, theme: catalog.site.theme };
  for (const { id, picture } of feed.entries) {
    const jpeg = await drawSharePicture(picture, picture.photo && photoFile(picture.photo), look);
    lengths.set(id, jpeg.byteLength);
  }
  const pictureLength = ({ id }: { id: string }) => lengths.get(id) ?? 0;
  const body = rssFeed(feed, { self: catalog.absolute(catalog.paths.rss), pictureLength });
  return new Response(body, { headers: { 'Content-Type': 'application/rss+xml' } });
};
