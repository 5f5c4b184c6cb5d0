import type { z } from 'zod';
import { citation } from '../../schemas/citation.ts';
import { sourceSchema } from '../../schemas/source.ts';
import type { FieldDoc } from '../../schemas/text.ts';
import { metaOf } from '../../schemas/walk.ts';
import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import type { TableRow } from '../mismatch.ts';
import { mismatchMark } from '../reconciliation.ts';
import { column, listCell, type Cell, type ColumnDefinition, type ColumnTraits } from './dataset.ts';

const words = strings.openData.columns;

/** Kinds of entries that rows name. */
type NamedKind = 'province' | 'field' | 'movement' | 'exemplar' | 'indicator';

type Find = Pick<Catalog, 'find'>;

/** The title of the column that holds the ids of what `field` names. */
export const idTitle = (field: z.ZodType | FieldDoc): string =>
  words.idOf(('safeParse' in field ? metaOf(field).title : field.title) ?? '');

/** Id and name of the entry that a field names; an entry that is not published is not named. */
export function entryColumns<R>(
  { find }: Find,
  kind: NamedKind,
  key: string,
  field: z.ZodType | FieldDoc,
  value: (row: R) => string | null,
  traits: ColumnTraits = {},
): ColumnDefinition<R>[] {
  const entry = (row: R) => {
    const id = value(row);
    return id === null ? undefined : find(kind, id);
  };
  return [
    column<R>(`${key}_id`, field, 'text', (row) => entry(row)?.id ?? null, {
      description: words.id,
      ...traits,
      title: idTitle(field),
    }),
    column<R>(key, field, 'text', (row) => entry(row)?.data.name ?? null, {
      description: null,
      ...traits,
      reference: null,
    }),
  ];
}

/** Ids and names of the entries that a field of a list names, as far as they are published. */
export function entryListColumns<R>(
  { find }: Find,
  kind: 'movement' | 'indicator',
  keys: readonly [ids: string, names: string],
  field: z.ZodType | FieldDoc,
  value: (row: R) => readonly string[],
): ColumnDefinition<R>[] {
  const entries = (row: R) => value(row).flatMap((id) => find(kind, id) ?? []);
  return [
    column<R>(keys[0], field, 'text', (row) => listCell(entries(row).map(({ id }) => id)), {
      title: idTitle(field),
      description: words.ids,
      isList: true,
    }),
    column<R>(keys[1], field, 'text', (row) => listCell(entries(row).map(({ data }) => data.name)), {
      description: words.names,
      isList: true,
    }),
  ];
}

/** Province and year of a row of a table beside a yearly result. */
export const resultColumns = <R>(catalog: Find, of: (row: R) => { province: string; year: number }) => [
  ...entryColumns<R>(catalog, 'province', 'province', words.province, (row) => of(row).province, {
    isRequired: true,
  }),
  column<R>('year', words.year, 'year', (row) => of(row).year, { isRequired: true }),
];

/** Where each row comes from: never empty. */
export function sourceColumns<R>(
  { find }: Find,
  of: (row: R) => readonly { source: string; section: string }[],
  isList = false,
): ColumnDefinition<R>[] {
  const traits = { isRequired: true, isList };
  const cell = (row: R, text: (cited: { source: string; section: string }) => string): Cell =>
    listCell(of(row).map(text));
  return [
    column<R>('source_id', citation.shape.source, 'text', (row) => cell(row, ({ source }) => source), {
      ...traits,
      title: words.sourceTitle,
      description: words.sourceId,
    }),
    column<R>(
      'source',
      sourceSchema.shape.title,
      'text',
      (row) => cell(row, ({ source }) => find('source', source)?.data.title ?? source),
      { ...traits, title: words.source.title, description: words.source.description },
    ),
    column<R>('section', citation.shape.section, 'text', (row) => cell(row, ({ section }) => section), traits),
  ];
}

/** Where the two readings of a number that does not agree stand side by side. */
export const differenceColumn = <R>(catalog: Catalog, of: (row: R) => TableRow): ColumnDefinition<R> =>
  column<R>('difference_url', words.difference, 'address', (row) => {
    const mark = mismatchMark(catalog, [of(row)]);
    return mark && catalog.absolute(mark.href);
  });

/** The page of the site on which a row stands. */
export const pageColumn = <R>({ absolute }: Pick<Catalog, 'absolute'>, path: (row: R) => string) =>
  column<R>('page_url', words.page, 'address', (row) => absolute(path(row)), { isRequired: true });
