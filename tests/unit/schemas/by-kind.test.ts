import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemas } from '../../../src/schemas/by-kind.ts';
import { kindNames } from '../../../src/schemas/kind.ts';
import { metaOf, unwrap } from '../../../src/schemas/walk.ts';
import { components } from '../../../src/stories/components.ts';

interface Field {
  path: string;
  schema: z.ZodType;
}

/** Every field below `schema`, the items of lists included where they are no groups; a cell of a table is one field. */
function fieldsOf(schema: z.ZodType, path: string): Field[] {
  const inner = unwrap(schema);
  if (metaOf(schema).cell !== undefined) return [];
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, field]) => [
      { path: `${path}.${key}`, schema: field },
      ...fieldsOf(field, `${path}.${key}`),
    ]);
  if (!(inner instanceof z.ZodArray)) return [];
  const item = inner.element as z.ZodType;
  return [
    ...(unwrap(item) instanceof z.ZodObject ? [] : [{ path: `${path}.*`, schema: item }]),
    ...fieldsOf(item, `${path}.*`),
  ];
}

const fields = [
  ...Object.entries(schemas).flatMap(([kind, schema]) => fieldsOf(schema, kind)),
  ...Object.entries(components).flatMap(([name, { props }]) => fieldsOf(props, name)),
].map(({ path, schema }) => [path, metaOf(schema)] as const);

test('there are fields to look at in every kind', () => {
  expect(Object.keys(schemas).filter((kind) => !fields.some(([path]) => path.startsWith(`${kind}.`)))).toEqual([]);
  expect(fields.length).toBeGreaterThan(150);
});

test.each(fields)('%s has a Vietnamese label', (_, { title }) => {
  expect(title).toMatch(/^\p{Lu}[\p{L}\d :,…]+$/u);
});

test.each(fields.flatMap(([path, { description }]) => (description ? [[path, description] as const] : [])))(
  '%s is explained in whole sentences',
  (_, description) => {
    expect(description).toMatch(/^\p{Lu}.*(?:[.…]|\/>\.)$|^(?:true|yes): .*\.$/u);
  },
);

test.each(fields.flatMap(([path, { choices }]) => (choices ? [[path, choices] as const] : [])))(
  'every value of %s has a label',
  (_, choices) => {
    for (const [value, label] of Object.entries(choices)) {
      expect(value).toMatch(/^(?:[a-zA-Z-]+|[<>]=?)$/u);
      expect(label.trim()).toBe(label);
      expect(label).not.toBe('');
    }
  },
);

test('every reference leads to a kind that exists', () => {
  const kinds = fields.flatMap(([, { reference }]) => reference ?? []);
  expect(kinds.filter((kind) => !(kind in schemas))).toEqual([]);
  expect(new Set(kinds)).toContain('source');
});

test('every kind has a Vietnamese name', () => {
  expect(Object.keys(kindNames).sort()).toEqual(Object.keys(schemas).sort());
});
