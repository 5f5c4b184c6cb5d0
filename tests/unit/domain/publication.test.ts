import { expect, test } from 'vitest';
import { isPublished } from '../../../src/domain/publication.ts';

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
  expect(isPublished({ draft: false, publishAt }, new Date(now))).toBe(published);
  expect(isPublished({ draft: true, publishAt }, new Date(now))).toBe(false);
});
