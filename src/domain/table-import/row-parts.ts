import { metaOf } from '../../schemas/walk.ts';
import { finding, type Finding, type Place } from '../findings.ts';
import { fieldsOf, type ReadHeader } from './header-names.ts';
import type { HeaderColumn } from './header-rows.ts';
import type { ImportedKind } from './imported-table.ts';

/** A column whose header is understood. */
export interface KnownColumn extends HeaderColumn {
  meaning: ReadHeader;
}

/** The columns of a role, the surest first; a later one speaks where the earlier ones are empty. */
export type RoleColumns = ReadonlyMap<string, readonly KnownColumn[]>;

/** Columns that together make one row of the content; a table over several years has several such parts. */
export interface RowPart {
  /** The year that the headers name. */
  year: number | null;
  columns: RoleColumns;
}

/** Whether a role holds a number, of which a table may have one for each year. */
export const isNumber = (role: string, kind: ImportedKind): boolean => {
  const field = fieldsOf(kind)[role.split('/')[0] ?? ''];
  return role.includes('/') || (field !== undefined && metaOf(field).cell !== undefined);
};

interface Part {
  year: number | null;
  columns: Map<string, KnownColumn[]>;
}

/**
 * Sorts columns into what all rows of the content that come of a row share, and what each has of its own. Tells
 * of columns that say the same, and of those that are understood in a way that their words do not say.
 */
export function rowParts(
  used: readonly KnownColumn[],
  kind: ImportedKind,
  place: (column: HeaderColumn) => Place,
): { shared: RoleColumns; parts: RowPart[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const columns = kind === 'figure' ? withPrevious(used) : [...used];
  columns.forEach((column, index) => {
    const hint = told(column, kind, used[index]?.meaning.role);
    if (hint) findings.push(finding('GS-738', place(column), { found: column.header, hint }));
  });
  const base = baseYear(columns);
  const shared = new Map<string, KnownColumn[]>();
  const parts: Part[] = [{ year: base, columns: new Map() }];
  for (const column of columns.toSorted((a, b) => a.meaning.rank - b.meaning.rank || a.at - b.at)) {
    const { role, year } = column.meaning;
    const clash = isNumber(role, kind)
      ? putInPart(parts, { ...column, meaning: { ...column.meaning, year: year ?? base } })
      : putIn(shared, column);
    if (clash) {
      const label = labelOf(kind, role);
      findings.push(finding('GS-726', place(column), { label, found: clash.header, hint: column.header }));
    }
  }
  const [first, ...others] = parts;
  const inOrder = others.toSorted((a, b) => firstColumn(a) - firstColumn(b));
  return { shared, parts: [...(first ? [first] : []), ...inOrder], findings };
}

const firstColumn = ({ columns }: Part) => Math.min(...[...columns.values()].flat().map(({ at }) => at));

/** Puts a column with those of its role; the one that says the same as surely is in its way. */
function putIn(columns: Map<string, KnownColumn[]>, column: KnownColumn): KnownColumn | undefined {
  const { role, rank } = column.meaning;
  const present = columns.get(role) ?? [];
  const clash = present.find(({ meaning }) => meaning.rank === rank || (rank > 0 && meaning.rank > 0));
  if (!clash) columns.set(role, [...present, column]);
  return clash;
}

/** Puts a number into the part of its year; a second plan or stage of a year makes a part of its own. */
function putInPart(parts: Part[], column: KnownColumn): KnownColumn | undefined {
  let clash: KnownColumn | undefined;
  for (const part of parts.filter(({ year }) => year === column.meaning.year)) {
    clash = putIn(part.columns, column);
    if (!clash) return undefined;
    if (JSON.stringify(clash.meaning.given) === JSON.stringify(column.meaning.given)) return clash;
  }
  parts.push({ year: column.meaning.year, columns: new Map([[column.meaning.role, [column]]]) });
  return undefined;
}

/** The year that a table is of: the last with actual values, else the first with a plan. */
function baseYear(columns: readonly KnownColumn[]): number | null {
  const years = (wanted: (role: string) => boolean) =>
    columns.flatMap(({ meaning: { role, year } }) => (year !== null && wanted(role) ? year : []));
  const actual = years((role) => role === 'actual');
  if (actual.length > 0) return Math.max(...actual);
  const others = years((role) => role !== 'previous');
  return others.length > 0 ? Math.min(...others) : null;
}

/** The actual value of the year before stands beside that of the year, if the table has just these two. */
function withPrevious(columns: readonly KnownColumn[]): KnownColumn[] {
  const base = baseYear(columns);
  const dated = columns.filter(({ meaning }) => meaning.role === 'actual' && meaning.year !== null);
  const earlier = new Set(dated.map(({ meaning }) => meaning.year).filter((year) => year !== base));
  const planned = new Set(columns.filter(({ meaning }) => meaning.role === 'plan').map(({ meaning }) => meaning.year));
  return columns.map((column) => {
    const { role, year } = column.meaning;
    if (role === 'previous') return { ...column, meaning: { ...column.meaning, year: base } };
    const isPrevious =
      role === 'actual' && base !== null && year === base - 1 && earlier.size === 1 && !planned.has(year);
    return isPrevious ? { ...column, meaning: { ...column.meaning, role: 'previous', year: base } } : column;
  });
}

/** In which way a header was understood that its words do not say themselves. */
function told(
  { meaning: { role, given } }: KnownColumn,
  kind: ImportedKind,
  before: string | undefined,
): string | undefined {
  const parts = Object.entries(given ?? {}).map(([key, value]) => {
    const field = fieldsOf(kind)[key];
    return `“${labelOf(kind, key)}: ${(field && metaOf(field).choices?.[value]) ?? value}”`;
  });
  return parts.length === 0 && before === role ? undefined : [`“${labelOf(kind, role)}”`, ...parts].join(', ');
}

/** The label of a field. */
export function labelOf(kind: ImportedKind, key: string): string {
  const field = fieldsOf(kind)[key];
  return (field && metaOf(field).title) ?? key;
}
