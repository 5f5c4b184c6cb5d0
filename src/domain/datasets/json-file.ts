import type { Catalog } from '../catalog.ts';
import type { Dataset } from './dataset.ts';
import { datasetCitation, datasetSources } from './data-context.ts';

/**
 * A dataset as JSON in UTF-8: what it is, its columns and sources, and one object for each row with a
 * value for every column, `null` where there is none.
 */
export function jsonFile(catalog: Catalog, dataset: Dataset): Uint8Array {
  const { site, absolute, paths } = catalog;
  const { id, title, description, notes, columns, rows, lastChange } = dataset;
  const said = {
    dataset: id,
    title,
    description,
    notes,
    page: `${absolute(paths.data)}#${id}`,
    licence: { name: site.licence.name, url: site.licence.url },
    citation: datasetCitation(catalog, dataset),
    lastChange,
    sources: datasetSources(catalog, dataset).map(({ id: source, data }) => ({
      id: source,
      title: data.title,
      issuer: data.issuer,
      number: data.number,
      date: data.date,
    })),
    columns: columns.map(({ key, title: name, description: explained, type, unit, choices }) => ({
      ...{ key, title: name, description: explained, type, unit, choices },
    })),
  };
  // One row to a line: a reader can look into it, and a difference between two versions can be read.
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return new TextEncoder().encode(`${JSON.stringify(said, null, 1).slice(0, -2)},\n "rows": [\n${lines}\n]\n}\n`);
}
