import { z } from 'zod';
import { columnName } from '../domain/column-name.ts';
import { finding, type Finding } from '../domain/findings.ts';
import { privateFieldName } from '../domain/privacy.ts';
import { nearest } from '../domain/shape-findings.ts';
import { metaOf, unwrap } from '../schemas/walk.ts';

/** A column of a table: its name in the header and the field that it fills. */
export interface Column {
  name: string;
  key: string;
}

/**
 * Matches a header with the fields of `schema`, in any order. Unknown, repeated and missing columns
 * are findings of no file yet.
 */
export function columnsOf(header: readonly string[], schema: z.ZodType): { columns: Column[]; findings: Finding[] } {
  const inner = unwrap(schema);
  const shape = (inner instanceof z.ZodObject ? inner.shape : {}) as Record<string, z.ZodType>;
  const keys = new Map(Object.keys(shape).map((key) => [columnName(key), key]));
  const names = header.map((name) => name.toLowerCase().replace(/[\s-]+/gu, '_'));
  const columns = names.map((name) => ({ name, key: keys.get(name) ?? '' }));
  const known = [...keys.keys()];
  const findings = columns.flatMap(({ name, key }, index): Finding[] => {
    const written = header[index] ?? '';
    if (key && names.indexOf(name) < index) return [finding('GS-115', nowhere, { found: name })];
    if (key) return [];
    if (privateFieldName(name)) return [finding('GS-606', nowhere, { found: written })];
    return [
      finding('GS-103', nowhere, {
        found: written || `cột ${index + 1}, không có tên`,
        label: 'bảng này',
        allowed: known.join(', '),
        nearest: nearest(name, known),
      }),
    ];
  });
  const missing = [...keys]
    .filter(([name, key]) => !names.includes(name) && !shape[key]?.safeParse(undefined).success)
    .map(([name, key]) => finding('GS-114', nowhere, { found: name, label: shape[key] && metaOf(shape[key]).title }));
  return { columns, findings: [...findings, ...missing] };
}

const nowhere = { file: '' };
