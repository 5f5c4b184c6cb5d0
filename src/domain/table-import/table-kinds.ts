import type { DatasetId } from '../datasets/dataset.ts';
import { plainName } from './plain-name.ts';
import type { ImportedKind } from './imported-table.ts';

/** A kind of table as commands and files name it. */
export interface TableKind {
  kind: ImportedKind;
  /** The dataset of the open data that holds its rows. */
  dataset: DatasetId;
  /** The name of its file in the content. */
  file: string;
  /** What users may call it; the first is how it is told. */
  names: readonly string[];
}

/** Every kind of table that can be handed in. */
export const tableKinds: readonly TableKind[] = [
  {
    kind: 'figure',
    dataset: 'indicators',
    file: 'indicators.csv',
    names: ['indicators', 'chi-tieu', 'indicator', 'figures', 'figure', 'so-lieu', 'so-lieu-chi-tieu'],
  },
  {
    kind: 'award-count',
    dataset: 'award-counts',
    file: 'awards.csv',
    names: ['awards', 'award-counts', 'award-count', 'khen-thuong', 'so-luong-khen-thuong', 'so-lieu-khen-thuong'],
  },
  {
    kind: 'activity',
    dataset: 'activities',
    file: 'activities.csv',
    names: ['activities', 'hoat-dong', 'activity', 'so-lieu-hoat-dong'],
  },
  {
    kind: 'recipient',
    dataset: 'recipients',
    file: 'recipients/<năm>.csv',
    names: ['recipients', 'danh-sach', 'recipient', 'danh-sach-khen-thuong', 'nguoi-duoc-khen-thuong', 'tra-cuu'],
  },
];

/** The kind that a name on the command line means, in any case, with or without accents and hyphens. */
export const tableKindNamed = (name: string): TableKind | undefined =>
  tableKinds.find(({ names }) => names.some((known) => plainName(known) === plainName(name.replace(/\.csv$/iu, ''))));

/** What is known of a kind. */
export function tableKind(kind: ImportedKind): TableKind {
  const found = tableKinds.find((one) => one.kind === kind);
  if (!found) throw new Error(kind);
  return found;
}
