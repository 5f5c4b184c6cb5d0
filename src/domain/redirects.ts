import type { Catalog } from './catalog.ts';
import { addressOf } from './entry-links.ts';

/** A former address and where it leads now; `from` has no base path and no slashes at its ends. */
export interface Redirect {
  from: string;
  to: string;
  title: string;
  canonical: string;
}

/** Every former address of the published entries. */
export function redirects({ paths, all, absolute }: Catalog): Redirect[] {
  const kinds = ['exemplar', 'movement', 'result'] as const;
  return kinds.flatMap((kind) =>
    all(kind).flatMap(({ id, data }) => {
      const to = addressOf(paths, kind, id);
      const folder = addressOf(paths, kind, id).slice(paths.at('/').length).split('/').slice(0, -2).join('/');
      return data.aliases.map((alias) => ({
        from: `${folder}/${alias}`,
        to,
        title: 'name' in data ? data.name : data.title,
        canonical: absolute(to),
      }));
    }),
  );
}
