import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import readXlsxFile, { type Sheet } from 'read-excel-file/node';
import type { Cell, Column, DatasetId } from '../../src/domain/datasets/dataset.ts';
import { unescapeFormula } from '../../src/domain/datasets/formula-escape.ts';

/** A row of a dataset, as its files give it. */
export type DataRow = Record<string, Cell>;

/** What a dataset's JSON says. */
export interface DataJson {
  dataset: string;
  lastChange: string | null;
  sources: { id: string }[];
  columns: Pick<Column, 'key' | 'title' | 'type' | 'choices'>[];
  rows: DataRow[];
}

/** The bytes of a file of the open data of a built site. */
export const dataBytes = (site: string, name: string): Promise<Buffer> => readFile(join(site, 'du-lieu', name));

/** A dataset's JSON. */
export const dataJson = async (site: string, id: DatasetId): Promise<DataJson> =>
  JSON.parse((await dataBytes(site, `${id}.json`)).toString('utf8')) as DataJson;

/** The sheets of a dataset's spreadsheet. */
export const dataSheets = async (site: string, id: DatasetId): Promise<Sheet[]> =>
  readXlsxFile(await dataBytes(site, `${id}.xlsx`));

/** The rows of a dataset's CSV; only the types of its columns are taken from elsewhere. */
export async function dataRows(site: string, id: DatasetId): Promise<DataRow[]> {
  const { columns } = await dataJson(site, id);
  const types = new Map(columns.map(({ key, type }) => [key, type]));
  const records = parse<Record<string, string>>(await dataBytes(site, `${id}.csv`), { columns: true, bom: true });
  return records.map((record) =>
    Object.fromEntries(Object.entries(record).map(([key, text]) => [key, cellOf(text, types.get(key))])),
  );
}

function cellOf(text: string, type: Column['type'] | undefined): Cell {
  if (text === '') return null;
  if (type === 'boolean') return text === 'true';
  return type === 'integer' || type === 'number' || type === 'year' ? Number(text) : unescapeFormula(text);
}
