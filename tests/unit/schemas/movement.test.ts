import { expect, test } from 'vitest';
import { movementSchema } from '../../../src/schemas/movement.ts';

const least = {
  name: 'Chung sức xây dựng nông thôn mới',
  level: 'tinh',
  form: 'chuyen-de',
  field: 'nong-nghiep',
  summary: 'Một phong trào.',
  sources: [{ source: 'bao-cao', section: 'Mục 1' }],
  updatedAt: '2022-12-31',
};

test('a movement needs little; what is not stated stays empty', () => {
  expect(movementSchema.parse(least)).toMatchObject({
    ...least,
    province: null,
    special: null,
    from: null,
    to: null,
    launchedOn: null,
    parents: [],
    phases: [],
  });
});

test('dates are kept as exactly as they are known', () => {
  const { from, to, launchedOn } = movementSchema.parse({
    ...least,
    from: 2021,
    to: 'quý I/2025',
    launchedOn: '6/2021',
  });
  expect([from, to, launchedOn]).toEqual(['2021', '2025-Q1', '2021-06']);
});

test('a movement may not end before it begins', () => {
  const { error } = movementSchema.safeParse({ ...least, from: '2022', to: '2021' });
  expect(error?.issues).toMatchObject([{ path: ['to'], params: { finding: 'GS-107' } }]);
});

test('nor may one of its phases', () => {
  const phases = [
    { name: 'Giai đoạn 1', from: 2021, to: 2022 },
    { name: 'Giai đoạn 2', from: '6/2023', to: '5/2023' },
  ];
  const { error } = movementSchema.safeParse({ ...least, phases });
  expect(error?.issues).toMatchObject([{ path: ['phases', 1, 'to'], params: { finding: 'GS-107' } }]);
});

test.each([
  ['a level of its own', { level: 'huyen' }],
  ['a campaign', { form: 'cuoc-van-dong' }],
  ['a label in place of the value', { special: 'Đặc biệt' }],
  ['no source', { sources: [] }],
  ['a parent that is no slug', { parents: ['Thi đua ái quốc'] }],
  ['a summary of more than 320 letters', { summary: 'a'.repeat(321) }],
  ['a field of another kind of entry', { facts: [] }],
])('%s is refused', (_, fields) => {
  expect(movementSchema.safeParse({ ...least, ...fields }).success).toBe(false);
});
