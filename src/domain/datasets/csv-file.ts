import { stringify } from 'csv-stringify/sync';
import type { Dataset } from './dataset.ts';
import { escapeFormula } from './formula-escape.ts';

/**
 * A dataset as CSV: UTF-8 with byte order mark, commas, CRLF, keys in the first row, numbers with a point,
 * `true` and `false`, nothing where there is no value; texts that look like formulas begin with an apostrophe.
 */
export function csvFile({ columns, rows }: Pick<Dataset, 'columns' | 'rows'>): Uint8Array {
  const text = stringify(rows, {
    bom: true,
    header: true,
    columns: columns.map(({ key }) => key),
    record_delimiter: '\r\n',
    cast: { boolean: String, number: String, string: escapeFormula },
  });
  return new TextEncoder().encode(text);
}
