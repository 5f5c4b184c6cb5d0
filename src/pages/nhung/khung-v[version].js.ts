import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';

/** Every version that was ever published; see the test of their hashes. */
const versions = import.meta.glob<string>('../../embed-loader/v*.js', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const getStaticPaths = (() =>
  Object.entries(versions).map(([file, text]) => ({
    params: { version: /v(\d+)\.js$/u.exec(file)?.[1] },
    props: { text },
  }))) satisfies GetStaticPaths;

/** `nhung/khung-v1.js`: the script that fits frames to what they show, byte for byte as it is in the project. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
