import { describe, expect, inject, test } from 'vitest';
import { attributeOf, count, element, textOf, texts } from '../support/html-document.ts';
import { graphOf, nodeOf, valuesOf } from '../support/page-graph.ts';
import { isHidden, isRedirect, pageAt, siteFiles, sitePages, type SitePage } from '../support/site-files.ts';

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite'), origin: 'https://guong-thu.example' },
  { name: 'real site', folder: inject('realSite'), origin: 'https://guongsang.example' },
];

/** The type of a page and that of its subject, by its address; the first that fits counts. */
const kinds: readonly (readonly [RegExp, string, RegExp])[] = [
  [/^\/$/u, 'WebPage', /^$/u],
  [/^\/gioi-thieu\/$/u, 'AboutPage', /^$/u],
  [/^\/(?:dien-hinh|phong-trao)\/(?:(?:linh-vuc|tinh|nam)\/.*|trang-\d+\/)?$/u, 'CollectionPage', /^$/u],
  [/^\/(?:ket-qua|chi-tieu|van-ban|khoi-thi-dua)\/$/u, 'CollectionPage', /^$/u],
  [/^\/dien-hinh\//u, 'WebPage', /^Article$/u],
  [/^\/phong-trao\//u, 'WebPage', /^(?:Event|Project)$/u],
  [/^\/ket-qua\//u, 'WebPage', /^Report$/u],
  [/^\/chi-tieu\//u, 'WebPage', /^Dataset$/u],
  [/^\/van-ban\//u, 'WebPage', /^(?:Legislation|CreativeWork)$/u],
  [/^\/du-lieu\/$/u, 'WebPage', /^DataCatalog$/u],
  [/^\/tinh\//u, 'WebPage', /^AdministrativeArea$/u],
  [/^/u, 'WebPage', /^$/u],
];

const isoDay = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:00\+07:00)?)?)?$/u;
const ofPage = new Set(['WebPage', 'CollectionPage', 'AboutPage']);
const around = new Set(['BreadcrumbList', 'WebSite', 'Organization', 'GovernmentOrganization']);

describe.each(sites)('$name', async ({ folder, origin }) => {
  const pages = await sitePages(folder);
  const files = new Set((await siteFiles(folder)).map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`));
  const shown = pages.filter((page) => !isRedirect(page) && !isHidden(page));
  const wrongAt = (isRight: (page: SitePage) => boolean) =>
    shown.filter((page) => !isRight(page)).map(({ path }) => path);
  const nodesOf = (page: SitePage) => graphOf(page)?.['@graph'] ?? [];
  const values = shown.flatMap((page) => valuesOf(nodesOf(page)).map((item) => ({ page: page.path, ...item })));

  test('every page that search engines may show describes itself, and no other', () => {
    expect(shown.length).toBeGreaterThan(50);
    expect(wrongAt((page) => graphOf(page)?.['@context'] === 'https://schema.org')).toEqual([]);
    const others = pages.filter((page) => !shown.includes(page) && page.html.includes('ld+json'));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test('pages and their subjects are of the types that their addresses promise', () => {
    const isRight = (page: SitePage) => {
      const [, type, subject] = kinds.find(([pattern]) => pattern.test(page.path)) ?? [];
      const nodes = nodesOf(page);
      const own = nodes.filter((node) => ofPage.has(node['@type']));
      const subjects = nodes.filter((node) => !ofPage.has(node['@type']) && !around.has(node['@type']));
      return (
        own.length === 1 &&
        own[0]?.['@type'] === type &&
        subject?.test(subjects.map((node) => node['@type']).join(' ')) === true
      );
    };
    expect(wrongAt(isRight)).toEqual([]);
  });

  test('its address is that of the canonical link and of what is shared, its name the heading', () => {
    const isRight = (page: SitePage) => {
      const { document, path } = page;
      const own = nodesOf(page)[0];
      const heading = textOf(element(document, 'h1'));
      return (
        own?.url === origin + path &&
        own.url === attributeOf(element(document, 'link[rel="canonical"]'), 'href') &&
        own.url === attributeOf(element(document, 'meta[property="og:url"]'), 'content') &&
        own.description === attributeOf(element(document, 'meta[name="description"]'), 'content') &&
        (path === '/' || own.name === heading)
      );
    };
    expect(wrongAt(isRight)).toEqual([]);
  });

  test('its subject has the name of the heading, cut between words where that is long', () => {
    const isRight = (page: SitePage) => {
      const heading = textOf(element(page.document, 'h1'));
      return nodesOf(page)
        .filter((node) => !ofPage.has(node['@type']) && !around.has(node['@type']))
        .every(({ name, headline }) => {
          const said = String(name ?? headline);
          const start = said.replace(/ …$/u, '');
          return said === heading || (headline !== undefined && start.length > 60 && heading.startsWith(start));
        });
    };
    expect(wrongAt(isRight)).toEqual([]);
  });

  test('the way to it is the one that readers see', () => {
    const isRight = (page: SitePage) => {
      const isAlone = count(page.document, '.breadcrumbs') === 0;
      if (isAlone) return !nodesOf(page).some((node) => node['@type'] === 'BreadcrumbList');
      const items = nodeOf(page, 'BreadcrumbList').itemListElement as { position: number; name: string }[];
      const seen = texts(page.document, '.breadcrumbs li');
      return JSON.stringify(items.map(({ name }) => name)) === JSON.stringify(seen);
    };
    expect(wrongAt(isRight)).toEqual([]);
    expect(shown.filter(({ document }) => count(document, '.breadcrumbs') === 0).map(({ path }) => path)).toEqual([
      '/',
    ]);
  });

  test('every address is whole, and leads to a page or file where it is the site’s own', () => {
    const named = values.filter(({ path }) => /\.(?:@id|url|item|image|contentUrl|urlTemplate)$/u.test(path));
    const isRight = (value: unknown) => {
      if (typeof value !== 'string' || !URL.canParse(value)) return false;
      const { origin: of, pathname } = new URL(value);
      return of === origin ? files.has(decodeURI(pathname)) : value.startsWith('https://');
    };
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter(({ value }) => !isRight(value))).toEqual([]);
  });

  test('every reference within a page leads to one of its nodes', () => {
    const isRight = (page: SitePage) => {
      const ids = nodesOf(page).map((node) => node['@id']);
      const referred = valuesOf(nodesOf(page)).filter(({ path }) => path.endsWith('.@id'));
      return new Set(ids).size === ids.length && referred.every(({ value }) => ids.includes(value));
    };
    expect(wrongAt(isRight)).toEqual([]);
  });

  test('nothing is empty', () => {
    expect(values.filter(({ value }) => value === null || value === '' || value === undefined)).toEqual([]);
  });

  test('every date is one, the time zone of an hour with it', () => {
    const dates = values.filter(({ path }) => /\.(?:date\w+|startDate|endDate|legislationDate)$/u.test(path));
    expect(dates.length).toBeGreaterThan(50);
    expect(dates.filter(({ value }) => !isoDay.test(String(value)))).toEqual([]);
    const periods = values.filter(({ path }) => path.endsWith('.temporalCoverage')).map(({ value }) => String(value));
    expect(periods.length).toBeGreaterThan(5);
    const isPeriod = (period: string) => period.split('/').every((end) => end === '..' || isoDay.test(end));
    expect(periods.filter((period) => !isPeriod(period))).toEqual([]);
  });

  test('what was published and changed when is said alike for machines and for those who share it', () => {
    const isRight = (page: SitePage) =>
      (
        [
          ['datePublished', 'published'],
          ['dateModified', 'modified'],
        ] as const
      ).every(([property, name]) => {
        const selector = `meta[property="article:${name}_time"]`;
        const meta = count(page.document, selector) > 0 ? element(page.document, selector) : null;
        const said = nodesOf(page).flatMap((node) =>
          ofPage.has(node['@type']) || ['Article', 'Report'].includes(node['@type']) ? [node[property]] : [],
        );
        return said.every((value) => value === (meta ? attributeOf(meta, 'content') : undefined));
      });
    expect(wrongAt(isRight)).toEqual([]);
    const changed = shown.filter(({ document }) => count(document, 'meta[property="article:modified_time"]') > 0);
    expect(changed.length).toBeGreaterThan(10);
  });

  test('an exemplar is told by the awards and sources that the page lists', () => {
    const stories = shown.filter((page) => nodesOf(page).some((node) => node['@type'] === 'Article'));
    const wrong = stories.filter((page) => {
      const { about, citation } = nodeOf(page, 'Article') as unknown as {
        about: { name: string; award?: string[] };
        citation: { name: string }[];
      };
      const listed = texts(page.document, '.award-list li');
      const awards = about.award ?? [];
      const sources = texts(page.document, '.source-list cite');
      return !(
        about.name === textOf(element(page.document, 'h1')) &&
        awards.length === listed.length &&
        awards.every((award, index) => listed[index]?.startsWith(award)) &&
        JSON.stringify(citation.map(({ name }) => name)) === JSON.stringify(sources)
      );
    });
    expect(stories.length).toBeGreaterThan(5);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('the search that it names is the site’s own', () => {
    const { potentialAction } = nodeOf(pageAt(pages, '/'), 'WebSite') as unknown as {
      potentialAction: { target: { urlTemplate: string } };
    };
    const { pathname, searchParams } = new URL(potentialAction.target.urlTemplate);
    const { document } = pageAt(pages, '/');
    expect(pathname).toBe(attributeOf(element(document, '.home-search form'), 'action'));
    expect([...searchParams.keys()]).toEqual([attributeOf(element(document, '.home-search input'), 'name')]);
  });
});

test('a hostile title breaks nothing and stays what it is', async () => {
  const page = pageAt(await sitePages(inject('fixtureSite')), '/dien-hinh/ky-tu-la/');
  expect(nodeOf(page, 'WebPage').name).toContain('<script>window.hacked = 1</script> "Đội" & \'Tổ\' </title>');
});

test('a story published at an hour says so', async () => {
  const page = pageAt(await sitePages(inject('fixtureSite')), '/dien-hinh/trung-tam-y-te-thu-nghiem/');
  expect(nodeOf(page, 'Article').datePublished).toBe('2021-12-31T07:30:00+07:00');
});
