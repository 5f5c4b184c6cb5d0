import { strings } from '../../strings.ts';
import type { Entry } from '../entry.ts';
import { addressOf } from '../entry-links.ts';
import { nameDate } from '../partial-date.ts';
import type { Paths } from '../paths.ts';
import { isPublished } from '../publication.ts';
import type { Preview } from './preview.ts';

/** Why an entry is not on the site at `now`, in a few words; `null` for one that is. */
export function publicationMark({ data }: Pick<Entry, 'data'>, now: Date): string | null {
  if (!('draft' in data) || isPublished(data, now)) return null;
  if (data.draft || data.publishAt === null) return strings.preview.draft;
  const [day = '', time = '00:00'] = data.publishAt.split(' ');
  const [hour, minute] = time.split(':').map(Number);
  return strings.preview.scheduled(hour ?? 0, minute ?? 0, nameDate(day));
}

/** The marks of all entries that have a page and are not on the site at `now`, by the address of the page. */
export function publicationMarks({ entries }: Pick<Preview, 'entries'>, paths: Paths, now: Date): Map<string, string> {
  return new Map(
    entries.flatMap((entry) => {
      const { kind, id } = entry;
      const mark = publicationMark(entry, now);
      if (mark === null || (kind !== 'exemplar' && kind !== 'movement' && kind !== 'result')) return [];
      const page = [addressOf(paths, kind, id), mark] as const;
      return kind === 'exemplar' ? [page, [paths.poster(id), mark] as const] : [page];
    }),
  );
}
