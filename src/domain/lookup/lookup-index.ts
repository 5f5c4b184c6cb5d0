import { yearOf } from '../partial-date.ts';
import { encodeColumn } from './filter-column.ts';
import { blockName, columnName, lookupFilters, type LookupChoice, type LookupManifest } from './lookup-manifest.ts';
import { encodeRows, type LookupRow } from './lookup-row.ts';
import { bucketName } from './lookup-words.ts';
import { encodeBucket } from './posting.ts';
import { postingsOf } from './row-postings.ts';
import { inRowOrder } from './row-order.ts';
import { contentHash } from '../text-hash.ts';

/** Names of what rows name by id, each list in the order in which a form offers it. */
export interface LookupLists extends Pick<LookupManifest, 'provinces' | 'forms' | 'kinds' | 'movements'> {
  /** Stands after the years where some row has no date. */
  unknownYear: LookupChoice;
}

/** The whole lookup: what the page holds, and the files that it asks for one by one. */
export interface LookupIndex {
  manifest: LookupManifest;
  /** Contents by name, not compressed. */
  files: ReadonlyMap<string, Uint8Array>;
  /** The rows in the order in which the files number them. */
  rows: readonly LookupRow[];
}

/** Rows in a block. */
const blockSize = 100;

/** Rows for each file of postings: with so many, a file of a large registry is some kilobytes. */
const rowsPerBucket = 200;

/**
 * Builds the lookup of these rows, in whatever order they come. Lists are cut down to what rows name.
 * Throws a `RangeError` where a filter would have more than 65,536 values.
 */
export function buildLookupIndex(given: readonly LookupRow[], lists: LookupLists): LookupIndex {
  const rows = inRowOrder(given);
  const named = (list: readonly LookupChoice[], field: 'province' | 'form' | 'kind' | 'movement') => {
    const ids = new Set(rows.map((row) => row[field]));
    return list.filter(({ id }) => ids.has(id));
  };
  const shape = {
    count: rows.length,
    blockSize,
    buckets: 2 ** Math.max(0, Math.round(Math.log2(rows.length / rowsPerBucket))),
    years: yearsOf(rows, lists.unknownYear),
    provinces: named(lists.provinces, 'province'),
    forms: named(lists.forms, 'form'),
    kinds: named(lists.kinds, 'kind'),
    movements: named(lists.movements, 'movement'),
  };
  const files = new Map([...bucketFiles(rows, shape.buckets), ...columnFiles(rows, shape), ...blockFiles(rows, shape)]);
  const shapeBytes = new TextEncoder().encode(JSON.stringify(shape));
  return { manifest: { version: contentHash([...files, ['', shapeBytes]]), ...shape }, files, rows };
}

function yearsOf(rows: readonly LookupRow[], unknown: LookupChoice): LookupChoice[] {
  const years = [...new Set(rows.map(({ decisionDate }) => decisionDate && String(yearOf(decisionDate))))];
  const known = years.flatMap((year) => year ?? []).sort((a, b) => Number(b) - Number(a));
  return [...known.map((year) => ({ id: year, label: year })), ...(years.includes(null) ? [unknown] : [])];
}

function* bucketFiles(rows: readonly LookupRow[], buckets: number): Generator<[string, Uint8Array]> {
  const postings = postingsOf(rows);
  const byBucket = Map.groupBy(postings.keys(), (key) => bucketName(key, buckets));
  // A term that no row has is asked for as well, so every file exists.
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const keys = byBucket.get(`t${bucket}`) ?? [];
    yield [`t${bucket}`, encodeBucket(new Map(keys.sort().map((key) => [key, postings.get(key) ?? []])))];
  }
}

function columnFiles(rows: readonly LookupRow[], shape: Omit<LookupManifest, 'version'>): [string, Uint8Array][] {
  return (Object.keys(lookupFilters) as (keyof typeof lookupFilters)[]).map((filter) => {
    const list = shape[lookupFilters[filter]];
    const places = new Map(list.map(({ id }, place) => [id, place]));
    const idOf = (row: LookupRow) =>
      filter === 'year' ? (row.decisionDate ? String(yearOf(row.decisionDate)) : list.at(-1)?.id) : row[filter];
    const column = rows.map((row) => places.get(idOf(row) ?? '') ?? 0);
    return [columnName(filter), encodeColumn(column, list.length)];
  });
}

function blockFiles(rows: readonly LookupRow[], shape: Omit<LookupManifest, 'version'>): [string, Uint8Array][] {
  const blocks = Array.from({ length: Math.ceil(rows.length / blockSize) }, (_, block) =>
    rows.slice(block * blockSize, (block + 1) * blockSize),
  );
  return blocks.map((block, number) => [blockName(number), encodeRows(block, shape)]);
}
