import { expect, test } from 'vitest';
import { jsonFile } from '../../../../src/domain/datasets/json-file.ts';
import { sampleCatalog } from '../../sample-entries.ts';
import { dataCatalog, datasetOf } from './sample-data.ts';

const read = (...[catalog, id]: Parameters<typeof datasetOf>) =>
  JSON.parse(new TextDecoder().decode(jsonFile(catalog, datasetOf(catalog, id)))) as Record<string, unknown>;

test('holds the rows as they are, with what they are', () => {
  const catalog = dataCatalog();
  const data = datasetOf(catalog, 'indicators');
  expect(read(catalog, 'indicators')).toMatchObject({
    dataset: 'indicators',
    title: data.title,
    licence: { name: 'CC BY 4.0', url: null },
    lastChange: '2022-12-05',
    sources: [
      { id: 'bao-cao', title: 'Báo cáo', issuer: 'UBND tỉnh', number: null, date: null },
      { id: 'phu-luc', title: 'Phụ lục, "bảng"', issuer: 'Sở', number: '1/BC', date: null },
    ],
    rows: data.rows,
  });
});

test('a dataset without rows has an empty list', () => {
  expect(read(sampleCatalog([]), 'activities').rows).toEqual([]);
});
