import { expect, test } from 'vitest';
import { jsonFeed } from '../../../../src/domain/feeds/json-feed.ts';
import { hostile, hostileEntry, hostileFeed } from './sample-feed.ts';

const self = 'https://vidu.example/feed.json';
const feed = JSON.parse(jsonFeed(hostileFeed, self)) as Record<string, unknown> & { items: object[] };

test('a feed says what version 1.1 asks of it', () => {
  expect({ ...feed, items: feed.items.length }).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: hostile,
    home_page_url: hostileFeed.home,
    feed_url: self,
    description: hostile,
    icon: hostileFeed.icon,
    favicon: hostileFeed.icon,
    authors: [{ name: hostile }],
    language: 'vi',
    items: 2,
  });
});

test('an item has its name, its texts and its dates; the day of its appearance only where it is known', () => {
  const item = {
    id: hostileEntry.id,
    url: 'https://vidu.example/dien-hinh/to/',
    title: hostile,
    summary: hostile,
    content_html: `<p>${hostile}</p>`,
    image: 'https://vidu.example/anh-chia-se/dien-hinh/to.jpg',
    date_modified: '2023-01-31T00:00:00+07:00',
    tags: [hostile],
  };
  expect(feed.items).toEqual([
    { ...item, date_published: '2022-12-01T00:30:00+07:00' },
    { ...item, id: 'tag:vidu.example,2026:/hai' },
  ]);
});
