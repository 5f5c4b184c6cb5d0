import { strings } from '../../strings.ts';
import type { Catalog } from '../catalog.ts';
import { dataAddresses } from './data-addresses.ts';
import type { CellType, Column, Dataset } from './dataset.ts';
import { listSeparator, newestDay } from './dataset.ts';
import { datasetSources } from './data-context.ts';

/** A finished file of the open data. */
export interface DataFile {
  /** Its name, beside the page of the open data. */
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** Dates of unlike precision are texts with a pattern: the standard has no type for them. */
const fieldTypes: Readonly<Record<CellType, { type: string; format?: string }>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  year: { type: 'year' },
  date: { type: 'date' },
  'partial-date': { type: 'string' },
  boolean: { type: 'boolean' },
  address: { type: 'string', format: 'uri' },
};

/** A day, month, quarter or year. */
const partialDatePattern = '\\d{4}(-(\\d{2}(-\\d{2})?|Q[1-4]))?';

/** What `datapackage.json` says: a tabular data package by Frictionless Data, with a resource for each CSV. */
export async function dataPackage(
  catalog: Catalog,
  datasets: readonly Dataset[],
  files: readonly DataFile[],
): Promise<object> {
  const { site, absolute, paths } = catalog;
  const lastChange = newestDay(datasets.flatMap((dataset) => dataset.lastChange ?? []));
  const used = new Set(datasets.flatMap(({ sources }) => sources));
  const sources = catalog.all('source').flatMap(({ id }) => (used.has(id) ? id : []));
  return {
    profile: 'tabular-data-package',
    name: 'guong-sang',
    id: absolute(paths.dataFile('datapackage.json')),
    title: `${site.name}: ${strings.openData.title.toLowerCase()}`,
    description: strings.openData.intro,
    homepage: absolute(paths.data),
    ...(lastChange && { version: lastChange }),
    licenses: [licenceOf(catalog)],
    contributors: [{ title: site.office, role: 'publisher' }],
    ...sourcesOf(catalog, { sources }),
    resources: await Promise.all(datasets.map((dataset) => resource(catalog, dataset, files))),
  };
}

const licenceOf = ({ site, absolute, paths }: Catalog) => ({
  title: site.licence.name,
  path: site.licence.url ?? absolute(paths.data),
});

/** Nothing where no row rests on any: the standard has no empty list of sources. */
function sourcesOf(catalog: Catalog, dataset: Pick<Dataset, 'sources'>): { sources?: object[] } {
  const sources = datasetSources(catalog, dataset).map(({ id, data }) => ({
    ...{ title: data.title, id, publisher: data.issuer },
    ...(data.number && { number: data.number }),
    ...(data.date && { date: data.date }),
  }));
  return sources.length > 0 ? { sources } : {};
}

async function resource(catalog: Catalog, dataset: Dataset, files: readonly DataFile[]): Promise<object> {
  const { id, title, description, notes, columns, lastChange } = dataset;
  const [csv, ...others] = dataAddresses(catalog, id).map(({ name, format, mediaType }) => {
    const bytes = files.find((file) => file.name === name)?.bytes ?? new Uint8Array();
    return { path: name, format, mediatype: mediaType, bytes };
  });
  const keys = columns.filter(({ isKey }) => isKey).map(({ key }) => key);
  const references = columns.filter(({ reference }) => reference !== null);
  return {
    profile: 'tabular-data-resource',
    name: id,
    ...csv,
    encoding: 'utf-8',
    bytes: csv?.bytes.length,
    hash: `sha256:${await sha256(csv?.bytes ?? new Uint8Array())}`,
    title,
    description: [description, ...notes].join(' '),
    ...(lastChange && { lastChange }),
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    // The same rows in other forms: no resources of their own, since the profile takes tables only.
    alternates: others.map(({ bytes, ...other }) => ({ ...other, bytes: bytes.length })),
    licenses: [licenceOf(catalog)],
    ...sourcesOf(catalog, dataset),
    schema: {
      fields: columns.map(fieldOf),
      missingValues: [''],
      ...(keys.length > 0 && { primaryKey: keys }),
      ...(references.length > 0 && {
        foreignKeys: references.map(({ key, reference }) => ({
          fields: key,
          // A reference within a table names it by an empty text.
          reference: { resource: reference === id ? '' : reference, fields: 'id' },
        })),
      }),
    },
  };
}

function fieldOf(column: Column): object {
  const { key, title, description, type, unit, choices, isRequired, isKey, isList, example } = column;
  const constraints = {
    ...(isRequired && { required: true }),
    ...(isKey && { unique: true }),
    ...(choices && { enum: Object.keys(choices) }),
    ...(type === 'partial-date' && { pattern: partialDatePattern }),
  };
  return {
    name: key,
    title,
    ...(description && { description }),
    ...fieldTypes[type],
    ...(unit && { unit }),
    ...(choices && { enumLabels: choices }),
    ...(isList && { separator: listSeparator }),
    ...(example !== null && { example: String(example) }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
