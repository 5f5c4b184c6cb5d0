import type { Entries } from './catalog.ts';
import type { BrokenEntry, Entry } from './entry.ts';
import { addressOf, type PageKind } from './entry-links.ts';
import { finding, type Finding } from './findings.ts';
import { listSelections } from './lists.ts';
import { fixedPages } from './paths.ts';
import { nearest } from './shape-findings.ts';

const pageKinds: readonly PageKind[] = ['exemplar', 'movement', 'result', 'document', 'province', 'indicator'];

/** Checks that what stories link to within the site is there or will be; `known` has the base path `/`. */
export function internalLinkFindings(known: Entries, all: readonly (Entry | BrokenEntry)[]): Finding[] {
  const anchors = anchorsByAddress(known, all);
  const unsure = unreadableFolders(known, all);
  return all.flatMap(({ file, story }) =>
    (story?.links ?? []).flatMap(({ target, line }) => {
      const [path = '', anchor] = target.split('#');
      const ids = path === '' ? story?.headings.map(({ id }) => id) : anchors.get(path.split('?')[0] ?? '');
      const exists = ids !== undefined && (anchor === undefined || ids === 'any' || ids.includes(anchor));
      if (exists || unsure.some((folder) => path.startsWith(folder))) return [];
      return [finding('GS-205', { file, line }, { found: target, nearest: nearest(target, [...anchors.keys()]) })];
    }),
  );
}

/** The addresses of all pages of `entries` that a story may link to, with their base path. */
export function linkedAddresses(entries: Entries): ReadonlySet<string> {
  const known = addresses.get(entries) ?? new Set(anchorsByAddress(entries, []).keys());
  addresses.set(entries, known);
  return known;
}

/** Every story asks. */
const addresses = new WeakMap<Entries, ReadonlySet<string>>();

/** The page of a link within the site. */
export const pageOfLink = (target: string): string => target.replace(/[?#].*$/u, '');

/**
 * Every address that a story may link to, with the anchors of its story; `any` where the page has no
 * story. Broken entries count, so that their fault is told once.
 */
function anchorsByAddress(
  { paths, all }: Entries,
  entries: readonly (Entry | BrokenEntry)[],
): Map<string, string[] | 'any'> {
  const known = new Map<string, string[] | 'any'>();
  for (const path of fixedPages(paths)) known.set(path, 'any');
  for (const [kind, section] of [['exemplar', 'dien-hinh'] as const, ['movement', 'phong-trao'] as const])
    for (const { selection, page } of listSelections(all(kind))) known.set(paths.list(section, selection, page), 'any');
  const measured = new Set(all('figure').map(({ data }) => data.indicator));
  for (const { kind, id, story } of [...pageKinds.flatMap((kind) => all(kind) as Entry[]), ...brokenOf(entries)])
    if (isPageKind(kind) && id !== null && (kind !== 'indicator' || measured.has(id)))
      known.set(addressOf(paths, kind, id), story?.headings.map((heading) => heading.id) ?? 'any');
  return known;
}

/** The addresses below which nothing can be said, because the file of their kind could not be read. */
const unreadableFolders = ({ paths }: Entries, entries: readonly (Entry | BrokenEntry)[]): string[] =>
  brokenOf(entries).flatMap(({ kind, id }) =>
    isPageKind(kind) && id === null ? addressOf(paths, kind, '').slice(0, -1) : [],
  );

const brokenOf = (entries: readonly (Entry | BrokenEntry)[]) =>
  entries.filter((entry): entry is BrokenEntry => !('pictures' in entry));

const isPageKind = (kind: string): kind is PageKind => (pageKinds as readonly string[]).includes(kind);
