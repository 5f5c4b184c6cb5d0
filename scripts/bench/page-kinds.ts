import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPaths, type Facet } from '../../src/domain/paths.ts';

/** A kind of public page, and how its addresses look in a site that stands at the root. */
interface PageKind {
  name: string;
  /** Beginning and end of a regular expression are added. */
  address: string;
}

const paths = createPaths('/');

/** Any name in an address, besides the further pages of a list. */
const any = '(?!trang-)[^/]+';

/** Further pages of a list. */
const further = '(?:trang-\\d+/)?';

const kinds: readonly PageKind[] = [
  { name: 'home', address: paths.home },
  { name: 'exemplar list', address: paths.exemplars + further },
  { name: 'exemplar', address: paths.exemplar(any) },
  { name: 'facet list', address: paths.list('dien-hinh', [any as Facet, any], 1) + further },
  { name: 'movement list', address: paths.movements + further },
  { name: 'movement', address: paths.movement(any) },
  { name: 'result list', address: paths.results },
  { name: 'result', address: paths.result(`${any}/${any}`) },
  { name: 'indicator list', address: paths.indicators },
  { name: 'indicator', address: paths.indicator(any) },
  { name: 'awards', address: paths.awards },
  { name: 'lookup', address: paths.lookup },
  { name: 'search', address: paths.search },
  { name: 'open data', address: paths.data },
  { name: 'document list', address: paths.documents },
  { name: 'document', address: paths.document(any) },
  { name: 'blocs', address: paths.blocs },
  { name: 'province', address: paths.province(any) },
  { name: 'reconciliation', address: paths.reconciliation },
  { name: 'about', address: paths.about },
  { name: 'accessibility', address: paths.accessibility },
  { name: 'guide', address: `${paths.guide}(?:[a-z-]+/)?` },
];

/** What a page is, by its address; `other` where it is of no kind known here. */
export const kindOf = (path: string): string =>
  kinds.find(({ address }) => new RegExp(`^${address}$`, 'u').test(path))?.name ?? 'other';

/** The page with the longest document of each kind that the sitemap of a built site names. */
export async function longestPages(site: string): Promise<string[]> {
  const sitemap = await readFile(join(site, 'sitemap.xml'), 'utf8');
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address]) => new URL(address ?? '').pathname);
  const length = (path: string) => statSync(join(site, path, 'index.html')).size;
  return kinds.flatMap(({ name }) => {
    const [longest] = pages.filter((path) => kindOf(path) === name).sort((a, b) => length(b) - length(a));
    return longest ?? [];
  });
}
