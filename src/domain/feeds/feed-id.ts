import type { Catalog } from '../catalog.ts';
import type { Entry } from '../entry.ts';
import { addressOf } from '../entry-links.ts';

/** What a feed can tell of: whatever readers take for news. */
export type NewsKind = 'exemplar' | 'movement' | 'result';

/** An entry that a feed can tell of. */
export type News = Entry<NewsKind>;

/** A year in which the offices had the addresses that their sites name (RFC 4151); it stays as it is for good. */
const since = 2026;

/**
 * The lasting name of what stands at `path`: a tag URI of the address in `site.yaml`, wherever the site is built for.
 * Readers know an entry by it, so it never changes, or all of them would be shown old entries as new ones.
 */
export const tagUri = ({ site }: Pick<Catalog, 'site'>, path: string): string =>
  `tag:${new URL(site.address).hostname},${since}:${path}`;

/** The slug under which an entry was first published: the first of its former ones, or else the present one. */
export function firstId({ id, kind, data }: News): string {
  const [first] = data.aliases;
  if (first === undefined) return id;
  return kind === 'result' ? `${id.split('/')[0] ?? ''}/${first}` : first;
}

/** The lasting name of an entry, which a change of its address leaves as it is. */
export const entryUri = (catalog: Pick<Catalog, 'site' | 'paths'>, entry: News): string =>
  tagUri(catalog, addressOf(catalog.paths, entry.kind, firstId(entry)));
