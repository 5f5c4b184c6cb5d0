import type { z } from 'zod';
import type { FieldDoc } from '../../schemas/text.ts';
import { metaOf } from '../../schemas/walk.ts';
import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';

/** The datasets of the site, by the names of their files. */
export const datasetIds = [
  'exemplars',
  'movements',
  'indicators',
  'award-counts',
  'activities',
  'recipients',
  'documents',
] as const;

/** A dataset, by the name of its files. */
export type DatasetId = (typeof datasetIds)[number];

/** A value of a row; `null` where no source gives one. */
export type Cell = string | number | boolean | null;

/** What the cells of a column hold; a `partial-date` is a day, month, quarter or year as content writes it. */
export type CellType = 'text' | 'integer' | 'number' | 'year' | 'date' | 'partial-date' | 'boolean' | 'address';

/** What is said of a column, the same in every format. */
export interface Column {
  /** Stable English name: header of the CSV, key of the JSON. */
  key: string;
  /** Vietnamese name: header of the spreadsheet. */
  title: string;
  description: string | null;
  type: CellType;
  unit: string | null;
  /** The Vietnamese label of each code that the cells may hold. */
  choices: Readonly<Record<string, string>> | null;
  isRequired: boolean;
  /** Whether no two rows have the same value. */
  isKey: boolean;
  /** Whether a cell may hold several values, one after another with `listSeparator` between. */
  isList: boolean;
  /** The dataset whose key the cells hold. */
  reference: DatasetId | null;
  /** The column that says with how many decimals a spreadsheet shows the numbers of this one. */
  decimals: string | null;
  /** The first value of the column. */
  example: Cell;
}

/** A dataset with all that its files and its page say. */
export interface Dataset {
  id: DatasetId;
  title: string;
  description: string;
  /** What one has to know before counting or adding up. */
  notes: string[];
  columns: Column[];
  /** One value for each column, by its key. */
  rows: Record<string, Cell>[];
  /** Ids of the sources that rows rest on, as their list has them. */
  sources: string[];
  /** The newest day on which content that says so was changed, as `2026-11-21`; `null` where none says so. */
  lastChange: string | null;
}

/** Stands between the values of one cell. */
export const listSeparator = ' | ';

/** A column of a dataset together with how a row fills it. */
export interface ColumnDefinition<R> extends Omit<Column, 'example'> {
  value: (row: R) => Cell;
}

/** What a column's definition may say besides key, words and value. */
export type ColumnTraits = Partial<Omit<Column, 'key' | 'example'>>;

/**
 * A column that holds a field of the content: its schema gives label, explanation and choices. Words that
 * address the editor are replaced by `traits`; a column of no field gives its words as `FieldDoc`.
 */
export function column<R>(
  key: string,
  field: z.ZodType | FieldDoc,
  type: CellType,
  value: (row: R) => Cell,
  traits: ColumnTraits = {},
): ColumnDefinition<R> {
  const doc = 'safeParse' in field ? metaOf(field) : field;
  return {
    key,
    title: doc.title ?? key,
    description: doc.description ?? null,
    type,
    unit: null,
    choices: 'choices' in doc ? (doc.choices ?? null) : null,
    isRequired: false,
    isKey: false,
    isList: false,
    reference: null,
    decimals: null,
    value,
    ...traits,
  };
}

/** Values of one cell in one text; `null` for none. */
export const listCell = (values: readonly string[]): string | null =>
  values.length > 0 ? values.join(listSeparator) : null;

/** Fills the columns from `rows`; what the dataset is called stands with the words of the interface. */
export function dataset<R>(
  { all }: Pick<Catalog, 'all'>,
  id: DatasetId,
  {
    columns,
    rows,
    lastChange = null,
    notes = [],
  }: {
    columns: readonly ColumnDefinition<R>[];
    rows: readonly R[];
    lastChange?: string | null;
    notes?: string[];
  },
): Dataset {
  const cells = rows.map((row) => Object.fromEntries(columns.map(({ key, value }) => [key, value(row)])));
  const named = new Set(cells.flatMap(({ source_id: source }) => String(source).split(listSeparator)));
  return {
    id,
    title: strings.openData.datasets[id].title,
    description: strings.openData.datasets[id].description,
    notes: [...strings.openData.datasets[id].notes, ...notes],
    columns: columns.map(({ value, ...said }) => ({
      ...said,
      example: rows.map(value).find((cell) => cell !== null) ?? null,
    })),
    rows: cells,
    sources: all('source').flatMap((source) => (named.has(source.id) ? source.id : [])),
    lastChange,
  };
}

/** The newest of some days, as `2026-11-21`; `null` for none. */
export const newestDay = (days: readonly string[]): string | null =>
  days.reduce<string | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
