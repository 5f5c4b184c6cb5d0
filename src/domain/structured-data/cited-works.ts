import type { CreativeWorkLeaf } from 'schema-dts';
import type { Catalog } from '../catalog.ts';
import { isoDate } from './iso-dates.ts';
import { known } from './known-values.ts';

/** The sources of citations, each once, as the page names them. */
export const citedWorks = (
  { find }: Pick<Catalog, 'find'>,
  citations: readonly { source: string }[],
): CreativeWorkLeaf[] =>
  [...new Set(citations.map(({ source }) => source))].flatMap((id) => {
    const data = find('source', id)?.data;
    if (!data) return [];
    return known<CreativeWorkLeaf>({
      '@type': 'CreativeWork',
      name: data.title,
      creator: { '@type': 'Organization', name: data.issuer },
      identifier: data.number,
      datePublished: data.date && isoDate(data.date),
    });
  });

/** On what terms the site's texts and figures may be used: the address of the terms, or their name. */
export const licence = ({ site }: Pick<Catalog, 'site'>): CreativeWorkLeaf | string =>
  site.licence.url ?? { '@type': 'CreativeWork', name: site.licence.name };
