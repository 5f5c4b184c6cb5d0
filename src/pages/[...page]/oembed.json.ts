import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { oembeds } from '../../domain/oembed.ts';
import { getCatalog } from '../../queries/catalog.ts';

export const getStaticPaths = (async () =>
  oembeds(await getCatalog()).map(({ page, answer }) => ({
    params: { page },
    props: { answer },
  }))) satisfies GetStaticPaths;

/** `<page>/oembed.json`: what a site that is given the page's address can show of it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { answer } }) =>
  Response.json(answer);
