import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import type { Link, PageHead } from './links.ts';
import type { PageFacets } from './search/search-facets.ts';

/** The head of a page; `parents` are the pages between home and this one. */
export function pageHead(
  { absolute, paths }: Pick<Catalog, 'absolute' | 'paths'>,
  {
    path,
    title,
    description,
    parents = [],
    facets,
  }: { path: string; title: string; description: string; parents?: Link[]; facets?: PageFacets },
): PageHead {
  const isHome = path === paths.home;
  const breadcrumbs = isHome ? [] : [{ href: paths.home, label: strings.homePage }, ...parents];
  return { path, canonical: absolute(path), title, description: oneLine(description), breadcrumbs, facets };
}

/** At most about 160 characters, cut between words, as search engines show it. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= 160 ? line : `${line.slice(0, line.lastIndexOf(' ', 157))} …`;
}
