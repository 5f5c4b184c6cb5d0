import type { AdministrativeAreaLeaf } from 'schema-dts';
import type { Entry } from '../entry.ts';
import { known } from './known-values.ts';
import type { DescribedPage, PageSubject } from './page-graph.ts';
import { country } from './places.ts';

/** A province, with its code where it is known. */
export const provinceArea = ({ data }: Entry<'province'>, page: DescribedPage): PageSubject => ({
  node: known<AdministrativeAreaLeaf>({
    '@type': 'AdministrativeArea',
    '@id': page.subject,
    name: page.name,
    url: page.url,
    identifier: data.code,
    containedInPlace: country,
  }),
});
