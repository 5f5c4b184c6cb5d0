import type { CorrectionCommentLeaf } from 'schema-dts';
import type { Data } from '../../schemas/by-kind.ts';
import { newestCorrections } from '../corrections.ts';
import { known } from './known-values.ts';

/** When a page's subject was published, last changed and corrected, in ISO 8601; `null` where nothing says. */
export interface PageTimes {
  published: string | null;
  modified: string | null;
  corrections: CorrectionCommentLeaf[];
}

/** The fields of an entry from which its times follow. */
export type EntryTimes = Pick<Data<'exemplar'>, 'publishAt' | 'updatedAt' | 'correction'>;

/** A date of an entry in ISO 8601, which has no quarters: of those only the year is told. */
export const isoDate = (date: string): string => date.replace(/-Q\d$/u, '');

/** A period in ISO 8601, `..` for an end that is not stated; `null` without both ends. */
export function isoPeriod(from: string | null, to: string | null): string | null {
  if (from === null && to === null) return null;
  const start = from === null ? '..' : isoDate(from);
  const end = to === null ? '..' : isoDate(to);
  return start === end ? start : `${start}/${end}`;
}

/**
 * The times of an entry; a change made before it was published is none that readers have seen; nobody
 * knows whether one of the day of publication came after its hour.
 */
export function pageTimes(data: EntryTimes): PageTimes {
  const { publishAt, updatedAt } = data;
  const [day = '', time] = publishAt?.split(' ') ?? [];
  return {
    published: day ? day + (time ? `T${time}:00+07:00` : '') : null,
    modified: updatedAt < day || (time && updatedAt === day) ? null : updatedAt,
    corrections: newestCorrections(data).map(({ on, text }) =>
      known<CorrectionCommentLeaf>({ '@type': 'CorrectionComment', datePublished: on, text }),
    ),
  };
}
