import { describe, expect, inject, test } from 'vitest';
import { findingCatalog } from '../../src/domain/finding-catalog.ts';
import { guideParts } from '../../src/domain/paths.ts';
import { components } from '../../src/stories/components.ts';
import { attributeOf, count, element, texts } from '../support/html-document.ts';
import { pageAt, sitePages } from '../support/site-files.ts';

const sites = [
  { name: 'fixture site', folder: inject('fixtureSite') },
  { name: 'real site', folder: inject('realSite') },
];

describe.each(sites)('$name', async ({ folder }) => {
  const pages = await sitePages(folder);
  const part = (name: (typeof guideParts)[number]) => pageAt(pages, `/huong-dan/${name}/`).document;
  const guide = pages.filter(({ path }) => path.startsWith('/huong-dan/'));

  test('the guide has its pages, to which the footer and the page about the site lead', () => {
    expect(guide.map(({ path }) => path).sort()).toEqual(
      ['/huong-dan/', ...guideParts.map((name) => `/huong-dan/${name}/`)].sort(),
    );
    for (const place of ['.site-footer', 'main'])
      expect(count(pageAt(pages, '/gioi-thieu/').document, `${place} a[href="/huong-dan/"]`)).toBe(1);
  });

  test('every code and every component can be led to', () => {
    const missing = Object.keys(findingCatalog).filter((code) => count(part('loi'), `#${code.toLowerCase()}`) !== 1);
    expect(missing).toEqual([]);
    expect(
      Object.keys(components).filter((name) => count(part('thanh-phan'), `h2#${name.toLowerCase()}`) !== 1),
    ).toEqual([]);
  });

  test('components are drawn as in stories, beside the text that makes them, which can be copied', () => {
    const drawn = ['.picture-frame img', '.trich-dan', '.key-figures', '.data-chart img', '.moc', '.ghi-chu', '.video'];
    expect(drawn.filter((selector) => count(part('thanh-phan'), selector) === 0)).toEqual([]);
    const sources = texts(part('thanh-phan'), 'copy-text bdi');
    for (const name of Object.keys(components)) expect(sources.join('\n')).toContain(`<${name}`);
    expect(attributeOf(element(part('thanh-phan'), '.picture-frame img'), 'src')).toMatch(/^\/_astro\//u);
  });

  test('no page of the guide is an answer of the search, and no other page has its examples', () => {
    expect(guide.filter(({ document }) => count(document, 'main[data-facets]') > 0)).toEqual([]);
    const others = pages.filter((page) => !guide.includes(page));
    expect(
      others.filter(({ html }) => html.includes('Bà Mẫu Thị Ví Dụ') || html.includes('huong-dan-chi-tieu')),
    ).toEqual([]);
  });
});
