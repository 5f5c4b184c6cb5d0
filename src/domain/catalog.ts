import type { Kind } from '../schemas/kind.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { Entry } from './entry.ts';
import { resultOf, type YearFigure } from './figures.ts';
import { isTableRow, type Mismatch } from './mismatch.ts';
import { compareExemplars, compareTitles } from './names.ts';
import { compareDates } from './partial-date.ts';
import { createPaths, type Paths } from './paths.ts';
import { publicationState, type PublicationState } from './publication.ts';
import { awardYear } from './registry.ts';

/** Where and when the site is built. */
export interface CatalogOptions {
  /** Origin of the public site, such as `https://guongsang.example`. */
  siteUrl: string;
  /** Folder in which the site is served, `/` or `/thu-muc/`. */
  basePath: string;
  /** Decides which scheduled entries are published. */
  now: Date;
  /** Shows drafts and scheduled entries too, as the live preview does; the checks stay those of a build. */
  preview?: boolean;
}

/** All that is published, joined and ready to be cut into pages. */
export interface Catalog {
  site: Entry<'site'>['data'];
  /** What is on record of each indicator in each province's year. */
  figures: readonly YearFigure[];
  /** Numbers that do not agree, as the office has accepted to publish them. */
  mismatches: readonly Mismatch[];
  /** Every chart of the site. */
  charts: readonly ChartSpec[];
  paths: Paths;
  /** The public URL of an address made by `paths`. */
  absolute: (path: string) => string;
  /** Published entries of a kind, in the order in which lists show them. */
  all: <K extends Kind>(kind: K) => readonly Entry<K>[];
  find: <K extends Kind>(kind: K, id: string) => Entry<K> | undefined;
}

/** The published entries by kind, without the site's own settings and what is worked out from tables. */
export type Entries = Omit<Catalog, 'site' | 'figures' | 'mismatches' | 'charts'>;

/** Joins entries, of which the caller has taken those that are published. */
export function joinEntries(entries: readonly Entry[], options: Omit<CatalogOptions, 'now'>): Entries {
  const byKind = new Map<Kind, Map<string, Entry>>();
  for (const entry of entries) {
    const ofKind = byKind.get(entry.kind) ?? new Map<string, Entry>();
    byKind.set(entry.kind, ofKind.set(entry.id, entry));
  }
  const sorted = new Map([...byKind].map(([kind, ofKind]) => [kind, [...ofKind.values()].sort(inListOrder)]));
  return {
    paths: createPaths(options.basePath),
    absolute: (path) => new URL(path, options.siteUrl).href,
    all: <K extends Kind>(kind: K) => (sorted.get(kind) ?? []) as readonly Entry[] as readonly Entry<K>[],
    find: <K extends Kind>(kind: K, id: string) => byKind.get(kind)?.get(id) as Entry<K> | undefined,
  };
}

/**
 * The entries that are on the site at `now`. Rows of tables go with the yearly result beside them, and
 * award counts with the movement that they are of; the registry of awards has no drafts. The live
 * preview takes entries of other states too.
 */
export function published(
  entries: readonly Entry[],
  now: Date,
  states: readonly PublicationState[] = ['published'],
): Entry[] {
  const hidden = entries.filter(({ data }) => 'draft' in data && !states.includes(publicationState(data, now)));
  const hiddenIds = new Set(hidden.map(({ kind, id }) => `${kind}:${id}`));
  return entries.filter(
    (entry) =>
      !hiddenIds.has(`${entry.kind}:${entry.id}`) &&
      !(isTableRow(entry) && hiddenIds.has(`result:${resultOf(entry.id).result}`)) &&
      !(entry.kind === 'award-count' && hiddenIds.has(entry.data.scope)),
  );
}

/** The order of entries of one kind: yearly kinds newest first, the others as their file has them. */
function inListOrder(a: Entry, b: Entry): number {
  if (a.kind === 'exemplar' && b.kind === 'exemplar')
    return b.data.year - a.data.year || compareExemplars(a.data, b.data);
  if (a.kind === 'movement' && b.kind === 'movement') return compareTitles(a.data.name, b.data.name);
  if (a.kind === 'result' && b.kind === 'result')
    return b.id.slice(-4).localeCompare(a.id.slice(-4)) || compareTitles(a.data.title, b.data.title);
  if (a.kind === 'document' && b.kind === 'document')
    return compareDates(b.data.date ?? '', a.data.date ?? '') || compareTitles(a.data.title, b.data.title);
  if (a.kind === 'recipient' && b.kind === 'recipient' && a.file !== b.file) return awardYear(b) - awardYear(a);
  return (a.lines[''] ?? 0) - (b.lines[''] ?? 0);
}
