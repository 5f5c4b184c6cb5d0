import type { APIRoute } from 'astro';
import { robotsText } from '../domain/sitemap.ts';
import { getCatalog } from '../queries/catalog.ts';

/** `robots.txt`: everything may be read; the sitemap tells what there is. */
export const GET: APIRoute = async () => new Response(robotsText(await getCatalog()));
