/** What decides whether an entry is on the site. */
interface Publication {
  draft: boolean;
  publishAt: string | null;
  withdrawn: object | null;
}

/** What becomes of an entry at some moment: only what is published is on the site. */
export type PublicationState = 'draft' | 'scheduled' | 'withdrawn' | 'published';

/** What an entry is at `now`; one that was withdrawn before its hour came was never seen, and counts as a draft. */
export function publicationState({ draft, publishAt, withdrawn }: Publication, now: Date): PublicationState {
  const isDue = publishAt === null || momentOf(publishAt) <= now;
  if (draft || (withdrawn && !isDue)) return 'draft';
  if (withdrawn) return 'withdrawn';
  return isDue ? 'published' : 'scheduled';
}

/** Whether an entry is on the site at `now`: no draft, not withdrawn, and its hour in Vietnam (UTC+7) has come. */
export const isPublished = (data: Publication, now: Date): boolean => publicationState(data, now) === 'published';

/** The moment of a `publishAt` as an entry has it, or in ISO 8601. */
export function momentOf(publishAt: string): Date {
  const [day = '', time = '00:00:00+07:00'] = publishAt.split(/[ T]/u);
  return new Date(`${day}T${time.length === 5 ? `${time}:00+07:00` : time}`);
}

/** The calendar day of Vietnam at `now`, as `2026-12-01`. */
export const dayInVietnam = (now: Date): string =>
  new Date(now.getTime() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);
