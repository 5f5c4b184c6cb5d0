import type { LookupManifest } from './lookup-manifest.ts';

/** An award as the lookup shows it; kinds, provinces, forms and movements are ids of the manifest's lists. */
export interface LookupRow {
  name: string;
  kind: string;
  unit: string | null;
  place: string | null;
  province: string;
  form: string;
  movement: string | null;
  decisionNumber: string | null;
  /** A partial date, such as `2021-10`. */
  decisionDate: string | null;
  signedBy: string | null;
  /** Short name of the source and the place in it. */
  source: string;
  note: string | null;
  /** Slug of the story about the recipient. */
  story: string | null;
  isCancelled: boolean;
}

type Lists = Pick<LookupManifest, 'kinds' | 'provinces' | 'forms' | 'movements'>;

/** Fields that a block holds as they are. */
const plain = [
  'name',
  'unit',
  'place',
  'decisionNumber',
  'decisionDate',
  'signedBy',
  'source',
  'note',
  'story',
  'isCancelled',
] as const satisfies (keyof LookupRow)[];

/** Fields that a block holds as places in the manifest's lists. */
const listed = [
  ['kind', 'kinds'],
  ['province', 'provinces'],
  ['form', 'forms'],
  ['movement', 'movements'],
] as const satisfies [keyof LookupRow, keyof Lists][];

/**
 * Writes the rows of a block as JSON: one array for each field, which packs better than one for each
 * row. A value of a list that the manifest lacks, as `null`, becomes -1.
 */
export function encodeRows(rows: readonly LookupRow[], lists: Lists): Uint8Array {
  const columns = [
    ...plain.map((field) => rows.map((row) => shortest(row[field]))),
    ...listed.map(([field, list]) => rows.map((row) => lists[list].findIndex(({ id }) => id === row[field]))),
  ];
  return new TextEncoder().encode(JSON.stringify(columns));
}

const shortest = (value: LookupRow[(typeof plain)[number]]) =>
  value === null ? 0 : typeof value === 'boolean' ? Number(value) : value;

/** Reads back what `encodeRows` wrote with the same lists. */
export function decodeRows(bytes: Uint8Array, lists: Lists): LookupRow[] {
  const columns = JSON.parse(new TextDecoder().decode(bytes)) as (string | number)[][];
  return (columns[0] ?? []).map((_, at) => {
    const values = plain.map((field, column) => [field, longest(field, columns[column]?.[at])] as const);
    const ids = listed.map(
      ([field, list], column) =>
        [field, lists[list][Number(columns[plain.length + column]?.[at])]?.id ?? null] as const,
    );
    return Object.fromEntries([...values, ...ids]) as unknown as LookupRow;
  });
}

const longest = (field: (typeof plain)[number], value: string | number | undefined) =>
  field === 'isCancelled' ? value === 1 : value === 0 ? null : value;
