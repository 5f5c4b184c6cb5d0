import { expect, test } from 'vitest';
import { breadcrumbList } from '../../../../src/domain/structured-data/breadcrumb-list.ts';

test('the way to a page ends with the page itself', () => {
  const absolute = (path: string) => `https://vidu.example${path}`;
  const parents = [
    { href: '/', label: 'Trang chủ' },
    { href: '/muc/', label: 'Mục' },
  ];
  expect(breadcrumbList(absolute, parents, { url: 'https://vidu.example/muc/bai/', name: 'Bài' })).toEqual({
    '@type': 'BreadcrumbList',
    '@id': 'https://vidu.example/muc/bai/#duong-dan',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: 'https://vidu.example/' },
      { '@type': 'ListItem', position: 2, name: 'Mục', item: 'https://vidu.example/muc/' },
      { '@type': 'ListItem', position: 3, name: 'Bài', item: 'https://vidu.example/muc/bai/' },
    ],
  });
});
