/** A value that rows can have, and how it is called. */
export interface LookupChoice {
  id: string;
  label: string;
}

/** The filters, in the order of the form, and the list that each chooses from. */
export const lookupFilters = { year: 'years', province: 'provinces', form: 'forms', kind: 'kinds' } as const;

/** What the lookup can be narrowed by. */
export type LookupFilter = keyof typeof lookupFilters;

/** The names of the filters in the address of the page. */
export const filterParameters: Readonly<Record<LookupFilter, string>> = {
  year: 'nam',
  province: 'tinh',
  form: 'hinh-thuc',
  kind: 'loai',
};

/** All that a page must know before it asks for the first file of the index. */
export interface LookupManifest {
  /** Stands for the contents of all files. */
  version: string;
  /** Number of rows. */
  count: number;
  /** Rows in a block of rows. */
  blockSize: number;
  /** Number of files among which the terms are spread. */
  buckets: number;
  /** Newest first. */
  years: LookupChoice[];
  provinces: LookupChoice[];
  /** In order of precedence. */
  forms: LookupChoice[];
  kinds: LookupChoice[];
  movements: LookupChoice[];
}

/** The block in which a row stands. */
export const blockOf = (row: number, { blockSize }: Pick<LookupManifest, 'blockSize'>): number =>
  Math.floor(row / blockSize);

/** The file of a block of rows. */
export const blockName = (block: number): string => `r${block}`;

/** The file of a filter's column. */
export const columnName = (filter: LookupFilter): string => `c-${filter}`;
