import { describe, expect, test } from 'vitest';
import { reference, reservedSlug, slug, slugRule } from '../../../src/schemas/slug.ts';
import { metaOf } from '../../../src/schemas/walk.ts';

const code = slug({ title: 'Mã' });

describe('a slug', () => {
  test.each(['dien-quan', 'a', '7', '2022', 'thpt-so-1-lao-cai', 'a'.repeat(80)])('may be %s', (text) => {
    expect(code.parse(text)).toBe(text);
  });

  test.each([
    ...['', 'Dien-quan', 'điện-quan', 'dien quan', 'dien_quan', '-dien', 'quan-', 'dien--quan', 'dien/quan', '..'],
    ...['.', 'dien.quan', 'dien-quan\n', ' dien-quan', 'dien%20quan', 'ｄｉｅｎ', 'dien-quan\u0000', 'a'.repeat(81)],
  ])('may not be %j', (text) => {
    expect(code.safeParse(text).success).toBe(false);
  });

  test.each([2022, null, ['a'], true])('may not be %j, which is no text', (value) => {
    expect(code.safeParse(value).success).toBe(false);
  });

  test('says in Vietnamese what it accepts', () => {
    expect(code.safeParse('Điện Quan').error?.issues[0]?.message).toBe(slugRule);
  });
});

test.each(['nam', 'tinh', 'linh-vuc', 'trang-2', 'trang-10'])('%s is kept for lists', (text) => {
  expect(text).toMatch(reservedSlug);
});

test.each(['nam-2022', 'tinh-doan', 'trang', 'trang-trai', 'trang-2-b', 'viet-nam'])('%s is free', (text) => {
  expect(text).not.toMatch(reservedSlug);
});

test('a reference tells which kind it names, and its label', () => {
  const field = reference('movement', { title: 'Phong trào', description: 'Mã phong trào.' });
  expect(metaOf(field)).toEqual({ title: 'Phong trào', description: 'Mã phong trào.', reference: 'movement' });
});
