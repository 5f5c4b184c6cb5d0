import { expect, test } from 'vitest';
import { z } from 'zod';
import { publication } from '../../../src/schemas/publication.ts';

const fields = z.strictObject(publication);

test('only the day of the last change must be given', () => {
  expect(fields.parse({ updatedAt: '28/6/2022' })).toEqual({
    aliases: [],
    draft: false,
    publishAt: null,
    updatedAt: '2022-06-28',
    correction: null,
  });
});

test.each([
  ['no day of the last change', {}],
  ['a month in place of the day', { updatedAt: '6/2022' }],
  ['a draft in words', { updatedAt: '2022-06-28', draft: 'yes' }],
  ['a former address that is no slug', { updatedAt: '2022-06-28', aliases: ['Điện Quan'] }],
  ['a former address with folders', { updatedAt: '2022-06-28', aliases: ['../tinh'] }],
  ['a single former address outside a list', { updatedAt: '2022-06-28', aliases: 'dien-quan' }],
  ['an hour of publication that does not exist', { updatedAt: '2022-06-28', publishAt: '2026-03-01 25:00' }],
  ['a correction of more than 500 letters', { updatedAt: '2022-06-28', correction: 'a'.repeat(501) }],
])('%s is refused', (_, value) => {
  expect(fields.safeParse(value).success).toBe(false);
});
