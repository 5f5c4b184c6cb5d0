import type { Feed, ToldEntry } from './feed.ts';
import { generator, language, pictureType } from './feed-facts.ts';
import { xmlDocument } from './xml.ts';

/** A feed as Atom (RFC 4287); `self` is its own address. */
export const atomFeed = (feed: Feed<ToldEntry>, self: string): string =>
  xmlDocument({
    feed: {
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xml:lang': language,
      id: feed.id,
      title: feed.title,
      subtitle: feed.description,
      updated: feed.updated,
      author: { name: feed.author.name, email: feed.author.email ?? undefined },
      rights: feed.licence.name,
      generator,
      icon: feed.icon,
      link: [
        { '@_rel': 'self', '@_type': 'application/atom+xml', '@_href': self },
        { '@_rel': 'alternate', '@_type': 'text/html', '@_href': feed.home },
        // RFC 4946.
        ...(feed.licence.url ? [{ '@_rel': 'license', '@_href': feed.licence.url }] : []),
      ],
      entry: feed.entries.map(atomEntry),
    },
  });

const atomEntry = ({ id, title, url, updated, published, summary, categories, picture, html }: ToldEntry) => ({
  id,
  title,
  updated,
  published: published ?? undefined,
  link: [
    { '@_rel': 'alternate', '@_type': 'text/html', '@_href': url },
    { '@_rel': 'enclosure', '@_type': pictureType, '@_href': picture.url, '@_title': picture.alt },
  ],
  category: categories.map((term) => ({ '@_term': term })),
  summary,
  content: { '@_type': 'html', '#cdata': html },
});
