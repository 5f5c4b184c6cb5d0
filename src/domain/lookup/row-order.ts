import { compareDates } from '../partial-date.ts';
import { lookupWords } from './lookup-words.ts';
import type { LookupRow } from './lookup-row.ts';

/**
 * Sorts rows by the sound of their names: a person's given name comes first, as in any Vietnamese list
 * of names, then family and middle names; collectives and households go by their whole name. So the
 * rows of one full name, and those of one given name, stand together in few blocks. Rows of one name
 * follow the newest decision, then unit, place and number; rows that are alike in all of this stay as given.
 */
export function inRowOrder(rows: readonly LookupRow[]): LookupRow[] {
  const keyed = rows.map((row) => ({ row, key: orderKey(row) }));
  return keyed.sort((a, b) => compare(a.key, b.key) || compareRows(a.row, b.row)).map(({ row }) => row);
}

function orderKey({ name, kind }: LookupRow): string {
  const words = lookupWords(name);
  const given = kind === 'ca-nhan' ? words.splice(-1) : [];
  return [...given, ...words].map(({ key }) => key).join(' ');
}

const compareRows = (a: LookupRow, b: LookupRow) =>
  compare(a.name, b.name) ||
  compareDates(b.decisionDate ?? '', a.decisionDate ?? '') ||
  compare(wordingOf(a), wordingOf(b));

const wordingOf = ({ unit, place, decisionNumber }: LookupRow) => [unit, place, decisionNumber].join('|');

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
