import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { atomFeed } from '../../../domain/feeds/atom.ts';
import { provinceFeed } from '../../../domain/feeds/feeds.ts';
import { withTexts } from '../../../layouts/feed-texts.ts';
import { getCatalog } from '../../../queries/catalog.ts';

export const getStaticPaths = (async () => {
  const catalog = await getCatalog();
  return catalog.all('province').map((province) => ({ params: { id: province.id }, props: { province, catalog } }));
}) satisfies GetStaticPaths;

/** `tinh/<id>/atom.xml`: the newest of a province as Atom. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { province, catalog } = props;
  const feed = await withTexts(provinceFeed(catalog, province), catalog.site.name);
  const body = atomFeed(feed, catalog.absolute(catalog.paths.provinceFeed(province.id)));
  return new Response(body, { headers: { 'Content-Type': 'application/atom+xml' } });
};
