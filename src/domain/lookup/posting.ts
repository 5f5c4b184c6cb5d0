import { ByteReader, ByteWriter } from './byte-stream.ts';

/** Where in a row a term stands; a name's first and last words are told apart from those between. */
export const postingFields = ['name', 'name-start', 'name-end', 'whole-name', 'unit', 'place', 'decision'] as const;

/** One of `postingFields`. */
export type PostingField = (typeof postingFields)[number];

/** The rows that have a term in one field in one spelling. */
export interface PostingGroup {
  field: PostingField;
  /** The `spellingMark` of how it is spelt there. */
  mark: number;
  /** Row numbers, ascending. */
  rows: readonly number[];
}

/** Writes the groups of one term: field, mark, number of rows, then the steps from row to row. */
export function encodePosting(groups: readonly PostingGroup[]): Uint8Array {
  const writer = new ByteWriter();
  for (const { field, mark, rows } of groups) {
    writer.byte(postingFields.indexOf(field));
    writer.byte(mark & 0xff);
    writer.byte(mark >>> 8);
    writer.number(rows.length);
    let former = 0;
    for (const row of rows) {
      writer.number(row - former);
      former = row;
    }
  }
  return writer.bytes();
}

/** Reads back what `encodePosting` wrote. */
export function decodePosting(bytes: Uint8Array): PostingGroup[] {
  const reader = new ByteReader(bytes);
  const groups: PostingGroup[] = [];
  while (!reader.isAtEnd) {
    const field = postingFields[reader.byte()] ?? 'decision';
    const mark = reader.byte() | (reader.byte() << 8);
    const rows = new Array<number>(reader.number());
    let row = 0;
    for (let at = 0; at < rows.length; at += 1) {
      row += reader.number();
      rows[at] = row;
    }
    groups.push({ field, mark, rows });
  }
  return groups;
}

/** Writes the postings of the terms that share a file, by their keys. */
export function encodeBucket(postings: ReadonlyMap<string, readonly PostingGroup[]>): Uint8Array {
  const writer = new ByteWriter();
  for (const [key, groups] of postings) {
    writer.text(key);
    writer.piece(encodePosting(groups));
  }
  return writer.bytes();
}

/** The posting of a term in its file; a term that no row has gives no groups. */
export function findPosting(bucket: Uint8Array, key: string): PostingGroup[] {
  const reader = new ByteReader(bucket);
  const wanted = new TextEncoder().encode(key);
  while (!reader.isAtEnd) {
    const found = reader.piece();
    const posting = reader.piece();
    if (found.length === wanted.length && wanted.every((byte, at) => byte === found[at])) return decodePosting(posting);
  }
  return [];
}
