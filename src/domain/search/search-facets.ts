import type { Catalog } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import { facetsOf } from '../facets.ts';
import { yearOf } from '../partial-date.ts';

/** By what results of a search can be narrowed; the names stand in addresses and in the index. */
export const searchFacets = ['loai', 'tinh', 'linh-vuc', 'phong-trao', 'nam'] as const;

/** By what results of a search can be narrowed. */
export type SearchFacet = (typeof searchFacets)[number];

/** The values by which a page is found, each an ASCII slug. */
export type PageFacets = readonly (readonly [SearchFacet, string])[];

/** The values as a page's `data-facets` has them, by which the index knows a page that it holds. */
export const facetText = (facets: PageFacets): string => facets.map((facet) => facet.join('/')).join(' ');

/** Entries whose pages are in the search index, by the value of the facet `loai`. */
export const searchedKinds = {
  exemplar: 'dien-hinh',
  movement: 'phong-trao',
  result: 'ket-qua',
  indicator: 'chi-tieu',
  document: 'van-ban',
  province: 'tinh',
} as const;

type SearchedEntry = { [K in keyof typeof searchedKinds]: Entry<K> }[keyof typeof searchedKinds];

/** By what the page of an entry is found in a search. */
export function searchFacetsOf(catalog: Pick<Catalog, 'figures' | 'find'>, entry: SearchedEntry): PageFacets {
  return [['loai', searchedKinds[entry.kind]], ...ownFacets(catalog, entry)];
}

function ownFacets({ figures, find }: Pick<Catalog, 'figures' | 'find'>, entry: SearchedEntry): PageFacets {
  // A movement that is not published is not named.
  const movements = (slugs: readonly string[]): PageFacets =>
    slugs.filter((slug) => find('movement', slug)).map((slug) => ['phong-trao', slug]);
  switch (entry.kind) {
    case 'exemplar':
      return [...facetsOf(entry), ...movements(entry.data.movements)];
    case 'movement':
      return [...facetsOf(entry), ...movements([entry.id])];
    case 'result': {
      const [province = '', year = ''] = entry.id.split('/');
      return [
        ['tinh', province],
        ['nam', year],
      ];
    }
    case 'indicator': {
      const own = figures.filter(({ indicator }) => indicator.id === entry.id);
      return [
        ...[...new Set(own.map(({ province }) => province))].map((province) => ['tinh', province] as const),
        ...[...new Set(own.map(({ year }) => String(year)))].map((year) => ['nam', year] as const),
      ];
    }
    case 'document':
      return [
        ...(entry.data.province ? [['tinh', entry.data.province] as const] : []),
        ...(entry.data.date ? [['nam', String(yearOf(entry.data.date))] as const] : []),
        ...movements(entry.data.movements),
      ];
    case 'province':
      return [['tinh', entry.id]];
  }
}
