import type { APIRoute, GetStaticPaths } from 'astro';
import { brocadeSvg } from '../../domain/brocade/brocade-svg.ts';
import { coverSeeds, coverSize } from '../../domain/covers.ts';
import { getCatalog } from '../../queries/catalog.ts';

export const getStaticPaths = (async () =>
  coverSeeds(await getCatalog()).map((seed) => ({ params: { seed } }))) satisfies GetStaticPaths;

/** `hoa-van/<page>.svg`: the pattern of an exemplar, a movement, a year or a province. */
export const GET: APIRoute<Record<string, never>, { seed: string }> = async ({ params }) =>
  new Response(brocadeSvg(params.seed, (await getCatalog()).site.theme, coverSize), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
