import { getCollection } from 'astro:content';
import { readBuildTime } from '../domain/build-settings.ts';
import { buildCatalog } from '../domain/build-catalog.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Entry } from '../domain/entry.ts';
import { getPreview } from './preview.ts';

let built: Promise<Catalog> | undefined;

/** The catalog of the site, built once per build; in development that of the live preview, with drafts. */
export function getCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return Promise.resolve(present(getPreview().catalog));
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
  return present(catalog);
}

/** Only a content folder with a broken `site.yaml` has no catalog; no build and no page comes as far as here. */
function present(catalog: Catalog | null): Catalog {
  if (!catalog) throw new Error('content/site.yaml');
  return catalog;
}
