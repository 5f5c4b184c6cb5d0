import { expect, test } from 'vitest';
import { rssFeed } from '../../../../src/domain/feeds/rss.ts';
import { parseFeed, partOf, partsOf, wordsOf } from '../../../support/feed-document.ts';
import { hostile, hostileEntry, hostileFeed } from './sample-feed.ts';

const self = 'https://vidu.example/rss.xml';
const rss = partOf(parseFeed(rssFeed(hostileFeed, { self, pictureLength: () => 1234 })), 'rss');
const channel = partOf(rss, 'channel');
const [item = {}, other = {}] = partsOf(channel, 'item');

test('every text of a channel and its items comes out as it went in', () => {
  expect(['title', 'description', 'copyright'].map((name) => wordsOf(channel, name))).toEqual([
    ...[hostile, hostile, hostile],
  ]);
  expect(['title', 'dc:creator', 'content:encoded'].map((name) => wordsOf(item, name))).toEqual([
    ...[hostile, hostile, `<p>${hostile}</p>`],
  ]);
  expect(item.category).toEqual([hostile]);
});

test('a description is HTML that says the summary', () => {
  const html = wordsOf(item, 'description');
  expect(html).not.toMatch(/<|&(?!amp;|lt;)/u);
  expect(html.replaceAll('&lt;', '<').replaceAll('&amp;', '&')).toBe(hostile);
});

test('a guid is no address, an enclosure has its three attributes', () => {
  expect(item.guid).toEqual({ '@isPermaLink': 'false', '#text': hostileEntry.id });
  expect(item.enclosure).toEqual({ '@url': hostileEntry.picture.url, '@length': '1234', '@type': 'image/jpeg' });
});

test('an item is dated by its appearance, or else by its last change', () => {
  expect(wordsOf(item, 'pubDate')).toBe('Thu, 01 Dec 2022 00:30:00 +0700');
  expect(wordsOf(other, 'pubDate')).toBe('Tue, 31 Jan 2023 00:00:00 +0700');
  expect(wordsOf(item, 'atom:updated')).toBe('2023-01-31T00:00:00+07:00');
});
