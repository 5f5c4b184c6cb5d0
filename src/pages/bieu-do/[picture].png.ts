import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pictureVariants } from '../../domain/chart-view.ts';
import { guideCharts } from '../../domain/guide/guide-story.ts';
import { chartPalettes } from '../../domain/theme/chart-palettes.ts';
import { drawChart } from '../../drawing/chart-picture.ts';
import { getCatalog } from '../../queries/catalog.ts';

export const getStaticPaths = (async () => {
  const catalog = await getCatalog();
  const palettes = chartPalettes(catalog.site.theme);
  return [...catalog.charts, ...guideCharts(catalog)].flatMap((spec) =>
    pictureVariants.map(({ suffix, narrow, scheme }) => ({
      params: { picture: spec.id + suffix },
      props: { spec, look: { narrow, palette: palettes[scheme] } },
    })),
  );
}) satisfies GetStaticPaths;

/** `bieu-do/<id>.png`: a chart as a picture, wide or narrow, light or dark. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await drawChart(props.spec, props.look)), { headers: { 'Content-Type': 'image/png' } });
