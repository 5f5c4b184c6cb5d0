import { expect, test } from 'vitest';
import { pageHead } from '../../../src/domain/page-head.ts';
import { sampleCatalog } from '../sample-entries.ts';

const catalog = sampleCatalog([], { basePath: '/guong-sang/' });
const head = (fields: Partial<Parameters<typeof pageHead>[1]>) =>
  pageHead(catalog, { path: catalog.paths.exemplar('to'), title: 'Tổ', description: 'Một tổ.', ...fields });

test('a page has its public address, and the home page before its parents', () => {
  const parents = [{ href: catalog.paths.exemplars, label: 'Điển hình tiên tiến' }];
  expect(head({ parents })).toMatchObject({
    path: '/guong-sang/dien-hinh/to/',
    canonical: 'https://vidu.example/guong-sang/dien-hinh/to/',
    breadcrumbs: [{ href: '/guong-sang/', label: 'Trang chủ' }, ...parents],
  });
});

test('the home page has nothing before it', () => {
  expect(head({ path: catalog.paths.home }).breadcrumbs).toEqual([]);
});

test.each([
  ['lines', 'Một\n  hai\tba. ', 'Một hai ba.'],
  ['160 letters', 'ă'.repeat(160), 'ă'.repeat(160)],
  ['161 letters', `${'một hai '.repeat(20)}x`, `${'một hai '.repeat(19)}một …`],
])('a description of %s is one line, cut between words', (_, description, line) => {
  expect(head({ description }).description).toBe(line);
});
