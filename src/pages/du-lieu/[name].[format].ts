import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getOpenData } from '../../queries/data-files.ts';

export const getStaticPaths = (async () => {
  const { files } = await getOpenData();
  return files.map(({ name, mediaType, bytes }) => {
    const [stem = '', format = ''] = name.split('.');
    return { params: { name: stem, format }, props: { mediaType, bytes } };
  });
}) satisfies GetStaticPaths;

/** `du-lieu/<dataset>.csv`, `.xlsx`, `.json` and `du-lieu/datapackage.json`. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(new Uint8Array(props.bytes), { headers: { 'Content-Type': props.mediaType } });
