import { sections } from '../../schemas/site.ts';
import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import type { Choice } from '../choice.ts';
import { exemplarLists } from '../exemplars.ts';
import type { Link, PageHead } from '../links.ts';
import { movementLists } from '../movements.ts';
import { pageHead } from '../page-head.ts';
import { searchedKinds, searchFacetsOf, type SearchFacet } from './search-facets.ts';
import type { Abbreviation } from './search-query.ts';

/** The sentences of the script; values go in the places of their names. */
export type SearchWording = { readonly [K in keyof typeof strings.search.said]: string };

/** What the script of the search page is told. */
export interface SearchSetup {
  /** Address of the folder of the index. */
  folder: string;
  abbreviations: Abbreviation[];
  words: SearchWording;
}

/** Everything on the search page. */
export interface SearchPage {
  head: PageHead;
  /** By what results are narrowed: one choice for each facet. */
  choices: (Choice & { name: SearchFacet })[];
  setup: SearchSetup;
  /** Ways to the lists, for those who cannot or need not search. */
  lists: Link[];
  /** Pages of one facet each, by what they select. */
  facets: { label: string; links: Link[] }[];
  /** Where awards are looked up by name. */
  lookup: Link;
}

/** The search page. */
export function searchPage(catalog: Catalog): SearchPage {
  const { paths } = catalog;
  const words = strings.search;
  const browse = [
    { title: strings.exemplars.title, list: exemplarLists(catalog)[0] },
    { title: strings.movements.title, list: movementLists(catalog)[0] },
  ];
  return {
    head: searchHead(catalog),
    choices: choices(catalog),
    setup: {
      folder: paths.searchIndex,
      // What stands in brackets explains an abbreviation to editors.
      abbreviations: catalog
        .all('abbreviation')
        .map(({ id, data }) => [id, data.meaning.replace(/\s*\([^()]*\)$/u, '')]),
      words: words.said,
    },
    lists: (['exemplars', 'movements', 'results', 'indicators', 'documents', 'awards', 'lookup'] as const).map(
      (section) => ({ href: paths[section], label: sections[section] }),
    ),
    facets: browse.flatMap(({ title, list }) =>
      (list?.facets ?? []).map(({ label, links }) => ({ label: words.browseBy(title, label), links })),
    ),
    lookup: { href: paths.lookup, label: strings.lookup.title },
  };
}

/** The head of the search page. */
export function searchHead(catalog: Catalog): PageHead {
  const { title, description } = strings.search;
  return pageHead(catalog, { path: catalog.paths.search, title, description, share: { note: description } });
}

/** The choices of each facet, as far as some page has them. */
function choices(catalog: Catalog): SearchPage['choices'] {
  const { find, all } = catalog;
  const kinds = Object.keys(searchedKinds) as (keyof typeof searchedKinds)[];
  const present = new Set(
    kinds
      .flatMap((kind) => all(kind).flatMap((entry) => searchFacetsOf(catalog, entry)))
      .map((facet) => facet.join('/')),
  );
  const years = [...present].filter((facet) => facet.startsWith('nam/')).map((facet) => facet.slice('nam/'.length));
  const named = (kind: 'province' | 'field' | 'movement') =>
    all(kind).map(({ id }) => ({ value: id, label: find(kind, id)?.data.name ?? id }));
  const options: Record<SearchFacet, Choice['options']> = {
    loai: kinds.map((kind) => ({ value: searchedKinds[kind], label: strings.search.kinds[kind] })),
    tinh: named('province'),
    'linh-vuc': named('field'),
    'phong-trao': named('movement'),
    nam: years
      .sort()
      .reverse()
      .map((year) => ({ value: year, label: year })),
  };
  return (Object.keys(options) as SearchFacet[]).map((name) => ({
    name,
    ...strings.search.facets[name],
    options: options[name].filter(({ value }) => present.has(`${name}/${value}`)),
  }));
}
