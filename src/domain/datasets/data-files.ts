import type { Catalog } from '../catalog.ts';
import { dataFormats } from './data-addresses.ts';
import { csvFile } from './csv-file.ts';
import { dataPackage, type DataFile } from './data-package.ts';
import type { Dataset } from './dataset.ts';
import { jsonFile } from './json-file.ts';
import { xlsxFile } from './xlsx-file.ts';

/** Every file of the open data: each dataset in each form, and what describes them. */
export async function dataFiles(catalog: Catalog, datasets: readonly Dataset[]): Promise<DataFile[]> {
  const files = await Promise.all(
    datasets.map(async (dataset): Promise<DataFile[]> => [
      { name: `${dataset.id}.csv`, mediaType: dataFormats.csv, bytes: csvFile(dataset) },
      { name: `${dataset.id}.xlsx`, mediaType: dataFormats.xlsx, bytes: await xlsxFile(catalog, dataset) },
      { name: `${dataset.id}.json`, mediaType: dataFormats.json, bytes: jsonFile(catalog, dataset) },
    ]),
  );
  const described = await dataPackage(catalog, datasets, files.flat());
  const bytes = new TextEncoder().encode(`${JSON.stringify(described, null, 2)}\n`);
  return [...files.flat(), { name: 'datapackage.json', mediaType: dataFormats.json, bytes }];
}
