import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { exemplarSchema } from '../../../src/schemas/exemplar.ts';
import { partialDate } from '../../../src/schemas/partial-date.ts';
import { reference } from '../../../src/schemas/slug.ts';
import { line, list, optional } from '../../../src/schemas/text.ts';
import { metaOf, schemaAt, unwrap, visitFields, type FieldPath } from '../../../src/schemas/walk.ts';

const name = line({ title: 'Tên', description: 'Họ và tên.' });

describe('what the schema says of a field', () => {
  test.each([
    ['itself', name],
    ['optional', name.optional()],
    ['nullable', name.nullable()],
    ['with a default', name.default('Lan')],
    ['in all of these', name.nullable().default(null).optional()],
    ['left out or empty', optional(name)],
    ['transformed', name.transform((text) => text.length)],
    ['checked further', name.refine((text) => text !== 'x')],
  ])('is read when the field is %s', (_, schema) => {
    expect(metaOf(schema)).toMatchObject({ title: 'Tên', description: 'Họ và tên.' });
  });

  test('is that of the outermost wrapper where several speak', () => {
    expect(metaOf(optional(name).meta({ title: 'Bí danh' }))).toMatchObject({
      title: 'Bí danh',
      description: 'Họ và tên.',
    });
  });

  test('of a list is not that of its items', () => {
    expect(metaOf(z.array(name))).toEqual({});
  });

  test('of a field without words is nothing', () => {
    expect(metaOf(z.string())).toEqual({});
  });

  test('is the same when asked again', () => {
    expect(metaOf(name)).toEqual(metaOf(name));
  });
});

test('the schema inside all wrappers is found', () => {
  expect(unwrap(optional(partialDate({ title: 'Ngày' })))).toBeInstanceOf(z.ZodUnion);
  expect(unwrap(exemplarSchema)).toBeInstanceOf(z.ZodObject);
});

describe('the schema at a path', () => {
  test.each<[FieldPath, string | undefined]>([
    [['name'], 'Tên'],
    [['facts'], 'Số liệu chính'],
    [['facts', 3, 'unit'], 'Đơn vị'],
    [['awards', 0, 'form'], 'Danh hiệu, hình thức khen thưởng'],
    [['photo', 'alt'], 'Mô tả ảnh'],
    [['consent', 'basis'], 'Căn cứ công bố'],
    [['movements', 0], 'Phong trào'],
  ])('%j is “%s”', (path, title) => {
    const field = schemaAt(exemplarSchema, path);
    expect(field && metaOf(field).title).toBe(title);
  });

  test.each<[FieldPath]>([[['birthDate']], [['name', 'first']], [['facts', 0, 'x']], [['consent', 'basis', 'a', 'b']]])(
    '%j does not exist',
    (path) => {
      expect(schemaAt(exemplarSchema, path)).toBeUndefined();
    },
  );

  test('of nothing is the schema itself', () => {
    expect(schemaAt(name, [])).toBe(name);
  });
});

describe('a visit to the fields', () => {
  const schema = z.strictObject({
    name,
    age: z.int().meta({ title: 'Tuổi' }),
    parents: list(reference('movement', { title: 'Cấp trên' }), { title: 'Cấp trên' }),
    inner: optional(z.strictObject({ items: list(z.strictObject({ text: name }), { title: 'Mục' }) })),
  });
  const visited = (data: unknown) => {
    const seen: string[] = [];
    visitFields(schema, data, (path, value, meta) => seen.push(`${path.join('.')} ${value} ${meta.title ?? ''}`));
    return seen;
  };

  test('sees every text and number with its path and label', () => {
    expect(
      visited({ name: 'Lan', age: 7, parents: ['a', 'b'], inner: { items: [{ text: 'x' }, { text: 'y' }] } }),
    ).toEqual([
      'name Lan Tên',
      'age 7 Tuổi',
      'parents.0 a Cấp trên',
      'parents.1 b Cấp trên',
      'inner.items.0.text x Tên',
      'inner.items.1.text y Tên',
    ]);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['empty parts', { name: null, parents: [], inner: null }],
    ['a list where fields are wanted', ['Lan']],
    ['a text where fields are wanted inside', { inner: true, parents: { a: 'b' } }],
    ['fields that the schema does not have', { nickname: 'Na', constructor: 'x', inner: { deep: 'y' } }],
  ])('sees nothing in %s', (_, data) => {
    expect(visited(data)).toEqual([]);
  });

  test('tells which texts name other entries and which name pictures', () => {
    const marks: unknown[] = [];
    visitFields(exemplarSchema, { province: 'lao-cai', photo: { src: 'to.jpg' } }, (_, value, meta) =>
      marks.push([value, meta.reference, meta.picture]),
    );
    expect(marks).toEqual([
      ['lao-cai', 'province', undefined],
      ['to.jpg', undefined, true],
    ]);
  });
});
