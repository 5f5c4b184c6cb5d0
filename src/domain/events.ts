import type { Catalog } from './catalog.ts';
import { sourceLines, type SourceLine } from './citations.ts';
import { movementLinks } from './entry-links.ts';
import type { Entry } from './entry.ts';
import type { Link } from './links.ts';
import { nameDate } from './partial-date.ts';

/** An occasion at which people were honoured, as pages tell it. */
export interface EventLine {
  name: string;
  /** `ngày 12/7/2022`, `năm 2022`; `null` where no source says. */
  when: string | null;
  organiser: string | null;
  summary: string | null;
  movement: Link | null;
  sources: SourceLine[];
}

/** The events that `belongs` chooses, in the order of the file. */
export const eventLines = (catalog: Catalog, belongs: (event: Entry<'event'>['data']) => boolean): EventLine[] =>
  catalog
    .all('event')
    .filter(({ data }) => belongs(data))
    .map(({ data }) => ({
      name: data.name,
      when: data.date && nameDate(data.date),
      organiser: data.organiser,
      summary: data.summary,
      movement: movementLinks(catalog, data.movement === null ? [] : [data.movement])[0] ?? null,
      sources: sourceLines(catalog, data.sources),
    }));
