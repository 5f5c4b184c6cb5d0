import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { icons } from '../../domain/icons.ts';
import { drawIcon } from '../../drawing/icon-picture.ts';
import { getCatalog } from '../../queries/catalog.ts';

export const getStaticPaths = (() =>
  icons.map((icon) => ({ params: { icon: icon.name }, props: { icon } }))) satisfies GetStaticPaths;

/** `bieu-tuong/<name>.png`: the emblem as an icon for home screens. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await drawIcon(props.icon, (await getCatalog()).site.theme)), {
    headers: { 'Content-Type': 'image/png' },
  });
