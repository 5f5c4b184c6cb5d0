import type { Feed, ToldEntry } from './feed.ts';
import { language } from './feed-facts.ts';

/** A feed as JSON Feed 1.1; `self` is its own address. */
export const jsonFeed = (feed: Feed<ToldEntry>, self: string): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: self,
    description: feed.description,
    icon: feed.icon,
    favicon: feed.icon,
    authors: [{ name: feed.author.name }],
    language,
    items: feed.entries.map(jsonItem),
  });

const jsonItem = ({ id, url, title, summary, html, picture, updated, published, categories }: ToldEntry) => ({
  id,
  url,
  title,
  summary,
  content_html: html,
  image: picture.url,
  date_modified: updated,
  ...(published !== null && { date_published: published }),
  tags: categories,
});
