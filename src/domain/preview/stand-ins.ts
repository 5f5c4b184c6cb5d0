import { strings } from '../../strings.ts';
import { textsOf, type BrokenEntry, type Entry } from '../entry.ts';
import { printable } from '../printable-text.ts';
import type { Paths } from '../paths.ts';
import { brokenPages } from './finding-pages.ts';
import type { Preview } from './preview.ts';
import { withdrawnPages } from './publication-mark.ts';

/** What the preview shows in the place of a page that no build would have. */
export interface StandIn {
  title: string;
  lead: string;
}

/** What stands in for the pages of broken and of withdrawn entries, by address. */
export function standIns(preview: Preview, paths: Paths, now: Date): Map<string, StandIn> {
  const { broken, brokenLead, gone, goneLead } = strings.preview;
  return new Map<string, StandIn>([
    ...[...withdrawnPages(preview, paths, now)].map(
      ([path, entry]) => [path, { title: gone(nameOf(entry)), lead: goneLead }] as const,
    ),
    ...[...brokenPages(preview, paths)].map(
      ([path, entry]) => [path, { title: broken(nameOf(entry)), lead: brokenLead }] as const,
    ),
  ]);
}

/** What an entry is called, as far as that can be read. */
export function nameOf({ data, id }: Entry | BrokenEntry): string {
  const [name = id ?? ''] = [...textsOf(data, 'name'), ...textsOf(data, 'title')];
  return printable(name);
}
