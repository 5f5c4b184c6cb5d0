import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldLines } from '../../../../src/domain/guide/field-lines.ts';
import { schemas } from '../../../../src/schemas/by-kind.ts';
import { planBases } from '../../../../src/schemas/figure.ts';
import { columnName } from '../../../../src/domain/column-name.ts';
import type { Kind } from '../../../../src/schemas/kind.ts';
import { unwrap } from '../../../../src/schemas/walk.ts';

const tables = new Set<Kind>(['figure', 'award-count', 'activity', 'recipient']);
const kinds = Object.keys(schemas) as Kind[];
const linesOf = (kind: Kind) => fieldLines(schemas[kind], tables.has(kind) ? 'table' : 'yaml');
const line = (kind: Kind, name: string) => linesOf(kind).find((one) => one.name === name);

/** The keys of a schema and of all that it holds, in order. */
function keysOf(schema: z.ZodType): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return keysOf(inner.element as z.ZodType);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, field]) => [key, ...keysOf(field as z.ZodType)]);
}

describe.each(kinds)('%s', (kind) => {
  test('has a line for every field that an editor fills, in the order of the schema', () => {
    const inner = unwrap(schemas[kind]) as z.ZodObject;
    const expected = tables.has(kind) ? Object.keys(inner.shape).map(columnName) : keysOf(schemas[kind]);
    expect(linesOf(kind).map(({ name }) => name.split(' › ').at(-1))).toEqual(expected);
  });

  test('says in Vietnamese what each field is and what may be written', () => {
    for (const { name, label, description, rules, choices } of linesOf(kind)) {
      expect(label, name).not.toBe(name);
      expect([description, ...rules, ...choices.map((choice) => choice.label)].join(' '), name).not.toMatch(
        /undefined|\[object|expected|invalid/iu,
      );
    }
  });
});

test.each([
  ['exemplar', 'name', true],
  ['exemplar', 'place', false],
  ['exemplar', 'sources', true],
  ['exemplar', 'consent › basis', true],
  ['exemplar', 'photo', false],
  ['exemplar', 'photo › alt', true],
  ['figure', 'source', true],
  ['figure', 'plan', false],
] as const)('%s: whether %s is required is %s', (kind, name, isRequired) => {
  expect(line(kind, name)?.isRequired).toBe(isRequired);
});

test.each([
  ['exemplar', 'name', ['chữ', 'nhiều nhất 120 ký tự']],
  ['exemplar', 'summary', ['chữ', 'nhiều nhất 320 ký tự']],
  ['exemplar', 'year', ['số nguyên', 'nhiều nhất 2200', 'ít nhất 1900']],
  ['exemplar', 'draft', ['true hoặc false']],
  ['exemplar', 'province', ['mã trong provinces.yaml']],
  ['exemplar', 'photo › src', ['tên tệp .jpg, .png, .webp hoặc .avif đặt cạnh bài']],
  ['exemplar', 'updatedAt', ['đủ ngày, tháng, năm, ví dụ 28/6/2022']],
  ['movement', 'documents', ['danh sách, mỗi dòng bắt đầu bằng gạch ngang', 'mã trong documents.yaml']],
  ['figure', 'use', ['yes hoặc để trống']],
  ['recipient', 'decision_number', ['chữ', 'nhiều nhất 60 ký tự']],
] as const)('%s: %s takes %j, in the words of the check', (kind, name, rules) => {
  expect(line(kind, name)?.rules.toSorted()).toEqual([...rules].sort());
});

test('a field within another says in which; choices are all there with their labels', () => {
  expect(line('exemplar', 'photo › alt')?.within).toBe('photo');
  expect(line('figure', 'plan_basis')?.choices).toEqual(
    Object.entries(planBases).map(([value, label]) => ({ value, label })),
  );
  expect(line('site', 'navigation')?.choices.map(({ value }) => value)).toContain('exemplars');
});
