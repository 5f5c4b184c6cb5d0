import { describe, expect, test } from 'vitest';
import { exemplarHead } from '../../../../src/domain/exemplars.ts';
import { homeHead } from '../../../../src/domain/home.ts';
import { listHead } from '../../../../src/domain/lists.ts';
import { pageGraph } from '../../../../src/domain/structured-data/page-graph.ts';
import { strings } from '../../../../src/strings.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';
import { page } from './described-page.ts';

const entry = sampleEntry('exemplar', 'to', {
  publishAt: '2022-12-01 07:30',
  correction: [{ on: '2022-12-30', text: 'Đã sửa số.' }],
});
const catalog = sampleCatalog([entry]);
const typesOf = ({ '@graph': nodes }: { '@graph': readonly unknown[] }) =>
  nodes.map((node) => (node as { '@type': string })['@type']);
const breadcrumbs = [{ href: '/', label: 'Trang chủ' }];
const shown = { ...page, type: 'WebPage' as const, breadcrumbs };

test('a page names itself, the way to it, its subject, its site and its office', () => {
  const graph = pageGraph(catalog, shown, ({ subject }) => ({ node: { '@type': 'Thing', '@id': subject } }));
  expect(graph['@context']).toBe('https://schema.org');
  expect(typesOf(graph)).toEqual(['WebPage', 'BreadcrumbList', 'Thing', 'WebSite', 'Organization']);
  expect(graph['@graph'][0]).toEqual({
    '@type': 'WebPage',
    '@id': page.url,
    url: page.url,
    name: page.name,
    description: page.description,
    inLanguage: 'vi',
    isPartOf: { '@id': 'https://vidu.example/#trang-web' },
    breadcrumb: { '@id': `${page.url}#duong-dan` },
    mainEntity: { '@id': `${page.url}#chu-de` },
    dateModified: '2022-12-31',
  });
});

test('a page without a subject has none', () => {
  const graph = pageGraph(catalog, shown);
  expect(typesOf(graph)).toEqual(['WebPage', 'BreadcrumbList', 'WebSite', 'Organization']);
  expect(graph['@graph'][0]).not.toHaveProperty('mainEntity');
});

describe('the head of', () => {
  test('the home page has no way to it, and all of the site', () => {
    const { graph } = homeHead(catalog);
    expect(typesOf(graph)).toEqual(['WebPage', 'WebSite', 'Organization']);
    expect(graph['@graph'][1]).toHaveProperty('potentialAction');
  });

  test('a list is that of a collection', () => {
    const { graph } = listHead(catalog, { section: 'dien-hinh', words: strings.exemplars });
    expect(typesOf(graph)[0]).toBe('CollectionPage');
  });

  test('a story has its times, those who share it are told them, too', () => {
    const head = exemplarHead(catalog, entry);
    const corrections = [{ '@type': 'CorrectionComment', datePublished: '2022-12-30', text: 'Đã sửa số.' }];
    const times = { published: '2022-12-01T07:30:00+07:00', modified: '2022-12-31', corrections };
    expect(head.times).toEqual(times);
    const said = { datePublished: times.published, dateModified: times.modified, correction: corrections };
    expect(head.graph['@graph'][0]).toMatchObject(said);
    expect(head.graph['@graph'][2]).toMatchObject({ '@type': 'Article', ...said });
  });
});
