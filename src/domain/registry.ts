import type { Catalog } from './catalog.ts';
import type { Entry } from './entry.ts';
import { textHash } from './text-hash.ts';

/** A row of the registry of awards. */
export type Award = Entry<'recipient'>;

/** How many awards are on record; those that were cancelled count among no others. */
export interface RegistryCounts {
  /** Awards that stand and are shown. */
  shown: number;
  /** Awards that are shown as cancelled. */
  cancelled: number;
  /** Awards that stand and are only counted. */
  countOnly: number;
}

/** The year of the decision, which the file of the row is named after. */
export const awardYear = ({ id }: Pick<Award, 'id'>): number => Number(id.split('/')[0]);

/**
 * A name for an award that does not tell where its row stands: the year of its list, and digits that follow from
 * what makes it an award of its own.
 */
export function awardId(award: Award): string {
  const { name, unit, place, province, form, decisionNumber, decisionDate, note } = award.data;
  const parts = [name, unit, place, province, form, decisionNumber, decisionDate, note];
  const text = parts.map((part) => part ?? '').join('\n');
  const digits = [textHash(text), textHash(text, 0x9e3779b9)]
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('');
  return `${awardYear(award)}/${digits}`;
}

/** The awards that may be shown, the newest year first; cancelled ones are among them. */
export const publicAwards = ({ all }: Catalog): Award[] =>
  all('recipient').filter(({ data }) => data.visibility === 'cong-khai');

/** Counts the awards on record; a cancelled one that is only counted leaves no trace. */
export function registryCounts({ all }: Catalog): RegistryCounts {
  const counts: RegistryCounts = { shown: 0, cancelled: 0, countOnly: 0 };
  for (const { data } of all('recipient')) {
    const isPublic = data.visibility === 'cong-khai';
    if (data.status === 'hieu-luc') counts[isPublic ? 'shown' : 'countOnly'] += 1;
    else if (isPublic) counts.cancelled += 1;
  }
  return counts;
}
