import type { Catalog } from './catalog.ts';
import type { Link } from './links.ts';
import type { Paths } from './paths.ts';

/** Kinds of entry that have a page of their own. */
export type PageKind = 'exemplar' | 'movement' | 'result' | 'document' | 'province' | 'indicator';

/** The address of an entry's page. */
export const addressOf = (paths: Paths, kind: PageKind, id: string): string => paths[kind](id);

/** Links to published movements, by slug. */
export const movementLinks = ({ find, paths }: Pick<Catalog, 'find' | 'paths'>, slugs: readonly string[]): Link[] =>
  slugs.flatMap((slug) => {
    const movement = find('movement', slug);
    return movement ? [{ href: paths.movement(slug), label: movement.data.name }] : [];
  });
