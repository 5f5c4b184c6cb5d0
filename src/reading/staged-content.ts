import { formatsOf } from './content.ts';
import { together, type Read } from './entries.ts';
import { readTableText, type TablePlace } from './table-files.ts';
import { decodeText } from './text-file.ts';

/** A table as it would be. */
export interface StagedTable {
  place: TablePlace;
  bytes: Buffer;
}

/** The content as it would be read if some of its tables were as given. */
export function withTables(read: Read, tables: readonly StagedTable[]): Read {
  const files = new Set(tables.map(({ place }) => place.file));
  const others = <T extends { file: string }>(items: readonly T[]) => items.filter(({ file }) => !files.has(file));
  const rest = { entries: others(read.entries), broken: others(read.broken), findings: others(read.findings) };
  const formatOf = formatsOf(rest);
  const staged = tables.map(({ place, bytes }) => readTableText(place, decodeText(bytes, place.file), formatOf));
  const all = together([rest, ...staged]);
  // Tables are read in the order of their paths; which of two repeated rows comes first rests on it.
  const inOrder = <T extends { file: string }>(items: readonly T[]) =>
    items.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { ...all, entries: inOrder(all.entries), broken: inOrder(all.broken) };
}
