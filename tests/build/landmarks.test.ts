import { describe, expect, inject, test } from 'vitest';
import { attributeOf, count, element, elements, textOf } from '../support/html-document.ts';
import { isEmbed, isPoster, isRedirect, sitePages, type SitePage } from '../support/site-files.ts';

const sites = [
  { name: 'fixture site', pages: await sitePages(inject('fixtureSite')) },
  { name: 'real site', pages: await sitePages(inject('realSite')) },
];

describe.each(sites)('$name', ({ pages }) => {
  // A poster is a sheet of paper, an embed a part of a page: they have neither banner nor footer.
  const full = pages.filter((page) => !isRedirect(page) && !isPoster(page) && !isEmbed(page));
  const failing = (isRight: (page: SitePage) => boolean) =>
    full.filter((page) => !isRight(page)).map(({ path }) => path);

  test('every page has one banner, one main part and one footer, in this order', () => {
    expect(full.length).toBeGreaterThan(50);
    expect(
      failing(({ document }) => {
        const parts = element(document, 'body').childElements.map(({ tagName }) => tagName);
        return (
          parts.filter((name) => ['header', 'main', 'footer'].includes(name)).join() === 'header,main,footer' &&
          count(document, 'main') === 1
        );
      }),
    ).toEqual([]);
  });

  test('the first link of every page leads to its main part', () => {
    expect(
      failing(({ document }) => {
        const [first] = elements(element(document, 'body'), 'a');
        const main = element(document, 'main');
        // A part that can have the focus takes it along with the link.
        return (
          first !== undefined &&
          attributeOf(first, 'href') === `#${attributeOf(main, 'id') ?? ''}` &&
          attributeOf(main, 'tabindex') === '-1'
        );
      }),
    ).toEqual([]);
  });

  test('every navigation, search and region has a name, and no two of a page share one', () => {
    expect(
      failing(({ document }) => {
        const names = elements(document, 'nav, [role="search"], [role="region"]').map((part) => nameOf(document, part));
        return !names.includes('') && new Set(names).size === names.length;
      }),
    ).toEqual([]);
  });

  test('every section that names itself is named by its own heading', () => {
    expect(
      failing(({ document }) =>
        elements(document, '[aria-labelledby]').every(
          (part) => count(document, `[id="${attributeOf(part, 'aria-labelledby') ?? ''}"]`) === 1,
        ),
      ),
    ).toEqual([]);
  });

  test('headings of all pages begin with the title and skip no level', () => {
    expect(
      failing(({ document }) => {
        const levels = elements(document, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
        return levels[0] === 1 && levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1);
      }),
    ).toEqual([]);
  });
});

function nameOf(document: SitePage['document'], part: SitePage['document']): string {
  const label = attributeOf(part, 'aria-labelledby');
  return label === null ? (attributeOf(part, 'aria-label') ?? '') : textOf(element(document, `[id="${label}"]`));
}
