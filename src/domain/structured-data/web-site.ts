import type { IdReference, SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import type { Catalog } from '../catalog.ts';
import { publisherId } from './publisher.ts';

/** Names the site as a whole, which every page describes. */
export const webSiteId = ({ absolute, paths }: Pick<Catalog, 'absolute' | 'paths'>): IdReference => ({
  '@id': `${absolute(paths.home)}#trang-web`,
});

/** The site as its pages name it. */
export const webSite = (catalog: Pick<Catalog, 'absolute' | 'paths' | 'site'>): WebSiteLeaf => ({
  '@type': 'WebSite',
  ...webSiteId(catalog),
  url: catalog.absolute(catalog.paths.home),
  name: catalog.site.name,
});

/** The same with what its home page says: what it is, who publishes it and how it is searched. */
export function webSiteInFull(catalog: Pick<Catalog, 'absolute' | 'paths' | 'site'>): WebSiteLeaf {
  const search: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${catalog.absolute(catalog.paths.search)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    ...webSite(catalog),
    alternateName: catalog.site.tagline,
    description: catalog.site.description,
    inLanguage: 'vi',
    publisher: publisherId(catalog),
    potentialAction: search,
  };
}
