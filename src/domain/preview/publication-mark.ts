import { strings } from '../../strings.ts';
import type { Entry } from '../entry.ts';
import { addressOf } from '../entry-links.ts';
import type { Paths } from '../paths.ts';
import { momentOf, publicationState } from '../publication.ts';
import { momentText } from '../schedule.ts';
import type { Preview } from './preview.ts';

/** Why an entry is not on the site at `now`, in a few words; `null` for one that is. */
export function publicationMark({ data }: Pick<Entry, 'data'>, now: Date): string | null {
  if (!('draft' in data)) return null;
  switch (publicationState(data, now)) {
    case 'published':
      return null;
    case 'draft':
      return strings.preview.draft;
    case 'withdrawn':
      return strings.preview.withdrawn;
    case 'scheduled':
      return strings.preview.scheduled(momentText(momentOf(data.publishAt ?? '')));
  }
}

/** The marks of all entries that have a page and are not on the site at `now`, by the address of the page. */
export function publicationMarks({ entries }: Pick<Preview, 'entries'>, paths: Paths, now: Date): Map<string, string> {
  return new Map(
    entries.flatMap((entry) => {
      const { kind, id } = entry;
      const mark = publicationMark(entry, now);
      const hasPage = kind === 'exemplar' || kind === 'movement' || kind === 'result';
      return mark !== null && hasPage ? [[addressOf(paths, kind, id), mark] as const] : [];
    }),
  );
}

/** The entries that have been withdrawn, by the address of their page. */
export function withdrawnPages({ entries }: Pick<Preview, 'entries'>, paths: Paths, now: Date): Map<string, Entry> {
  return new Map(
    entries.flatMap((entry) => {
      const { kind, id, data } = entry;
      if (kind !== 'exemplar' && kind !== 'movement' && kind !== 'result') return [];
      const isWithdrawn = 'draft' in data && publicationState(data, now) === 'withdrawn';
      return isWithdrawn ? [[addressOf(paths, kind, id), entry] as const] : [];
    }),
  );
}
