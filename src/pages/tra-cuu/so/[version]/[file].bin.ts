import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { deflateRawSync } from 'node:zlib';
import { getLookup } from '../../../../queries/lookup.ts';

export const getStaticPaths = (async () => {
  const { manifest, files } = await getLookup();
  return [...files].map(([file, bytes]) => ({ params: { version: manifest.version, file }, props: { bytes } }));
}) satisfies GetStaticPaths;

/** `tra-cuu/so/<version>/<file>.bin`: a file of the lookup's index, packed so that any server can hand it out. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(new Uint8Array(deflateRawSync(props.bytes, { level: 9 })), {
    headers: { 'Content-Type': 'application/octet-stream' },
  });
