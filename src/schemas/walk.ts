import { z } from 'zod';
import type { Kind } from './kind.ts';
import type { NumberCell } from './quantity.ts';
import type { FieldDoc } from './text.ts';

/** What a field's schema says of it. */
export type FieldMeta = {
  [K in keyof FieldDoc | 'reference' | 'picture' | 'choices' | 'cell']?: (FieldDoc & FieldMarks)[K] | undefined;
};

interface FieldMarks {
  /** The field names an entry of this kind. */
  reference: Kind;
  /** The field names a picture file. */
  picture: boolean;
  /** The Vietnamese label of each value. */
  choices: Readonly<Record<string, string>>;
  /** The cell of a table holds a number, read in this way. */
  cell: NumberCell;
}

/** A step into an entry: a key or an index. */
export type FieldPath = readonly (string | number)[];

/** Reads what the schema says of a field, looking through optional, default and transformed wrappers. */
export function metaOf(schema: z.ZodType): FieldMeta {
  const known = metas.get(schema) ?? readMeta(schema);
  metas.set(schema, known);
  return known;
}

/** Schemas never change, and every string of every entry asks. */
const metas = new WeakMap<z.ZodType, FieldMeta>();

function readMeta(schema: z.ZodType): FieldMeta {
  const inner = innerOf(schema);
  return { ...(inner ? metaOf(inner) : {}), ...schema.meta() };
}

/** What one optional, nullable, default or transforming wrapper holds. */
function innerOf(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return schema.unwrap() as z.ZodType;
  if (!(schema instanceof z.ZodPipe)) return undefined;
  // What is put into shape first is written as what follows says.
  return (schema.in instanceof z.ZodTransform ? schema.out : schema.in) as z.ZodType;
}

/** The schema inside all wrappers. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const known = unwrapped.get(schema) ?? readInner(schema);
  unwrapped.set(schema, known);
  return known;
}

/** Every cell of every table asks. */
const unwrapped = new WeakMap<z.ZodType, z.ZodType>();

function readInner(schema: z.ZodType): z.ZodType {
  const inner = innerOf(schema);
  return inner ? unwrap(inner) : schema;
}

/** The schema of the field at `path`, or `undefined` where the schema has no such field. */
export function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const inner: z.ZodType | undefined = current && unwrap(current);
    if (inner instanceof z.ZodObject) current = fieldOf(inner, String(step));
    else if (inner instanceof z.ZodArray) current = inner.element as z.ZodType;
    else return undefined;
  }
  return current;
}

/** Visits every string and number of `data` with its path and what its schema says. */
export function visitFields(
  schema: z.ZodType,
  data: unknown,
  visit: (path: FieldPath, value: string | number, meta: FieldMeta) => void,
  path: FieldPath = [],
): void {
  const inner = unwrap(schema);
  if (typeof data === 'string' || typeof data === 'number') visit(path, data, metaOf(schema));
  else if (Array.isArray(data) && inner instanceof z.ZodArray)
    data.forEach((item, index) => {
      visitFields(inner.element as z.ZodType, item, visit, [...path, index]);
    });
  else if (data !== null && typeof data === 'object' && inner instanceof z.ZodObject)
    for (const [key, value] of Object.entries(data)) {
      const field = fieldOf(inner, key);
      if (field) visitFields(field, value, visit, [...path, key]);
    }
}

/** A field may be called `constructor` by its author: only the schema's own count. */
const fieldOf = ({ shape }: z.ZodObject, key: string): z.ZodType | undefined =>
  Object.hasOwn(shape, key) ? (shape[key] as z.ZodType) : undefined;
