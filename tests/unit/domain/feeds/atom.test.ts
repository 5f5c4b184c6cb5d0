import { expect, test } from 'vitest';
import { atomFeed } from '../../../../src/domain/feeds/atom.ts';
import { parseFeed, partOf, partsOf, wordsOf } from '../../../support/feed-document.ts';
import { hostile, hostileFeed } from './sample-feed.ts';

const self = 'https://vidu.example/atom.xml?a&b';
const feed = partOf(parseFeed(atomFeed(hostileFeed, self)), 'feed');
const [entry = {}, other = {}] = partsOf(feed, 'entry');

test('every text of a feed and its entries comes out as it went in', () => {
  expect(['title', 'subtitle', 'rights'].map((name) => wordsOf(feed, name))).toEqual([hostile, hostile, hostile]);
  expect(wordsOf(partOf(feed, 'author'), 'name')).toBe(hostile);
  expect(['title', 'summary', 'content'].map((name) => wordsOf(entry, name))).toEqual([
    ...[hostile, hostile, `<p>${hostile}</p>`],
  ]);
  expect(partsOf(entry, 'category')).toEqual([{ '@term': hostile }]);
  expect(partsOf(feed, 'link')[0]).toEqual({ '@rel': 'self', '@type': 'application/atom+xml', '@href': self });
});

test('titles are plain text, the content is HTML (RFC 4287, 3.1.1)', () => {
  expect(entry.title).toBe(hostile);
  expect(partOf(entry, 'content')['@type']).toBe('html');
});

test('an entry says when it appeared only where that is known', () => {
  expect(wordsOf(entry, 'published')).toBe('2022-12-01T00:30:00+07:00');
  expect(wordsOf(entry, 'updated')).toBe('2023-01-31T00:00:00+07:00');
  expect(other.published).toBeUndefined();
});

test('an office without a letter box and a licence without an address leave nothing empty', () => {
  expect(Object.keys(partOf(feed, 'author'))).toEqual(['name']);
  expect(partsOf(feed, 'link').map((link) => link['@rel'])).toEqual(['self', 'alternate']);
  const known = {
    ...hostileFeed,
    author: { name: 'A', email: 'a@b.example' },
    licence: { name: 'B', url: 'https://c.example/' },
  };
  const named = partOf(parseFeed(atomFeed(known, self)), 'feed');
  expect(wordsOf(partOf(named, 'author'), 'email')).toBe('a@b.example');
  expect(partsOf(named, 'link').at(-1)).toEqual({ '@rel': 'license', '@href': 'https://c.example/' });
});

test('a feed without entries is one', () => {
  expect(partsOf(partOf(parseFeed(atomFeed({ ...hostileFeed, entries: [] }, self)), 'feed'), 'entry')).toEqual([]);
});
