import { describe, expect, test } from 'vitest';
import { recipientKinds, recipientSchema, statuses, visibilities } from '../../../src/schemas/recipient.ts';

const least = {
  name: 'Tổ Hai',
  kind: 'tap-the',
  province: 'thung-lung',
  form: 'bang-khen',
  visibility: 'cong-khai',
  source: 'bao-cao',
  section: 'Phụ lục',
};
const faultsOf = (fields: object) =>
  (recipientSchema.safeParse({ ...least, ...fields }).error?.issues ?? []).map(({ path }) => path.join('.'));

test('what a source does not say is nothing, and an award stands unless it is cancelled', () => {
  expect(recipientSchema.parse(least)).toEqual({
    ...least,
    ...{ unit: null, place: null, movement: null, decisionNumber: null, decisionDate: null, signedBy: null },
    ...{ exemplar: null, status: 'hieu-luc', note: null },
  });
});

describe('a row needs', () => {
  test.each(Object.keys(least))('%s', (field) => {
    expect(faultsOf({ [field]: undefined })).toEqual([field]);
    expect(faultsOf({ [field]: '' })).toEqual([field]);
  });
});

describe('a choice', () => {
  test.each([
    ...Object.keys(recipientKinds).map((value) => ['kind', value] as const),
    ...Object.keys(visibilities).map((value) => ['visibility', value] as const),
    ...Object.keys(statuses).map((value) => ['status', value] as const),
  ])('%s may be %s', (field, value) => {
    expect(faultsOf({ [field]: value })).toEqual([]);
  });

  test.each([
    ['kind', 'huyen'],
    ['visibility', 'yes'],
    ['visibility', 'Công khai'],
    ['status', 'huy'],
    ['status', ''],
  ])('%s may not be “%s”', (field, value) => {
    expect(faultsOf({ [field]: value })).toEqual([field]);
  });
});

describe('a text is within its limits', () => {
  test.each([
    ['name', 160],
    ['decisionNumber', 60],
    ['unit', 200],
    ['place', 200],
    ['signedBy', 200],
    ['note', 600],
  ])('%s has at most %i characters', (field, most) => {
    expect(faultsOf({ [field]: 'ê'.repeat(most) })).toEqual([]);
    expect(faultsOf({ [field]: 'ê'.repeat(most + 1) })).toEqual([field]);
  });

  test.each(['name', 'unit', 'place', 'decisionNumber', 'signedBy'])('%s is one line', (field) => {
    expect(faultsOf({ [field]: 'Một\nhai' })).toEqual([field]);
  });
});

test.each([
  ['28/6/2022', '2022-06-28'],
  ['10/2021', '2021-10'],
  ['quý I/2022', '2022-Q1'],
  ['2022', '2022'],
])('a decision of %s is kept as %s', (written, kept) => {
  expect(recipientSchema.parse({ ...least, decisionDate: written }).decisionDate).toBe(kept);
});
