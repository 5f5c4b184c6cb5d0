/** When a page's subject was published and last changed, in ISO 8601; `null` where nothing says. */
export interface PageTimes {
  published: string | null;
  modified: string | null;
}

/** A date of an entry in ISO 8601, which has no quarters: of those only the year is told. */
export const isoDate = (date: string): string => date.replace(/-Q\d$/u, '');

/** A period in ISO 8601, `..` for an end that is not stated; `null` without both ends. */
export function isoPeriod(from: string | null, to: string | null): string | null {
  if (from === null && to === null) return null;
  const start = from === null ? '..' : isoDate(from);
  const end = to === null ? '..' : isoDate(to);
  return start === end ? start : `${start}/${end}`;
}

/** The times of an entry; a change made before it was published is none that readers have seen. */
export function pageTimes({ publishAt, updatedAt }: { publishAt: string | null; updatedAt: string }): PageTimes {
  const [day = '', time] = publishAt?.split(' ') ?? [];
  return {
    published: day ? day + (time ? `T${time}:00+07:00` : '') : null,
    modified: updatedAt < day ? null : updatedAt,
  };
}
