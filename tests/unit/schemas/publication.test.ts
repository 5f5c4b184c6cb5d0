import { expect, test } from 'vitest';
import { z } from 'zod';
import { publication } from '../../../src/schemas/publication.ts';
import { visitFields } from '../../../src/schemas/walk.ts';

const fields = z.strictObject(publication);

test('only the day of the last change must be given', () => {
  expect(fields.parse({ updatedAt: '28/6/2022' })).toEqual({
    aliases: [],
    draft: false,
    publishAt: null,
    updatedAt: '2022-06-28',
    correction: [],
    withdrawn: null,
  });
});

test.each([
  ['none', undefined, []],
  ['an empty field', null, []],
  ['a text without a day', ' Đã sửa số. ', [{ on: null, text: 'Đã sửa số.' }]],
  [
    'several, with and without a day',
    [{ on: '21/11/2026', text: 'Đã sửa số.' }, 'Đã sửa tên.'],
    [
      { on: '2026-11-21', text: 'Đã sửa số.' },
      { on: null, text: 'Đã sửa tên.' },
    ],
  ],
])('corrections may be %s', (_, correction, read) => {
  expect(fields.parse({ updatedAt: '2026-11-22', correction }).correction).toEqual(read);
});

test('a withdrawal has a reason and a day', () => {
  const withdrawn = { reason: 'Tổ đề nghị gỡ bài.', on: '1/3/2023' };
  expect(fields.parse({ updatedAt: '2022-06-28', withdrawn }).withdrawn).toEqual({ ...withdrawn, on: '2023-03-01' });
});

test('what stands in withdrawals and corrections is visited, and so searched for private details', () => {
  const seen: string[] = [];
  const value = { withdrawn: { reason: 'Một' }, correction: [{ text: 'Hai' }, 'Ba'] };
  visitFields(fields, value, (path, text) => seen.push(`${path.join('.')} ${text}`));
  expect(seen).toEqual(['withdrawn.reason Một', 'correction.0.text Hai', 'correction.1 Ba']);
  visitFields(fields, { correction: 'Bốn' }, (path, text) => seen.push(`${path.join('.')} ${text}`));
  expect(seen.at(-1)).toBe('correction Bốn');
});

test.each([
  ['no day of the last change', {}],
  ['a month in place of the day', { updatedAt: '6/2022' }],
  ['a draft in words', { updatedAt: '2022-06-28', draft: 'yes' }],
  ['a former address that is no slug', { updatedAt: '2022-06-28', aliases: ['Điện Quan'] }],
  ['a former address with folders', { updatedAt: '2022-06-28', aliases: ['../tinh'] }],
  ['a single former address outside a list', { updatedAt: '2022-06-28', aliases: 'dien-quan' }],
  ['an hour of publication that does not exist', { updatedAt: '2022-06-28', publishAt: '2026-03-01 25:00' }],
  ['a withdrawal without a reason', { updatedAt: '2022-06-28', withdrawn: { on: '2023-03-01' } }],
  ['a withdrawal without a day', { updatedAt: '2022-06-28', withdrawn: { reason: 'Gỡ bài.' } }],
  ['a withdrawal in a word', { updatedAt: '2022-06-28', withdrawn: true }],
  ['a correction of a month', { updatedAt: '2022-06-28', correction: [{ on: '6/2022', text: 'Sửa.' }] }],
  ['a correction without words', { updatedAt: '2022-06-28', correction: [{ on: '2022-06-28' }] }],
  ['a correction of more than 500 letters', { updatedAt: '2022-06-28', correction: 'a'.repeat(501) }],
])('%s is refused', (_, value) => {
  expect(fields.safeParse(value).success).toBe(false);
});
