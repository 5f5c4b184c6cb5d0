import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { brocadeSvg } from '../../domain/brocade/brocade-svg.ts';
import { brocadeSeed, coveredEntries } from '../../domain/covers.ts';
import { getCatalog } from '../../queries/catalog.ts';

export const getStaticPaths = (async () => {
  const catalog = await getCatalog();
  return coveredEntries(catalog).map((entry) => ({
    params: { seed: brocadeSeed(entry) },
    props: { theme: catalog.site.theme },
  }));
}) satisfies GetStaticPaths;

/** `hoa-van/<seed>.svg`: the woven pattern of an entry. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ params, props }) =>
  new Response(brocadeSvg(params.seed ?? '', props.theme, { width: 160, height: 50 }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
