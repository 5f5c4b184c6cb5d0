import { strings } from '../strings.ts';
import type { Entry } from './entry.ts';
import { printable } from './printable-text.ts';
import { formatDate } from './partial-date.ts';
import { momentOf, publicationState, type PublicationState } from './publication.ts';

/** An entry whose hour has not come. */
export interface ScheduledEntry {
  kind: Entry['kind'];
  id: string;
  file: string;
  title: string;
  /** In ISO 8601 with Vietnam's offset: `2026-12-01T08:00:00+07:00`. */
  publishAt: string;
}

/** What of a content folder is not on the site. */
export interface Schedule {
  drafts: number;
  withdrawn: number;
  /** When the site has to be built next; `null` where nothing waits. */
  next: string | null;
  /** The next one first. */
  scheduled: ScheduledEntry[];
}

/** Collects what is not on the site at `now`. */
export function scheduleOf(entries: readonly Entry[], now: Date): Schedule {
  const stories = entries.flatMap((entry) => ('draft' in entry.data ? [entry as Story] : []));
  const inState = (state: PublicationState) => stories.filter(({ data }) => publicationState(data, now) === state);
  const scheduled = inState('scheduled')
    .map(scheduledEntry)
    .sort((a, b) => a.publishAt.localeCompare(b.publishAt) || a.file.localeCompare(b.file));
  return {
    drafts: inState('draft').length,
    withdrawn: inState('withdrawn').length,
    next: scheduled[0]?.publishAt ?? null,
    scheduled,
  };
}

type Story = Entry<'exemplar' | 'movement' | 'result'>;

function scheduledEntry({ kind, id, file, data }: Story): ScheduledEntry {
  const [day = '', time = '00:00'] = data.publishAt?.split(' ') ?? [];
  const title = 'name' in data ? data.name : data.title;
  return { kind, id, file, title, publishAt: `${day}T${time}:00+07:00` };
}

/** How many later entries are named. */
const mostNamed = 10;

/** What a build and a check say at their end of what is not on the site; empty where everything is. */
export function scheduleText({ drafts, withdrawn, scheduled }: Schedule): string {
  const words = strings.publication;
  const [next, ...later] = scheduled;
  const lines = [
    ...(drafts + withdrawn > 0 ? [words.counts(drafts, withdrawn)] : []),
    ...(next ? [words.nextDue(next.title, momentText(momentOf(next.publishAt)))] : []),
    ...(later.length > 0 ? [words.laterDue(later.length)] : []),
    ...later
      .slice(0, mostNamed)
      .map(({ title, publishAt, file }) => words.laterOne(title, momentText(momentOf(publishAt)), file)),
    ...(later.length > mostNamed ? ['  …'] : []),
  ];
  return printable(lines.join('\n'));
}

/** A moment in Vietnam's time: `8 giờ 30 ngày 1/12/2026`. */
export function momentText(moment: Date): string {
  const [day = '', time = ''] = new Date(moment.getTime() + 7 * 60 * 60 * 1000).toISOString().split('T');
  const [hour, minute] = time.split(':').map(Number);
  return strings.publication.moment(hour ?? 0, minute ?? 0, formatDate(day));
}
