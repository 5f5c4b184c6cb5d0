import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { atomFeed } from '../../../domain/feeds/atom.ts';
import { movementFeed } from '../../../domain/feeds/feeds.ts';
import { withTexts } from '../../../layouts/feed-texts.ts';
import { getCatalog } from '../../../queries/catalog.ts';

/** Readers ask for a feed where they found it, so it stands at the movement's former addresses too. */
export const getStaticPaths = (async () => {
  const catalog = await getCatalog();
  return catalog
    .all('movement')
    .flatMap((movement) =>
      [movement.id, ...movement.data.aliases].map((slug) => ({ params: { slug }, props: { movement, catalog } })),
    );
}) satisfies GetStaticPaths;

/** `phong-trao/<slug>/atom.xml`: a movement and what tells of it, newest first, as Atom. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { movement, catalog } = props;
  const feed = await withTexts(movementFeed(catalog, movement), catalog.site.name);
  const body = atomFeed(feed, catalog.absolute(catalog.paths.movementFeed(movement.id)));
  return new Response(body, { headers: { 'Content-Type': 'application/atom+xml' } });
};
