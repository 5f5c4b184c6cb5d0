import { expect, test } from 'vitest';
import { webSite, webSiteInFull } from '../../../../src/domain/structured-data/web-site.ts';
import { sampleCatalog } from '../../sample-entries.ts';

const catalog = sampleCatalog([], { basePath: '/vd/' });
const named = {
  '@type': 'WebSite',
  '@id': 'https://vidu.example/vd/#trang-web',
  url: 'https://vidu.example/vd/',
  name: 'Trang thử',
};

test('a page names its site', () => {
  expect(webSite(catalog)).toEqual(named);
});

test('the home page tells how the site is searched and who publishes it', () => {
  expect(webSiteInFull(catalog)).toEqual({
    ...named,
    alternateName: 'Một trang để thử',
    description: 'Trang nhỏ để thử.',
    inLanguage: 'vi',
    publisher: { '@id': 'https://vidu.example/vd/#co-quan' },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: 'https://vidu.example/vd/tim-kiem/?q={search_term_string}',
      },
      'query-input': 'required name=search_term_string',
    },
  });
});
