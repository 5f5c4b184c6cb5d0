import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { effective } from '../domain/award-counts.ts';
import { published } from '../domain/catalog.ts';
import { addedFields } from '../domain/datasets/award-counts.ts';
import type { Entry } from '../domain/entry.ts';
import { awardId } from '../domain/registry.ts';
import type { ContentRow, ContentTable } from '../domain/table-import/content-table.ts';
import type { TableText } from '../domain/table-import/table-edits.ts';
import { schemas } from '../schemas/by-kind.ts';
import { metaOf, schemaAt } from '../schemas/walk.ts';
import { columnsOf } from './columns.ts';
import { listContentFiles } from './content-files.ts';
import { delimiterOf, parseCsv } from './csv.ts';
import type { Read } from './entries.ts';
import { placeOfTable, type TableKind, type TablePlace } from './table-files.ts';
import { decode, decodeText } from './text-file.ts';

/** A table of the content folder that can be changed where it stands. */
export interface TableSource {
  place: TablePlace;
  table: ContentTable;
  /** The file as it was read; `null` for one that is to be begun. */
  bytes: Buffer | null;
  text: TableText;
  /** The bytes of a changed text, encoded as the file is. */
  encode: (text: string) => Buffer;
}

/** The tables of a kind as they are written, and the files that cannot be read as such. */
export async function readTableSources(
  root: string,
  kind: TableKind,
  { entries }: Pick<Read, 'entries'>,
  now: Date,
): Promise<{ sources: TableSource[]; unreadable: string[] }> {
  const { files } = await listContentFiles(root);
  const places = files.flatMap((file) => placeOfTable(file) ?? []).filter((place) => place.kind === kind);
  const describe = rowDescriber(kind, entries, now);
  const read = await Promise.all(
    places.map(async (place) => sourceOf(place, await readFile(join(root, place.file)), describe)),
  );
  return {
    sources: read.flatMap((source) => source ?? []),
    unreadable: places.filter((_, index) => !read[index]).map(({ file }) => file),
  };
}

type DescribeRow = (id: string, row: number, cells: ContentRow['cells']) => ContentRow;

function sourceOf(place: TablePlace, bytes: Buffer, describe: DescribeRow): TableSource | undefined {
  const { kind, owner, file } = place;
  const decoded = decode(bytes);
  const { text } = decodeText(bytes, file);
  if (!decoded || text === undefined) return undefined;
  const { header, headerRow, rows, findings } = parseCsv(text, file);
  const { columns, findings: ofHeader } = columnsOf(header, schemas[kind]);
  if (findings.length > 0 || ofHeader.length > 0) return undefined;
  const cellsOf = (cells: readonly string[]) =>
    Object.fromEntries(columns.map(({ key }, index) => [key, cells[index] ?? '']));
  return {
    place,
    table: {
      kind,
      file,
      owner,
      rows: rows.map(({ row, cells }) => describe(`${owner}/${row}`, row, cellsOf(cells))),
    },
    bytes,
    text: { text: decoded.text, delimiter: delimiterIn(text), headerRow, columns: columns.map(({ name }) => name) },
    encode: decoded.encode,
  };
}

/** The delimiter of a table, whose header may have other lines before it. */
const delimiterIn = (text: string): string => delimiterOf(text.replace(/^(?:[ ;,\t]*\n|sep=.\n)*/iu, ''));

/** Tells of rows what the open data make of them. */
function rowDescriber(kind: TableKind, entries: readonly Entry[], now: Date): DescribeRow {
  const shown = new Set(published(entries, now));
  const byId = new Map(entries.filter((entry) => entry.kind === kind).map((entry) => [entry.id, entry]));
  const hidden = new Set(entries.filter((entry) => !shown.has(entry)).map((entry) => `${entry.kind}:${entry.id}`));
  const levels = new Map(
    entries.flatMap((entry) => (entry.kind === 'award-form' ? [[entry.id, entry.data.level]] : [])),
  );
  return (id, row, cells) => {
    const entry = byId.get(id);
    const isCountOnly = kind === 'recipient' && cells.visibility !== 'cong-khai';
    const fields = Object.keys(cells).filter((field) => {
      const schema = schemaAt(schemas[kind], [field]);
      return hidden.has([schema && metaOf(schema).reference, cells[field]].join(':'));
    });
    return {
      row,
      id: entry?.kind === 'recipient' ? awardId(entry) : id,
      cells,
      isHidden: isCountOnly || (entry !== undefined && !shown.has(entry)),
      hiddenFields: new Set(fields),
      shown: entry?.kind === 'award-count' ? shownCounts(entry, levels.get(entry.data.form ?? '')) : {},
    };
  };
}

/** What the open data show for empty cells: the level of the form, numbers added up from their parts. */
function shownCounts(entry: Entry<'award-count'>, level: string | undefined): Record<string, string> {
  const added = addedFields.flatMap((field) => {
    const number = entry.data[field] === null ? effective(entry, field) : null;
    return number === null ? [] : [[field, String(number)] as const];
  });
  return { ...Object.fromEntries(added), ...(entry.data.level === null && level !== undefined ? { level } : {}) };
}
