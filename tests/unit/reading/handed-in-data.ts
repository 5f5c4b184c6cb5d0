import type { Entry } from '../../../src/domain/entry.ts';
import type { ImportedKind, ImportedRow } from '../../../src/domain/table-import/imported-table.ts';
import { readNumberCell } from '../../../src/reading/number-cells.ts';
import { schemas } from '../../../src/schemas/by-kind.ts';
import { metaOf, schemaAt } from '../../../src/schemas/walk.ts';

/** The data that a row of a handed-in table makes through its schema, laid over what was there before. */
export function dataOf(
  kind: ImportedKind,
  { cells }: ImportedRow,
  entries: readonly Entry[],
  before: object = {},
): object {
  const find = (id: string) => {
    const found = entries.find((entry) => entry.kind === 'indicator' && entry.id === id);
    return found?.kind === 'indicator' ? found.data : {};
  };
  const value: Record<string, unknown> = { ...before };
  // Mismatches that a row accepts are in no export; they are written in words of their own.
  delete value.accepts;
  for (const [key, text] of Object.entries(cells)) {
    const field = schemaAt(schemas[kind], [key]);
    const { cell } = field ? metaOf(field) : {};
    if (text === '') {
      delete value[key];
      continue;
    }
    const read = cell ? readNumberCell(cell, key, cells, find) : { value: text === 'yes' ? true : text };
    if (!('value' in read)) throw new Error(`${key}: ${text}`);
    value[key] = read.value;
  }
  return schemas[kind].parse(value);
}
