import { strings } from '../strings.ts';
import type { Catalog } from './catalog.ts';
import { documentRow } from './documents.ts';
import type { Entry } from './entry.ts';
import type { Link } from './links.ts';
import { compareDates, formatDate, yearOf } from './partial-date.ts';

/** Something that happened in the course of a movement. */
export interface TimelineItem {
  /** `14/10/2011`, `6/2022`, `2016`. */
  when: string;
  what: Link | string;
  /** Who did it, where that is known. */
  who: string | null;
}

interface Dated extends TimelineItem {
  date: string;
}

/** The course of a movement as far as dates are stated: launch, phases, documents, events, end. */
export function movementTimeline(
  catalog: Catalog,
  { id, data }: Entry<'movement'>,
  documents: readonly Entry<'document'>[],
): TimelineItem[] {
  const words = strings.movements.timeline;
  const items: Dated[] = [
    ...dated(data.launchedOn, words.launched, data.launchedBy),
    ...(data.phases.length === 0 ? dated(data.from, words.begins, null) : []),
    ...data.phases.flatMap(({ name, from }) => dated(from, words.phaseBegins(name), null)),
    ...documents
      .filter((document) => belongsToCourse(document, data))
      .flatMap((document) => {
        const { href, label, issuer } = documentRow(catalog, document);
        return dated(document.data.date, { href, label }, issuer);
      }),
    ...catalog
      .all('event')
      .filter((event) => event.data.movement === id)
      .flatMap(({ data: event }) => dated(event.date, event.name, event.organiser)),
    ...dated(data.to, words.ends, null).map((end) => ({ ...end, date: `${end.date}-99` })),
  ];
  return items.sort((a, b) => compareDates(a.date, b.date)).map(({ when, what, who }) => ({ when, what, who }));
}

/** A document older than the movement is what it rests on, not a part of its course. */
function belongsToCourse({ data }: Entry<'document'>, movement: Entry<'movement'>['data']): boolean {
  const starts = [movement.from, movement.launchedOn, ...movement.phases.map(({ from }) => from)].flatMap(
    (date) => date ?? [],
  );
  const start = starts.sort()[0] ?? movement.to;
  return data.date !== null && (start === null || yearOf(data.date) >= yearOf(start));
}

const dated = (date: string | null, what: Link | string, who: string | null): Dated[] =>
  date ? [{ date, when: formatDate(date), what, who }] : [];
