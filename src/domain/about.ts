import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import type { PageHead } from './links.ts';
import { pageHead } from './page-head.ts';

/** The head of a page that tells of the site itself: what it is, or what it does for access. */
export function aboutHead(catalog: Catalog, page: 'about' | 'accessibility'): PageHead {
  const { title, description } = strings[page];
  const type = page === 'about' ? 'AboutPage' : 'WebPage';
  return pageHead(catalog, { path: catalog.paths[page], title, description, type, share: { note: description } });
}
