import type { Entry } from '../domain/entry.ts';
import { columnName } from '../domain/column-name.ts';
import type { ContentRow } from '../domain/table-import/content-table.ts';
import { fileOutcomes, type FileOutcome } from '../domain/table-import/file-outcomes.ts';
import type { ImportedRow, ImportedTable } from '../domain/table-import/imported-table.ts';
import type { GivenPlace } from '../domain/table-import/row-owners.ts';
import { compareTable, type RowOutcome } from '../domain/table-import/table-comparison.ts';
import { schemas } from '../schemas/by-kind.ts';
import { cellMeaning } from './cell-meaning.ts';
import { formatsOf } from './content.ts';
import { readTableSources, type TableSource } from './content-tables.ts';
import type { Read } from './entries.ts';
import { fileOfTable, placeOfTable } from './table-files.ts';

/** What the command says of rows that do not say it: where they belong, and cells of new rows by field. */
export interface ImportDefaults extends GivenPlace {
  cells: Readonly<Record<string, string>>;
}

/** What handed-in tables do to each file of the content, and how those files stand. */
export interface ComparedFiles {
  files: FileOutcome[];
  homeless: FileOutcome['rows'];
  sources: Map<string, TableSource>;
}

/** Compares handed-in tables with the tables of a content folder. */
export async function compareWithContent(
  root: string,
  read: Read,
  { tables, defaults }: { tables: readonly ImportedTable[]; defaults: ImportDefaults },
  now: Date,
): Promise<ComparedFiles> {
  const meaning = cellMeaning(formatsOf(read));
  const sources = new Map<string, TableSource>();
  const compared = [];
  for (const handedIn of tables) {
    const from = { ...handedIn, ...withOrigin(handedIn, defaults) };
    const { sources: ofKind, unreadable } = await readTableSources(root, from.kind, read, now);
    for (const source of ofKind) sources.set(source.place.file, source);
    const comparison = compareTable(from, {
      tables: ofKind.map(({ table }) => table),
      unreadable,
      fileOf: (owner) => fileOfTable(from.kind, owner),
      provinces: provincesOf(read.entries),
      meaning,
      given: defaults,
    });
    const withCells = (result: RowOutcome): RowOutcome =>
      result.outcome === 'added' ? { ...result, row: completed(result.row, from, defaults) } : result;
    compared.push({
      from,
      comparison: {
        homeless: comparison.homeless,
        tables: comparison.tables.map((table) => ({
          ...table,
          rows: table.rows.map(withCells),
          missing: ofProvinces(table.missing, table.rows),
        })),
      },
    });
  }
  const outcomes = fileOutcomes(compared);
  for (const { kind, file } of outcomes.files) if (!sources.has(file)) sources.set(file, newTable(kind, file));
  return { ...outcomes, sources };
}

const provincesOf = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.kind === 'province' ? [{ id: entry.id, name: entry.data.name }] : []));

/** Fields that the command can say of a whole file; they tell its rows from others, so they count from the start. */
const saidOfAll = ['province', 'source', 'section'] as const;

/** The rows with what the command says of the whole file, where they do not say it themselves. */
function withOrigin(table: ImportedTable, { cells, province }: ImportDefaults): Pick<ImportedTable, 'rows' | 'fields'> {
  const given = { ...cells, ...(province === null ? {} : { province }) };
  const known = Object.keys(schemas[table.kind].shape);
  const said = Object.entries(given).filter(
    ([field]) => known.includes(field) && saidOfAll.some((one) => one === field),
  );
  const missing = (row: ImportedRow) => said.filter(([field]) => row.rowId === null && !row.cells[field]);
  return {
    rows: table.rows.map((row) => ({ ...row, cells: { ...row.cells, ...Object.fromEntries(missing(row)) } })),
    fields: [...new Set([...table.fields, ...said.map(([field]) => field)])],
  };
}

/** A new row with what the command says of it. */
function completed(row: ImportedRow, { kind }: ImportedTable, { cells }: ImportDefaults): ImportedRow {
  const known = new Set(Object.keys(schemas[kind].shape));
  const added = Object.entries(cells).filter(([field]) => known.has(field) && !row.cells[field]);
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(added) } };
}

/** A list of one province says nothing of the others whose awards stand in the same file. */
function ofProvinces(missing: readonly ContentRow[], rows: readonly RowOutcome[]): readonly ContentRow[] {
  const named = rows.map((one) => ('content' in one ? one.content?.cells.province : one.row.cells.province));
  const provinces = new Set(named.filter(Boolean));
  return missing.filter(({ cells }) => cells.province === undefined || provinces.has(cells.province));
}

/** A table that is to be begun: just the header. */
function newTable(kind: ImportedTable['kind'], file: string): TableSource {
  const place = placeOfTable(file);
  if (!place) throw new Error(file);
  const columns = Object.keys(schemas[kind].shape).map(columnName);
  return {
    place,
    table: { kind, file, owner: place.owner, rows: [] },
    bytes: null,
    text: { text: `${columns.join(',')}\n`, delimiter: ',', headerRow: 1, columns },
    encode: (text) => Buffer.from(text),
  };
}
