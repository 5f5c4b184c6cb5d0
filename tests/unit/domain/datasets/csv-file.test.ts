import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvFile } from '../../../../src/domain/datasets/csv-file.ts';
import { unescapeFormula } from '../../../../src/domain/datasets/formula-escape.ts';
import { sampleCatalog } from '../../sample-entries.ts';
import { dataCatalog, datasetOf, hostile } from './sample-data.ts';

const textOf = (...of: Parameters<typeof datasetOf>) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvFile(datasetOf(...of)));
const catalog = dataCatalog();

test('begins with the byte order mark, then the keys; lines end with CR and LF', () => {
  expect([...csvFile(datasetOf(catalog, 'documents')).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head = '', ...lines] = textOf(catalog, 'documents').split('\r\n');
  expect(head.slice(1)).toBe(
    datasetOf(catalog, 'documents')
      .columns.map(({ key }) => key)
      .join(','),
  );
  expect(lines.at(-1)).toBe('');
  expect(textOf(catalog, 'documents').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});

test('negative numbers stay numbers, texts that look like formulas do not', () => {
  const [row] = parse<Record<string, string>>(textOf(catalog, 'indicators'), { columns: true, bom: true });
  expect([row?.actual, row?.note, row?.previous, row?.is_shown]).toEqual(['-1.5', "'-5 là số âm", '', 'false']);
});

test('quotes, commas and markup come back as they were', () => {
  const [row] = parse<Record<string, string>>(textOf(catalog, 'exemplars'), { columns: true, bom: true });
  expect(row?.name).toBe(`'${hostile}`);
  expect(unescapeFormula(row?.name ?? '')).toBe(hostile);
});

test('a dataset without rows has a header', () => {
  expect(textOf(sampleCatalog([]), 'recipients').split('\r\n')).toHaveLength(2);
});
