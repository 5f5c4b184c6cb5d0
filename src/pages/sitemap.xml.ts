import type { APIRoute } from 'astro';
import { sitemapXml } from '../domain/sitemap.ts';
import { getCatalog } from '../queries/catalog.ts';

/** `sitemap.xml`: every page that is content, with the date of its last change. */
export const GET: APIRoute = async () =>
  new Response(sitemapXml(await getCatalog()), { headers: { 'Content-Type': 'application/xml' } });
