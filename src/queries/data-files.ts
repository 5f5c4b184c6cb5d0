import { datasets } from '../domain/datasets.ts';
import { dataFiles } from '../domain/datasets/data-files.ts';
import type { DataFile } from '../domain/datasets/data-package.ts';
import type { Dataset } from '../domain/datasets/dataset.ts';
import { getCatalog } from './catalog.ts';

/** The open data with its finished files. */
interface OpenData {
  datasets: Dataset[];
  files: DataFile[];
}

let built: Promise<OpenData> | undefined;

/** The open data of the site, made once per build; in development anew for each request. */
export function getOpenData(): Promise<OpenData> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

async function build(): Promise<OpenData> {
  const catalog = await getCatalog();
  const all = datasets(catalog);
  return { datasets: all, files: await dataFiles(catalog, all) };
}
