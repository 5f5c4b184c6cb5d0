import { z } from 'zod';
import { columnName } from '../column-name.ts';
import { metaOf, unwrap } from '../../schemas/walk.ts';
import { fieldRules, type FieldForm } from './field-rules.ts';

/** A field as the guide explains it. */
export interface FieldLine {
  /** As it is written; a field within another stands behind it: `photo › src`. */
  name: string;
  label: string;
  description: string | null;
  isRequired: boolean;
  /** The field that it is a part of, without which it is not asked for. */
  within: string | null;
  /** What may be written, each rule a clause. */
  rules: string[];
  choices: { value: string; label: string }[];
}

/** Every field of a schema in its order, the parts of each behind it. */
export function fieldLines(schema: z.ZodType, form: FieldForm): FieldLine[] {
  return linesOf(schema, form, null);
}

function linesOf(schema: z.ZodType, form: FieldForm, within: string | null): FieldLine[] {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const name = [within, form === 'table' ? columnName(key) : key].filter(Boolean).join(' › ');
    return [fieldLine(field, form, name, within), ...partsOf(field, form, name)];
  });
}

/** The parts of a group, or of each item of a list; the number in a cell is one thing. */
function partsOf(field: z.ZodType, form: FieldForm, name: string): FieldLine[] {
  if (form === 'table') return [];
  const inner = unwrap(field);
  return linesOf(inner instanceof z.ZodArray ? (inner.element as z.ZodType) : field, form, name);
}

function fieldLine(field: z.ZodType, form: FieldForm, name: string, within: string | null): FieldLine {
  const { title = name, description = null, choices } = metaOf(field);
  const inner = unwrap(field);
  const item = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : null;
  const ofItem = item ? fieldRules(item, form) : [];
  return {
    name,
    label: title,
    description,
    isRequired: !field.safeParse(undefined).success,
    within,
    rules: [...fieldRules(field, form), ...ofItem],
    choices: Object.entries(choices ?? (item && metaOf(item).choices) ?? {}).map(([value, label]) => ({
      value,
      label,
    })),
  };
}
