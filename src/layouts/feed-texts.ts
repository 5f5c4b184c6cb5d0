import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { feedHtml } from '../domain/feeds/feed-html.ts';
import type { Feed, FeedEntry, ToldEntry } from '../domain/feeds/feed.ts';
import type { News } from '../domain/feeds/feed-id.ts';
import FeedEntryText from './FeedEntry.astro';

/** An entry stands in several feeds, and its text is made once. */
const texts = new WeakMap<News, Promise<string>>();

/** A feed with the text of each of its entries, made by the same components as the pages. */
export async function withTexts(feed: Feed, site: string): Promise<Feed<ToldEntry>> {
  const container = await AstroContainer.create();
  const textOf = async ({ page, url }: FeedEntry) =>
    feedHtml(await container.renderToString(FeedEntryText, { props: { page: page(), site } }), url);
  const entries: ToldEntry[] = [];
  for (const entry of feed.entries) {
    const text = texts.get(entry.source) ?? textOf(entry);
    texts.set(entry.source, text);
    entries.push({ ...entry, html: await text });
  }
  return { ...feed, entries };
}
