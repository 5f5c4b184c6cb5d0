import { expect, test } from 'vitest';
import { embeds } from '../../../../src/domain/embeds.ts';
import { siteFeed } from '../../../../src/domain/feeds/feeds.ts';
import { newestFirst } from '../../../../src/domain/feeds/news-order.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';

const stories = [
  sampleEntry('exemplar', 'som', { updatedAt: '2022-01-01' }),
  sampleEntry('exemplar', 'nam-cu', { updatedAt: '2022-06-01', year: 2019 }),
  sampleEntry('exemplar', 'nam-moi', { updatedAt: '2022-06-01', year: 2021 }),
  sampleEntry('exemplar', 'ten-b', { updatedAt: '2022-06-01', year: 2020 }),
  sampleEntry('exemplar', 'ten-moi', { updatedAt: '2022-06-01', year: 2020, aliases: ['ten-a'] }),
  sampleEntry('exemplar', 'hen', { updatedAt: '2021-01-01', publishAt: '2022-07-01 08:00' }),
];
const order = ['hen', 'nam-moi', 'ten-moi', 'ten-b', 'nam-cu', 'som'];
const catalog = sampleCatalog(stories, {});

test('news stand by the day of their change or appearance, then their year, then their first name', () => {
  expect(newestFirst(catalog, stories).map(({ id }) => id)).toEqual(order);
});

test('a feed and the frame of the newest have one order', () => {
  const frame = embeds(catalog).find(({ path }) => path === '/nhung/moi-nhat/tat-ca/')?.content;
  const shown = frame?.type === 'stories' ? frame.cards.map(({ href }) => href) : [];
  const told = siteFeed(catalog).entries.map(({ url }) => new URL(url).pathname);
  expect(shown).toEqual(order.map((id) => `/dien-hinh/${id}/`));
  expect(told.filter((path) => path.startsWith('/dien-hinh/'))).toEqual(shown);
});
