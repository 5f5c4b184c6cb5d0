import type { ImportedKind } from './imported-table.ts';
import { readHeader, type HeaderNames, type ReadHeader } from './header-names.ts';
import { cellText, type Merge, type Sheet, type SheetRow } from './sheet.ts';

/** A column with a header; `meaning` is missing where nobody knows it. */
export interface HeaderColumn {
  at: number;
  /** As written, all rows of it. */
  header: string;
  meaning: ReadHeader | undefined;
}

/** Where the header of a table stands, and what it says. */
export interface TableHeader {
  kind: ImportedKind;
  /** The first and the last row of the header, as a spreadsheet counts. */
  first: number;
  last: number;
  columns: readonly HeaderColumn[];
  /** How many fields it names. */
  score: number;
}

/** Rows at the top among which the header is looked for, and the most that it takes. */
const [searched, deepest] = [60, 3];

/** Finds the header of a table of one kind; `undefined` where no row has what such a table needs. */
export function findHeader(sheet: Sheet, names: HeaderNames): TableHeader | undefined {
  let best: TableHeader | undefined;
  const rows = sheet.rows.slice(0, searched);
  const read = rememberedHeaders(names);
  rows.forEach((_, start) => {
    for (let depth = 1; depth <= deepest && start + depth <= rows.length; depth += 1) {
      const header = headerAt(rows.slice(start, start + depth), sheet, names.kind, read);
      if (header && header.score > (best?.score ?? 0)) best = header;
    }
  });
  return best;
}

type ReadPath = (path: readonly string[]) => ReadHeader | undefined;

/** Rows of data are tried as headers too, and say the same again and again; a long text is no header. */
function rememberedHeaders(names: HeaderNames): ReadPath {
  const known = new Map<string, ReadHeader | undefined>();
  return (path) => {
    const key = path.join('\n');
    if (key.length > 300) return undefined;
    if (!known.has(key)) known.set(key, readHeader(path, names));
    return known.get(key);
  };
}

function headerAt(
  rows: readonly SheetRow[],
  { merges }: Sheet,
  kind: ImportedKind,
  read: ReadPath,
): TableHeader | undefined {
  const [first = 0, last = 0] = [rows[0]?.row, rows.at(-1)?.row];
  if (last - first >= rows.length) return undefined;
  const spans = merges.filter(({ top, bottom }) => bottom >= first && top <= last);
  const width = Math.max(...rows.map(({ cells }) => cells.length), ...spans.map(({ right }) => right + 1));
  const columns = Array.from({ length: Math.min(width, 1000) }, (_, at): HeaderColumn => {
    const path = rows.map((row) => textIn(row, at, rows, spans));
    const header = [...new Set(path.filter(Boolean))].join(' ').replace(/\s+/gu, ' ').trim();
    return { at, header, meaning: read(path) };
  }).filter(({ header }) => header);
  const known = columns.flatMap(({ meaning }) => meaning ?? []);
  const roles = new Set(known.map(({ role }) => role).filter((role) => !/^@(?:ignored|compared)$/u.test(role)));
  if (!signatures[kind](roles)) return undefined;
  const ignored = known.filter(({ role }) => /^@(?:ignored|compared)$/u.test(role)).length;
  const distinct = new Set(known.map(({ role, year }) => `${role} ${year ?? ''}`)).size - (ignored > 0 ? 1 : 0);
  const score = distinct + ignored / 4 - (columns.length - known.length) / 2 - rows.length / 100;
  return { kind, first, last, columns, score };
}

/** The text at a place of the header; a block of cells says the same everywhere. */
function textIn(row: SheetRow, at: number, rows: readonly SheetRow[], spans: readonly Merge[]): string {
  const span = spans.find(
    ({ top, bottom, left, right }) => row.row >= top && row.row <= bottom && at >= left && at <= right,
  );
  if (!span) return cellText(row.cells[at]);
  return cellText(rows.find((one) => one.row === span.top)?.cells[span.left]);
}

const any = (roles: ReadonlySet<string>, ...wanted: string[]) => wanted.some((role) => roles.has(role));

/** What a table of each kind has at least. */
const signatures: Readonly<Record<ImportedKind, (roles: ReadonlySet<string>) => boolean>> = {
  figure: (roles) => roles.has('indicator') && any(roles, 'plan', 'actual', 'previous', 'planClaim', 'growthClaim'),
  'award-count': (roles) =>
    any(roles, 'form', 'level', 'scope', '@movement', '@event') &&
    any(roles, 'total', 'collectives', 'individuals', 'households', 'smallCollectives', 'leaders', 'directWorkers'),
  activity: (roles) => any(roles, 'activity', 'ofWhat') && roles.has('count'),
  recipient: (roles) => roles.has('name') && any(roles, 'form', 'decisionNumber', 'decisionDate'),
};
