import type { Feed, ToldEntry } from './feed.ts';
import { mailDate } from './feed-dates.ts';
import { generator, language, pictureType } from './feed-facts.ts';
import { xmlDocument } from './xml.ts';

/** A feed as RSS 2.0; `self` is its own address, `pictureLength` the bytes of an entry's picture. */
export const rssFeed = (
  feed: Feed<ToldEntry>,
  { self, pictureLength }: { self: string; pictureLength: (entry: ToldEntry) => number },
): string =>
  xmlDocument({
    rss: {
      '@_version': '2.0',
      '@_xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@_xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@_xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      channel: {
        title: feed.title,
        link: feed.home,
        description: feed.description,
        language,
        copyright: feed.licence.name,
        lastBuildDate: mailDate(feed.updated),
        generator,
        docs: 'https://www.rssboard.org/rss-specification',
        'atom:link': { '@_rel': 'self', '@_type': 'application/rss+xml', '@_href': self },
        item: feed.entries.map((entry) => rssItem(entry, feed.author.name, pictureLength(entry))),
      },
    },
  });

/** RSS wants the letter box of an author, which an office need not have; Dublin Core takes a name. */
const rssItem = (
  { id, title, url, updated, published, summary, categories, picture, html }: ToldEntry,
  author: string,
  length: number,
) => ({
  title,
  link: url,
  guid: { '@_isPermaLink': 'false', '#text': id },
  pubDate: mailDate(published ?? updated),
  'atom:updated': updated,
  'dc:creator': author,
  category: categories,
  description: plainHtml(summary),
  'content:encoded': { '#cdata': html },
  enclosure: { '@_url': picture.url, '@_length': length, '@_type': pictureType },
});

/** A description is HTML, which a summary is not. */
const plainHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
