import { z } from 'zod';
import type { Entry } from '../domain/entry.ts';
import { finding, type Finding } from '../domain/findings.ts';
import { privateDetails } from '../domain/privacy.ts';
import { checkShape } from '../domain/shape-findings.ts';
import type { ImportedTable } from '../domain/table-import/imported-table.ts';
import { schemas } from '../schemas/by-kind.ts';
import { metaOf, schemaAt, unwrap } from '../schemas/walk.ts';
import { readNumberCell, type FormatOf } from './number-cells.ts';

/** Checks every cell of a table by itself, as the content would; what a row needs besides is checked where rows are joined. */
export function checkCells(
  { kind, file, rows }: Pick<ImportedTable, 'kind' | 'file' | 'rows'>,
  headers: Readonly<Record<string, string>>,
  entries: readonly Entry[],
): Finding[] {
  const formats = new Map(
    entries.flatMap((entry) => (entry.kind === 'indicator' ? [[entry.id, entry.data] as const] : [])),
  );
  const formatOf: FormatOf = (indicator) => formats.get(indicator) ?? {};
  // The same few names, dates and sources stand in many rows.
  const known = new Map<string, readonly Finding[]>();
  return rows.flatMap(({ row, cells }) =>
    Object.entries(cells).flatMap(([key, text]) => {
      const schema = schemaAt(schemas[kind], [key]);
      if (text === '' || !schema) return [];
      const place = { file, line: row, field: headers[key] ?? metaOf(schema).title };
      const { cell, title: label } = metaOf(schema);
      if (cell) {
        const read = readNumberCell(cell, key, cells, formatOf);
        return 'value' in read ? [] : [finding(read.finding[0], place, { label, found: text, ...read.finding[1] })];
      }
      const name = `${key}\0${text}`;
      const found = known.get(name) ?? textFindings(schema, text);
      if (known.size < 10_000) known.set(name, found);
      return found.map((item) => ({ ...item, ...place }));
    }),
  );
}

function textFindings(schema: z.ZodType, text: string): Finding[] {
  const isFlag = unwrap(schema) instanceof z.ZodBoolean;
  const shape = checkShape(schema, isFlag && text === 'yes' ? true : text, () => ({ file: '' })).findings;
  const allowed = isFlag ? { allowed: 'x, có hoặc để trống' } : {};
  const personal = privateDetails(text).map(({ code, found }) => finding(code, { file: '' }, { found }));
  return [...shape.map((item) => ({ ...item, ...allowed })), ...personal];
}
