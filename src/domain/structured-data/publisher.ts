import type { GovernmentOrganizationLeaf, IdReference, OrganizationLeaf } from 'schema-dts';
import type { Catalog } from '../catalog.ts';
import { known } from './known-values.ts';

type Publisher = OrganizationLeaf | GovernmentOrganizationLeaf;

/** Names the office that publishes the site, which every page describes. */
export const publisherId = ({ absolute, paths }: Pick<Catalog, 'absolute' | 'paths'>): IdReference => ({
  '@id': `${absolute(paths.home)}#co-quan`,
});

/** The office that publishes the site; one that answers to a governing body is a part of the state. */
export const publisher = (catalog: Pick<Catalog, 'absolute' | 'paths' | 'site'>): Publisher => ({
  '@type': catalog.site.governingBody === null ? 'Organization' : 'GovernmentOrganization',
  ...publisherId(catalog),
  name: catalog.site.office,
  url: catalog.absolute(catalog.paths.home),
});

/** The same with all that the foot of a page says of it. */
export function publisherInFull(catalog: Pick<Catalog, 'absolute' | 'paths' | 'site'>): Publisher {
  const { governingBody, contact } = catalog.site;
  return known<Publisher>({
    ...publisher(catalog),
    parentOrganization: governingBody === null ? null : { '@type': 'GovernmentOrganization', name: governingBody },
    address: contact.office,
    telephone: contact.phone,
    email: contact.email,
  });
}
