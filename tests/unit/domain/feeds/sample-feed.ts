import type { Feed, ToldEntry } from '../../../../src/domain/feeds/feed.ts';
import { feedEntry } from '../../../../src/domain/feeds/feed.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';

/** What breaks out of a CDATA section, a tag, an attribute or a script, and an entity that stands for itself. */
export const hostile = `]]> ]]> </title></script> <b>"A"</b> & 'B' &amp;`;

const source = sampleEntry('exemplar', 'to', {
  name: hostile,
  summary: hostile,
  publishAt: '2022-12-01 00:30',
  updatedAt: '2023-01-31',
});

/** An entry whose every text is hostile. */
export const hostileEntry: ToldEntry = {
  ...feedEntry(sampleCatalog([source]), source),
  categories: [hostile],
  html: `<p>${hostile}</p>`,
};

/** A feed whose every text is hostile. */
export const hostileFeed: Feed<ToldEntry> = {
  id: 'tag:vidu.example,2026:/atom.xml',
  title: hostile,
  description: hostile,
  home: 'https://vidu.example/?a=1&b=2',
  updated: '2023-01-31T00:00:00+07:00',
  author: { name: hostile, email: null },
  licence: { name: hostile, url: null },
  icon: 'https://vidu.example/bieu-tuong/180.png',
  entries: [hostileEntry, { ...hostileEntry, id: 'tag:vidu.example,2026:/hai', published: null }],
};
