import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkShape, nearest } from '../../../src/domain/shape-findings.ts';
import { partialDate, periodInOrder } from '../../../src/schemas/partial-date.ts';
import { slug } from '../../../src/schemas/slug.ts';
import { choice, flag, line, list, optional } from '../../../src/schemas/text.ts';
import type { FieldPath } from '../../../src/schemas/walk.ts';

const schema = z
  .strictObject({
    name: line({ title: 'Tên', description: 'Họ và tên.' }, 10),
    kind: choice({ 'ca-nhan': 'Cá nhân', 'tap-the': 'Tập thể' }, { title: 'Loại' }),
    count: z.int().min(1).max(12).meta({ title: 'Số lượng' }),
    code: optional(slug({ title: 'Mã' })),
    draft: flag({ title: 'Bản nháp' }),
    from: optional(partialDate({ title: 'Từ' })),
    to: optional(partialDate({ title: 'Đến' })),
    items: z
      .array(line({ title: 'Mục con' }))
      .min(1)
      .meta({ title: 'Danh sách' }),
    inner: optional(z.strictObject({ note: line({ title: 'Ghi chú' }) }).meta({ title: 'Nhóm' })),
    others: list(z.strictObject({ note: line({ title: 'Ghi chú' }) }), { title: 'Khác' }),
  })
  .superRefine(periodInOrder);

const sound = { name: 'Lan', kind: 'ca-nhan', count: 3, items: ['a'] };
const place = (path: FieldPath) => ({ file: 'a.yaml', line: path.length + 1, field: path.join('.') });
const findingsOf = (fields: object) =>
  checkShape(schema, { ...sound, ...fields }, place).findings.map(({ code, field, message, allowed, remedy }) =>
    [code, field, message, allowed, remedy].filter(Boolean).join(' | '),
  );

test('a sound value is given back as its schema reads it', () => {
  expect(checkShape(schema, { ...sound, from: '6/2022' }, place)).toEqual({
    data: { ...sound, from: '2022-06', to: null, code: null, draft: false, inner: null, others: [] },
    findings: [],
  });
});

describe('a finding names the field by its label and says what is allowed', () => {
  test.each<[string, object, string]>([
    ['missing', { name: undefined }, 'GS-101 | name | Thiếu mục bắt buộc “Tên”. | Thêm một dòng “name: …”. Họ và tên.'],
    ['empty', { name: '' }, 'GS-101 | name | Thiếu mục bắt buộc “Tên”. | Thêm một dòng “name: …”. Họ và tên.'],
    [
      'missing choice',
      { kind: null },
      'GS-101 | kind | Thiếu mục bắt buộc “Loại”. | ca-nhan (Cá nhân), tap-the (Tập thể) | Thêm một dòng “kind: …”.',
    ],
    [
      'number in place of text',
      { name: 2022 },
      'GS-102 | name | Mục “Tên” có kiểu không đúng: 2022. | chữ | Đặt trong ngoặc kép: "2022".',
    ],
    [
      'text in place of a flag',
      { draft: 'có' },
      'GS-102 | draft | Mục “Bản nháp” có kiểu không đúng: có. | true hoặc false | Viết lại theo kiểu được dùng.',
    ],
    [
      'text in place of a list',
      { items: 'a' },
      'GS-102 | items | Mục “Danh sách” có kiểu không đúng: a. | danh sách, mỗi dòng bắt đầu bằng gạch ngang | Viết lại theo kiểu được dùng.',
    ],
    [
      'text in place of a group',
      { inner: 'a' },
      'GS-102 | inner | Mục “Nhóm” có kiểu không đúng: a. | nhóm mục con: note | Viết lại theo kiểu được dùng.',
    ],
    [
      'unknown field with a like name',
      { nam: 'Lan' },
      'GS-103 | nam | Không có mục nào tên “nam”. | name, kind, count, code, draft, from, to, items, inner, others | Có phải “name” không? Nếu phải, hãy sửa lại cho đúng.',
    ],
    [
      'unknown field in a group',
      { inner: { note: 'x', colour: 'y' } },
      'GS-103 | inner.colour | Không có mục nào tên “colour” trong “Nhóm”. | note | Xóa mục này, hoặc dùng một mục có trong hướng dẫn.',
    ],
    [
      'private field',
      { ngaySinh: '1985' },
      'GS-606 | ngaySinh | Mục “ngaySinh” là thông tin riêng tư, không được công bố. | Xóa mục này và giá trị của nó.',
    ],
    [
      'value outside the list',
      { kind: 'canhan' },
      'GS-104 | kind | Mục “Loại” có giá trị không nằm trong danh sách: “canhan”. | ca-nhan (Cá nhân), tap-the (Tập thể) | Có phải “ca-nhan” không? Nếu phải, hãy sửa lại cho đúng.',
    ],
    [
      'text of another form',
      { code: 'Điện Quan' },
      'GS-105 | code | Mục “Mã” viết không đúng dạng: “Điện Quan”. | chữ thường không dấu và chữ số, nối bằng gạch ngang, ví dụ dien-quan | Viết lại theo dạng được dùng.',
    ],
  ])('%s', (_, fields, text) => {
    expect(findingsOf(fields)).toEqual([text]);
  });

  test.each<[string, object, string, string]>([
    ['day that does not exist', { from: '31/4/2022' }, 'GS-106', 'from'],
    ['period the wrong way round', { from: '2022', to: '2021' }, 'GS-107', 'to'],
    ['text that is too long', { name: 'a'.repeat(11) }, 'GS-108', 'name'],
    ['number that is too large', { count: 13 }, 'GS-108', 'count'],
    ['number that is too small', { count: 0 }, 'GS-108', 'count'],
    ['list without an item', { items: [] }, 'GS-108', 'items'],
    ['fraction in place of a whole number', { count: 1.5 }, 'GS-102', 'count'],
    ['empty item of a list', { items: ['a', ''] }, 'GS-101', 'items.1'],
    ['fault deep inside', { others: [{ note: 'x' }, { note: 7 }] }, 'GS-102', 'others.1.note'],
  ])('%s', (_, fields, code, field) => {
    const { findings } = checkShape(schema, { ...sound, ...fields }, place);
    expect(findings).toMatchObject([{ code, field, file: 'a.yaml', line: field.split('.').length + 1 }]);
  });
});

test('everything that is wrong is told at once', () => {
  expect(findingsOf({ name: 7, kind: 'x', count: '3', extra: 1, other: 2, inner: { note: '' } })).toHaveLength(6);
});

test.each([['text'], [7], [null], [undefined], [['a']]])('%j is no entry, and that is one finding', (value) => {
  const { data, findings } = checkShape(schema, value, place);
  expect(data).toBeUndefined();
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toContain('phần khai báo');
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'the unknown field %s is an unknown field',
  (key) => {
    const value: unknown = JSON.parse(`{"name":"Lan","kind":"ca-nhan","count":3,"items":["a"],"${key}":"x"}`);
    expect(checkShape(schema, value, place).findings).toMatchObject([{ code: 'GS-103', field: key }]);
  },
);

describe('the nearest name', () => {
  const names = ['summary', 'sources', 'province', 'ca-nhan', 'GhiChu', 'thung-lung'];

  test.each([
    ['sumary', 'summary'],
    ['Summary', 'summary'],
    ['SOURCE', 'sources'],
    ['provinces', 'province'],
    ['canhan', 'ca-nhan'],
    ['ghichu', 'GhiChu'],
    ['GhiChuu', 'GhiChu'],
    ['thunglung', 'thung-lung'],
  ])('to %s is %s', (word, name) => {
    expect(nearest(word, names)).toBe(name);
  });

  test.each(['x', '', 'khong-lien-quan', 'mauNen'])('to %j is none', (word) => {
    expect(nearest(word, names)).toBeUndefined();
  });

  test('of no names is none', () => {
    expect(nearest('summary', [])).toBeUndefined();
  });
});
