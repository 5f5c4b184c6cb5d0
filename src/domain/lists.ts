import { strings } from '../strings.ts';
import type { Catalog, Entries } from './catalog.ts';
import { dataLink } from './datasets/data-addresses.ts';
import type { Entry } from './entry.ts';
import { facetsOf, type FacetValue } from './facets.ts';
import type { Card, Link, PageHead } from './links.ts';
import { pageHead } from './page-head.ts';
import type { Facet, ListSection } from './paths.ts';

/** Entries on one page of a list. */
export const pageSize = 60;

/** One page of a list or of one of its facets. */
export interface ListPage {
  /** Address below the section's own, without slashes at its ends; `undefined` for the section itself. */
  route: string | undefined;
  head: PageHead;
  intro: string;
  count: string;
  cards: Card[];
  data: Link;
  facets: { label: string; links: (Link & { current: boolean })[] }[];
  pagination: { page: number; lastPage: number; previous: string | null; next: string | null } | null;
}

/** What makes a list of one kind: its entries, their cards and the words around them. */
export interface ListDefinition<E extends Entry<'exemplar'> | Entry<'movement'>> {
  section: ListSection;
  words: { title: string; intro: string; noun: string };
  entries: readonly E[];
  card: (entry: E) => Card;
}

/** All addresses of a section's lists: the whole list, each facet with entries, and their further pages. */
export function listSelections(
  entries: readonly (Entry<'exemplar'> | Entry<'movement'>)[],
): { selection: FacetValue | undefined; page: number }[] {
  const counts = new Map<string, { selection: FacetValue | undefined; count: number }>();
  counts.set('', { selection: undefined, count: entries.length });
  for (const selection of entries.flatMap(facetsOf)) {
    const known = counts.get(selection.join('/')) ?? { selection, count: 0 };
    counts.set(selection.join('/'), { selection, count: known.count + 1 });
  }
  return [...counts.values()].flatMap(({ selection, count }) =>
    Array.from({ length: Math.max(1, Math.ceil(count / pageSize)) }, (_, index) => ({ selection, page: index + 1 })),
  );
}

/** Builds every page of a section's lists. */
export function listPages<E extends Entry<'exemplar'> | Entry<'movement'>>(
  catalog: Catalog,
  definition: ListDefinition<E>,
): ListPage[] {
  return listSelections(definition.entries).map(({ selection, page }) =>
    listPage(catalog, definition, selection, page),
  );
}

function listPage<E extends Entry<'exemplar'> | Entry<'movement'>>(
  catalog: Catalog,
  { section, words, entries, card }: ListDefinition<E>,
  selection: FacetValue | undefined,
  page: number,
): ListPage {
  const selected = entries.filter((entry) => !selection || facetsOf(entry).some((facet) => same(facet, selection)));
  const lastPage = Math.max(1, Math.ceil(selected.length / pageSize));
  const at = (number: number) => catalog.paths.list(section, selection, number);
  return {
    route: at(page).slice(catalog.paths.list(section, undefined, 1).length, -1) || undefined,
    head: listHead(catalog, { section, words }, selection, page),
    intro: words.intro,
    count: strings.list.count(selected.length, words.noun),
    cards: selected.slice((page - 1) * pageSize, page * pageSize).map(card),
    data: dataLink(catalog, section === 'dien-hinh' ? 'exemplars' : 'movements'),
    facets: facetLinks(catalog, section, entries, selection),
    pagination:
      lastPage === 1
        ? null
        : { page, lastPage, previous: page > 1 ? at(page - 1) : null, next: page < lastPage ? at(page + 1) : null },
  };
}

/** The head of a page of a section's lists; all of them share one picture. */
export function listHead(
  catalog: Catalog,
  { section, words }: Pick<ListDefinition<never>, 'section' | 'words'>,
  selection?: FacetValue,
  page = 1,
): PageHead {
  const root = { href: catalog.paths.list(section, undefined, 1), label: words.title };
  return pageHead(catalog, {
    path: catalog.paths.list(section, selection, page),
    title: strings.list.titled(words.title, selection ? facetName(catalog, selection) : '', page),
    description: words.intro,
    type: 'CollectionPage',
    parents: selection || page > 1 ? [root] : [],
    share: { note: words.intro, of: root },
  });
}

const same = (a: FacetValue, b: FacetValue) => a[0] === b[0] && a[1] === b[1];

function facetName(catalog: Entries, [facet, value]: FacetValue): string {
  if (facet === 'linh-vuc') return catalog.find('field', value)?.data.name ?? value;
  if (facet === 'tinh') return catalog.find('province', value)?.data.name ?? value;
  return strings.year(value).toLowerCase();
}

function facetLinks(
  catalog: Catalog,
  section: ListSection,
  entries: readonly (Entry<'exemplar'> | Entry<'movement'>)[],
  selection: FacetValue | undefined,
): ListPage['facets'] {
  const present = new Set(entries.flatMap(facetsOf).map((facet) => facet.join('/')));
  const ordered: Record<Facet, string[]> = {
    'linh-vuc': catalog.all('field').map(({ id }) => id),
    tinh: catalog.all('province').map(({ id }) => id),
    nam: [...new Set(entries.flatMap(facetsOf).flatMap(([facet, value]) => (facet === 'nam' ? value : [])))]
      .sort()
      .reverse(),
  };
  const labels: Record<Facet, string> = {
    'linh-vuc': strings.list.fields,
    tinh: strings.list.provinces,
    nam: strings.list.years,
  };
  return (Object.keys(ordered) as Facet[]).flatMap((facet) => {
    const links = ordered[facet]
      .filter((value) => present.has(`${facet}/${value}`))
      .map((value) => ({
        href: catalog.paths.list(section, [facet, value], 1),
        label: facet === 'nam' ? value : facetName(catalog, [facet, value]),
        current: selection !== undefined && same(selection, [facet, value]),
      }));
    return links.length > 0 ? [{ label: labels[facet], links }] : [];
  });
}
