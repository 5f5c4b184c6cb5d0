import type { Entries } from './catalog.ts';
import type { BrokenEntry, Entry } from './entry.ts';
import { addressOf } from './entry-links.ts';
import { finding, type Finding } from './findings.ts';
import { listSelections } from './lists.ts';
import { nearest } from './shape-findings.ts';

/** Checks the links within the site that stories hold; `published` has the base path `/`. */
export function internalLinkFindings(published: Entries, all: readonly (Entry | BrokenEntry)[]): Finding[] {
  const known = addresses(published, all);
  return all.flatMap(({ file, story }) =>
    (story?.links ?? []).flatMap(({ target, line }) => {
      const [path = '', anchor] = target.split('#');
      const exists =
        path === '' ? story?.headings.some(({ id }) => id === anchor) : known.has(path.split('?')[0] ?? '');
      return exists ? [] : [finding('GS-205', { file, line }, { found: target, nearest: nearest(target, [...known]) })];
    }),
  );
}

/** Every address that a story may link to; broken entries count, so that their fault is told once. */
function addresses({ paths, all }: Entries, entries: readonly (Entry | BrokenEntry)[]): Set<string> {
  const lists = (['exemplar', 'movement'] as const).flatMap((kind) =>
    listSelections(all(kind)).map(({ selection, page }) =>
      paths.list(kind === 'exemplar' ? 'dien-hinh' : 'phong-trao', selection, page),
    ),
  );
  const broken = entries.filter((entry): entry is BrokenEntry => !('pictures' in entry));
  return new Set([
    paths.home,
    paths.results,
    paths.documents,
    paths.about,
    ...lists,
    ...(['exemplar', 'movement', 'result', 'document', 'province'] as const).flatMap((kind) => [
      ...all(kind).map(({ id }) => addressOf(paths, kind, id)),
      ...broken.flatMap((entry) => (entry.kind === kind && entry.id ? [addressOf(paths, kind, entry.id)] : [])),
    ]),
  ]);
}
