import { stringify } from 'yaml';
import { z } from 'zod';
import { schemas } from '../../schemas/by-kind.ts';
import { metaOf, unwrap, type FieldMeta } from '../../schemas/walk.ts';
import { referencePlaces } from '../reference-places.ts';
import type { StoryKind } from './entry-questions.ts';

/**
 * The text of a new entry: every field of its kind in the order of the schema, with what the schema
 * says of it as a comment; those without a value stand in a comment themselves, ready to be filled in.
 */
export function entryText(kind: StoryKind, values: Readonly<Record<string, unknown>>): string {
  const { shape } = unwrap(schemas[kind]) as z.ZodObject;
  const fields = Object.entries(shape).map(([key, schema]) =>
    [
      ...hint(metaOf(schema as z.ZodType)),
      ...(key in values ? filled(key, values[key]) : empty(key, schema as z.ZodType)),
    ].join('\n'),
  );
  return `---\n${fields.join('\n')}\n---\n\n`;
}

const filled = (key: string, value: unknown): string[] => [stringify({ [key]: value }, { lineWidth: 0 }).trimEnd()];

/** Names the field and what it holds. */
function hint({ title, description, choices, reference }: FieldMeta): string[] {
  const values = Object.entries(choices ?? {}).map(([value, label]) => `${value} (${label})`);
  const lines = [
    [title, description].filter(Boolean).join(': '),
    values.join(', '),
    reference && referencePlaces[reference],
  ];
  return lines.flatMap((line) => (line ? `# ${line}` : []));
}

/** An unanswered field, with the fields that its parts have. */
function empty(key: string, schema: z.ZodType): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) {
    const element = inner.element as z.ZodType;
    const parts = partsOf(element);
    return parts.length > 0
      ? [`# ${key}:`, ...parts.map((part, index) => `#   ${index === 0 ? '-' : ' '} ${part}`)]
      : [`# ${key}:`, '#   - '].map((line) => line.trimEnd());
  }
  const parts = partsOf(schema);
  return [`# ${key}:`, ...parts.map((part) => `#   ${part}`)];
}

/** The fields of a group, each with its label behind it. */
function partsOf(schema: z.ZodType): string[] {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).map(([key, field]) => `${key}: # ${metaOf(field as z.ZodType).title ?? ''}`);
}
