import { getCollection } from 'astro:content';
import { readBuildTime } from '../domain/build-settings.ts';
import { buildCatalog } from '../domain/build-catalog.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Entry } from '../domain/entry.ts';

let built: Promise<Catalog> | undefined;

/** The catalog of the site, built once per build; in development anew for each request. */
export function getCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

async function build(): Promise<Catalog> {
  const stored = await getCollection('entries');
  const entries = stored.map(({ data }) => data as unknown as Entry);
  const { catalog } = buildCatalog(
    { entries, broken: [] },
    { siteUrl: import.meta.env.SITE, basePath: import.meta.env.BASE_URL, now: readBuildTime(process.env, new Date()) },
  );
  if (!catalog) throw new Error('content/site.yaml');
  return catalog;
}
