import type { BreadcrumbListLeaf } from 'schema-dts';
import type { Link } from '../links.ts';

/** The way from the home page to a page, as it stands above the title. */
export const breadcrumbList = (
  absolute: (path: string) => string,
  parents: readonly Link[],
  { url, name }: { url: string; name: string },
): BreadcrumbListLeaf => ({
  '@type': 'BreadcrumbList',
  '@id': `${url}#duong-dan`,
  itemListElement: [...parents.map(({ href, label }) => ({ url: absolute(href), name: label })), { url, name }].map(
    (item, index) => ({ '@type': 'ListItem', position: index + 1, name: item.name, item: item.url }),
  ),
});
