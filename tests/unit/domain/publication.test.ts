import { expect, test } from 'vitest';
import { dayInVietnam, isPublished, momentOf, publicationState } from '../../../src/domain/publication.ts';

test.each([
  ['without an hour', null, '2026-01-01T00:00:00Z', true],
  ['at its very minute in Vietnam', '2026-03-01 07:30', '2026-03-01T00:30:00Z', true],
  ['a second too early', '2026-03-01 07:30', '2026-03-01T00:29:59Z', false],
  ['after its minute', '2026-03-01 07:30', '2026-03-01T00:31:00Z', true],
  ['at midnight in Vietnam, still the day before in London', '2026-03-01', '2026-02-28T17:00:00Z', true],
  ['just before that midnight', '2026-03-01', '2026-02-28T16:59:59Z', false],
  ['at the first moment of a year', '2026-01-01 00:00', '2025-12-31T17:00:00Z', true],
  ['at the last minute of a leap day', '2024-02-29 23:59', '2024-02-29T16:59:00Z', true],
  ['long before', '2199-01-01', '2026-01-01T00:00:00Z', false],
])('an entry %s (%s) is on the site at %s: %s', (_, publishAt, now, published) => {
  expect(isPublished({ draft: false, publishAt, withdrawn: null }, new Date(now))).toBe(published);
  expect(isPublished({ draft: true, publishAt, withdrawn: null }, new Date(now))).toBe(false);
  expect(isPublished({ draft: false, publishAt, withdrawn: {} }, new Date(now))).toBe(false);
});

test.each([
  ['published', false, null, null],
  ['published', false, '2026-01-01', null],
  ['scheduled', false, '2026-01-01 00:01', null],
  ['draft', true, null, null],
  ['draft', true, '2026-01-01 00:01', null],
  ['withdrawn', false, null, {}],
  ['withdrawn', false, '2026-01-01', {}],
  // Nobody has ever seen it: its address is told to nobody.
  ['draft', false, '2026-01-01 00:01', {}],
  ['draft', true, null, {}],
])('an entry is %s with draft %s, publishAt %s, withdrawn %j', (state, draft, publishAt, withdrawn) => {
  const now = new Date('2026-01-01T00:00:00+07:00');
  expect(publicationState({ draft, publishAt, withdrawn }, now)).toBe(state);
});

test.each([
  ['2026-12-01', '2026-11-30T17:00:00.000Z'],
  ['2026-12-01 08:30', '2026-12-01T01:30:00.000Z'],
  ['2026-12-01T08:30:00+07:00', '2026-12-01T01:30:00.000Z'],
])('%s is %s', (publishAt, moment) => {
  expect(momentOf(publishAt).toISOString()).toBe(moment);
});

test.each([
  ['2026-11-30T16:59:59Z', '2026-11-30'],
  ['2026-11-30T17:00:00Z', '2026-12-01'],
])('at %s it is %s in Vietnam', (now, day) => {
  expect(dayInVietnam(new Date(now))).toBe(day);
});
