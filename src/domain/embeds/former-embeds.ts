import type { Catalog } from '../catalog.ts';
import type { Embed } from '../embeds.ts';
import type { EmbedKind } from '../paths.ts';

/** The same embeds at former addresses of what they show: a frame in another site is never written anew. */
export function formerEmbeds<E extends Embed>({ all, paths }: Catalog, pages: readonly E[]): E[] {
  const former = new Map<string, string[]>();
  const tell = (kind: EmbedKind, id: string, aliases: readonly string[], prefix = '') =>
    former.set(
      paths.embed(kind, prefix + id),
      aliases.map((alias) => prefix + alias),
    );
  for (const { id, data } of all('exemplar'))
    for (const kind of ['dien-hinh', 'bai'] as const) tell(kind, id, data.aliases);
  for (const { id, data } of all('movement')) {
    tell('phong-trao', id, data.aliases);
    tell('moi-nhat', id, data.aliases, 'phong-trao-');
  }
  return pages.flatMap((page) =>
    (former.get(page.path) ?? []).map((slug) => ({ ...page, slug, path: paths.embed(page.kind, slug) })),
  );
}
