import { lookupIndex } from '../domain/lookup/award-rows.ts';
import type { LookupIndex } from '../domain/lookup/lookup-index.ts';
import { getCatalog } from './catalog.ts';

let built: Promise<LookupIndex> | undefined;

/** The lookup of the site's awards, built once per build; in development anew for each request. */
export function getLookup(): Promise<LookupIndex> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

const build = async (): Promise<LookupIndex> => lookupIndex(await getCatalog());
