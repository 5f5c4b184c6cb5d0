import { expect, test } from 'vitest';
import ShareTags from '../../../src/components/ShareTags.astro';
import { attributeOf, elements } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';

const head = {
  canonical: 'https://thu.example/muc/',
  title: 'Mục & <b>',
  description: 'Mô tả.',
  picture: { url: 'https://thu.example/anh.jpg', alt: 'Mục' },
};

/** What the page says for those who share it. */
const said = async (times: object | null) => {
  const root = await render(ShareTags, { head: { ...head, times }, site: 'Trang thử' });
  return Object.fromEntries<string | null>(
    elements(root, 'meta[property]').map((meta) => [attributeOf(meta, 'property') ?? '', attributeOf(meta, 'content')]),
  );
};

const required = {
  'og:title': 'Mục & <b>',
  'og:url': 'https://thu.example/muc/',
  'og:image': 'https://thu.example/anh.jpg',
};

test('a page about no one subject has no times', async () => {
  const tags = await said(null);
  expect(tags).toMatchObject({ ...required, 'og:type': 'website' });
  expect(Object.keys(tags).filter((name) => name.startsWith('article:'))).toEqual([]);
});

test.each([
  [{ published: null, modified: '2022-12-31' }, { 'article:modified_time': '2022-12-31' }],
  [{ published: '2023-01-01', modified: null }, { 'article:published_time': '2023-01-01' }],
  [
    { published: '2022-12-01T07:30:00+07:00', modified: '2022-12-31' },
    { 'article:published_time': '2022-12-01T07:30:00+07:00', 'article:modified_time': '2022-12-31' },
  ],
])('a page with the times %j says what is known of them', async (times, expected) => {
  const tags = await said(times);
  expect(tags).toMatchObject({ ...required, 'og:type': 'article' });
  expect(Object.fromEntries(Object.entries(tags).filter(([name]) => name.startsWith('article:')))).toEqual(expected);
});
