import type { APIRoute } from 'astro';
import { emblemSvg } from '../domain/brocade/emblem.ts';
import { favicon } from '../domain/icons.ts';
import { getCatalog } from '../queries/catalog.ts';

/** `favicon.svg`: the emblem in the colours of the site. */
export const GET: APIRoute = async () =>
  new Response(emblemSvg((await getCatalog()).site.theme, favicon), { headers: { 'Content-Type': 'image/svg+xml' } });
