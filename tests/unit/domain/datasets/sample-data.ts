import { datasets } from '../../../../src/domain/datasets.ts';
import type { Cell, Dataset, DatasetId } from '../../../../src/domain/datasets/dataset.ts';
import type { Catalog } from '../../../../src/domain/catalog.ts';
import type { Entry } from '../../../../src/domain/entry.ts';
import { sampleCatalog, sampleEntry } from '../../sample-entries.ts';
import { activity, award, figure, indicator } from '../number-rows.ts';

/** Texts that a spreadsheet, a page or a file could stumble over. */
export const hostile = '=HYPERLINK("http://x") </script> ]]> \'a\', "b"; c & d';

const source = sampleEntry('source', 'phu-luc', { title: 'Phụ lục, "bảng"', issuer: 'Sở', number: '1/BC' });

/** What the rows of `sampleRows` refer to. */
export const sampleThings: readonly Entry[] = [
  source,
  sampleEntry('award-form', 'bang-khen', { name: 'Bằng khen' }),
  sampleEntry('movement', 'mot', { name: 'Phong trào một', updatedAt: '2022-03-01', documents: ['ke-hoach'] }),
  sampleEntry('movement', 'nhap', { name: 'Phong trào nháp', draft: true }),
  sampleEntry('event', 'le', { name: 'Lễ' }),
  indicator('lua', { name: 'Lúa', unit: 'tấn', decimals: 1 }),
  sampleEntry('result', 'thung-lung/2022', { updatedAt: '2022-12-05' }),
  sampleEntry('document', 'ke-hoach', { number: '7', symbol: 'KH-UBND', date: '2022-06-28' }),
  sampleEntry('exemplar', 'to', {
    name: hostile,
    movements: ['mot', 'nhap'],
    updatedAt: '2022-11-02',
    facts: [{ label: 'Cây', qualifier: 'hon', value: 1500, unit: 'cây', source: 'phu-luc', section: 'Mục 9' }],
    awards: [{ form: 'bang-khen', year: 2021 }],
    consent: { basis: 'personal-consent', recordedOn: '2021-04-05' },
  }),
];

/** At least one row for each dataset, and some that are counted only or of drafts. */
export const sampleRows: readonly Entry[] = [
  figure(2, 'lua', { actual: '-1,5', plan: '2,0', note: '-5 là số âm' }),
  figure(3, 'lua', { actual: '-1,4', use: true, source: 'phu-luc', accepts: 'GS-304 -1,4≠-1,5' }),
  award(2, { scope: 'movement:mot', collectives: 2, individuals: 3 }),
  activity(2, { count: '5', ofWhat: '@SUM(1)' }),
  sampleEntry('recipient', '2022/2', { movement: 'nhap', exemplar: 'to', decisionDate: '2022-06-28' }),
  sampleEntry('recipient', '2022/3', { name: 'Người bí mật', visibility: 'chi-dem' }),
  sampleEntry('recipient', '2022/4', { name: 'Người đã hủy', status: 'huy-bo', decisionDate: '2022-06' }),
];

/** A catalog with rows in every dataset. */
export const dataCatalog = (rows: readonly Entry[] = sampleRows): Catalog => sampleCatalog([...sampleThings, ...rows]);

/** A dataset of a catalog. */
export function datasetOf(catalog: Catalog, id: DatasetId): Dataset {
  const found = datasets(catalog).find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

/** The values of some columns, row by row. */
export const cellsOf = ({ rows }: Dataset, ...keys: string[]): (Cell | undefined)[][] =>
  rows.map((row) => keys.map((key) => row[key]));
