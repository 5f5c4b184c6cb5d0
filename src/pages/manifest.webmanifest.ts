import type { APIRoute } from 'astro';
import { webManifest } from '../domain/web-manifest.ts';
import { getCatalog } from '../queries/catalog.ts';

/** `manifest.webmanifest`: name, colours and icons for a home screen. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(webManifest(await getCatalog())), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
