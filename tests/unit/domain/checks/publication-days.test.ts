import { describe, expect, test } from 'vitest';
import { publicationDayFindings } from '../../../../src/domain/checks/publication-days.ts';
import { sampleEntry } from '../../sample-entries.ts';

const told = (kind: 'exemplar' | 'movement' | 'result', fields: object, id = 'to') =>
  publicationDayFindings(
    [sampleEntry(kind, kind === 'result' ? 'thung-lung/2022' : id, fields)],
    new Date('2026-11-22T23:59:00+07:00'),
  ).map(({ code, field, message }) => `${code} ${field ?? ''}: ${message}`);

describe('a day to come is told', () => {
  test.each([
    [
      'of a change',
      { updatedAt: '2026-11-23' },
      'GS-803 updatedAt: Mục “Ngày cập nhật” ghi một ngày chưa đến: 23/11/2026',
    ],
    [
      'of a withdrawal',
      { withdrawn: { reason: 'Gỡ bài.', on: '2027-01-01' } },
      'GS-803 withdrawn.on: Mục “Ngày gỡ bài” ghi một ngày chưa đến: 1/1/2027',
    ],
    [
      'that is no change for an entry of the day after',
      { updatedAt: '2026-11-25', publishAt: '2026-11-24 08:00' },
      'GS-803 updatedAt: Mục “Ngày cập nhật” ghi một ngày chưa đến: 25/11/2026',
    ],
  ])('%s', (_, fields, message) => {
    expect(told('exemplar', fields)).toEqual([expect.stringContaining(message)]);
  });

  test('of a correction, with that of the change', () => {
    const fields = { updatedAt: '2026-12-01', correction: [{ on: '2026-12-01', text: 'Sửa.' }] };
    expect(told('exemplar', fields).map((text) => text.split(':')[0])).toEqual([
      'GS-803 updatedAt',
      'GS-803 correction.0.on',
    ]);
  });
});

test.each([
  ['today', { updatedAt: '2026-11-22' }],
  ['of an entry of that day', { updatedAt: '2026-11-24', publishAt: '2026-11-24 08:00' }],
  ['of a draft', { updatedAt: '2030-01-01', draft: true }],
])('a day that is right is not: %s', (_, fields) => {
  expect(told('exemplar', fields)).toEqual([]);
});

test.each([
  ['exemplar', 'before its year', { year: 2022, updatedAt: '2021-12-31' }, '2022'],
  ['exemplar', 'before its period', { year: 2022, from: '7/2022', updatedAt: '2022-06-30' }, '7/2022'],
  ['result', 'before the year of its folder', { updatedAt: '2021-12-31' }, '2022'],
  ['result', 'before its period', { from: '2022-03', updatedAt: '2022-02-28' }, '3/2022'],
  ['movement', 'before it was launched', { launchedOn: 'quý II/2022', updatedAt: '2022-03-31' }, 'quý II/2022'],
] as const)('of a %s a change %s is told', (kind, _, fields, begin) => {
  expect(told(kind, fields)).toEqual([expect.stringMatching(`^GS-804 updatedAt: .*\\(${begin}\\)`)]);
});

test.each([
  ['exemplar', 'in its period', { year: 2023, from: '2022', updatedAt: '2022-01-01' }],
  ['result', 'of figures from the year before', { from: '1/2021', to: '3/2022', updatedAt: '2021-12-31' }],
  ['movement', 'launched for the year after', { launchedOn: '2021-12', from: 2022, updatedAt: '2021-12-31' }],
  ['movement', 'without any day', { updatedAt: '1999-01-01' }],
] as const)('of a %s a change is in order %s', (kind, _, fields) => {
  expect(told(kind, fields)).toEqual([]);
});
