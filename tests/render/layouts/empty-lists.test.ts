import { expect, test } from 'vitest';
import { homePage } from '../../../src/domain/home.ts';
import BlocList from '../../../src/layouts/BlocList.astro';
import DocumentList from '../../../src/layouts/DocumentList.astro';
import Home from '../../../src/layouts/Home.astro';
import List from '../../../src/layouts/List.astro';
import ResultList from '../../../src/layouts/ResultList.astro';
import { strings } from '../../../src/strings.ts';
import { count, element, texts } from '../../support/html-document.ts';
import { render } from '../../support/rendering.ts';
import { siteFrame } from '../../support/site-frame.ts';
import { sampleCatalog } from '../../unit/sample-entries.ts';

const head = {
  path: '/thu/muc/',
  canonical: 'https://thu.example/thu/muc/',
  title: 'Mục',
  description: 'Mô tả của mục.',
  breadcrumbs: [{ href: '/thu/', label: 'Trang chủ' }],
  picture: { url: 'https://thu.example/thu/anh-chia-se/muc.jpg', alt: 'Mục' },
  times: null,
  graph: { '@context': 'https://schema.org', '@graph': [] },
};

const data = { href: '/thu/du-lieu/', label: 'Tải dữ liệu' };

test.each([
  [
    'exemplars and movements',
    List,
    { head, intro: 'Lời dẫn.', count: '0 bài', cards: [], data, facets: [], pagination: null },
    strings.list.empty,
  ],
  ['results', ResultList, { head, cards: [] }, strings.results.empty],
  ['blocs', BlocList, { head, blocs: [] }, strings.blocs.empty],
  ['documents', DocumentList, { head, rows: [], data }, strings.documents.empty],
])('a list of no %s says so and holds no empty list or table', async (_, layout, page, text) => {
  const main = element(await render(layout, { page, frame: siteFrame }), 'main');
  expect(texts(main, 'p')).toContain(text);
  expect(count(main, 'ul, table')).toBe(0);
});

test('a home page of a site without entries has its text, its search and its provinces', async () => {
  const page = homePage(sampleCatalog([]));
  const main = element(await render(Home, { page, frame: siteFrame }), 'main');
  expect(texts(main, 'h1, h2')).toEqual([page.tagline, strings.home.provinces]);
  expect(texts(main, 'p')).toContain(strings.home.empty);
  expect(count(main, '[role="search"]')).toBe(1);
  expect(count(main, 'article, section, table')).toBe(0);
});
