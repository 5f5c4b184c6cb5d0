import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import type { PageHead } from './links.ts';
import { pageHead } from './page-head.ts';

/** The head of the page that tells what the site is. */
export function aboutHead(catalog: Catalog): PageHead {
  const { title, description } = strings.about;
  return pageHead(catalog, { path: catalog.paths.about, title, description, share: { note: description } });
}
