import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import type { Link } from '../links.ts';
import type { DatasetId } from './dataset.ts';

/** The forms in which each dataset can be had, with their media types. */
export const dataFormats = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const;

/** A form of a file, by the ending of its name. */
export type DataFormat = keyof typeof dataFormats;

/** A dataset's file as others are told of it. */
export interface DataAddress {
  format: DataFormat;
  mediaType: string;
  /** Its name, beside the page of the open data. */
  name: string;
  /** Public URL. */
  url: string;
}

/** Where the files of a dataset are. */
export const dataAddresses = ({ paths, absolute }: Pick<Catalog, 'paths' | 'absolute'>, id: DatasetId): DataAddress[] =>
  (Object.keys(dataFormats) as DataFormat[]).map((format) => {
    const name = `${id}.${format}`;
    return { format, mediaType: dataFormats[format], name, url: absolute(paths.dataFile(name)) };
  });

/** The way to a dataset's part of the page of the open data. */
export const dataLink = ({ paths }: Pick<Catalog, 'paths'>, id: DatasetId): Link => ({
  href: `${paths.data}#${id}`,
  label: strings.openData.download(strings.openData.datasets[id].title),
});
