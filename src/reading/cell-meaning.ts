import { z } from 'zod';
import type { CellMeaning } from '../domain/table-import/content-table.ts';
import { schemas } from '../schemas/by-kind.ts';
import { metaOf, schemaAt, unwrap } from '../schemas/walk.ts';
import { readNumberCell, type FormatOf } from './number-cells.ts';
import { yesOrNo } from './table-files.ts';

/** Reads what cells say as tables are read; a number counts with the hedge and the whole that its row states. */
export const cellMeaning =
  (formatOf: FormatOf): CellMeaning =>
  (kind, field, cells) => {
    const cell = (cells[field] ?? '').normalize('NFC').replace(/\r\n?/gu, '\n').trim();
    const schema = schemaAt(schemas[kind], [field]);
    if (!schema) return cell;
    if (cell === '') return saidBy(schema, undefined) ?? '';
    const { cell: numbers } = metaOf(schema);
    if (numbers !== undefined) {
      const read = readNumberCell(numbers, field, { ...cells, [field]: cell }, formatOf);
      if (!('value' in read)) return `? ${cell}`;
      if (typeof read.value === 'number') return String(read.value);
      const { value, ...hedge } = { qualifier: null, of: null, ...read.value };
      if (!hasParts.has(field)) return JSON.stringify([value, hedge.qualifier, hedge.of]);
      return JSON.stringify([value, hedge.qualifier ?? (cells.qualifier || null), hedge.of ?? wholeIn(cells)]);
    }
    return saidBy(schema, unwrap(schema) instanceof z.ZodBoolean ? yesOrNo(cell) : cell) ?? `? ${cell}`;
  };

/** Numbers whose hedge and whole may stand in columns of their own. */
const hasParts = new Set(['actual', 'count']);

/** What the schema makes of a value; `undefined` where it refuses it. */
function saidBy(schema: z.ZodType, value: unknown): string | undefined {
  const read = schema.safeParse(value);
  return read.success ? JSON.stringify(read.data) : undefined;
}

const wholeIn = ({ of = '' }: Readonly<Record<string, string>>): number | null =>
  /^\d+$/u.test(of) ? Number(of) : null;
