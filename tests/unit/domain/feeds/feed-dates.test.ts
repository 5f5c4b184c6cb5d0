import { expect, test } from 'vitest';
import { mailDate, noDate, publishedOn, updatedOn } from '../../../../src/domain/feeds/feed-dates.ts';

test.each([
  ['a day, from its beginning in Vietnam', null, '2023-01-31', '2023-01-31T00:00:00+07:00'],
  ['the hour of its appearance, where that is later', '2023-01-31 00:30', '2023-01-31', '2023-01-31T00:30:00+07:00'],
  ['a day after its appearance', '2022-12-31 23:59', '2023-01-01', '2023-01-01T00:00:00+07:00'],
  ['an appearance after the text was last changed', '2023-02-01', '2023-01-31', '2023-02-01T00:00:00+07:00'],
])('an entry was last changed on %s', (_, publishAt, updatedAt, expected) => {
  expect(updatedOn({ publishAt, updatedAt })).toBe(expected);
});

test('an entry appeared when its author has said, and nothing is made up where nobody has', () => {
  expect(publishedOn({ publishAt: '2021-12-31 07:30', updatedAt: '2021-12-31' })).toBe('2021-12-31T07:30:00+07:00');
  expect(publishedOn({ publishAt: null, updatedAt: '2021-12-31' })).toBeNull();
});

test.each([
  ['2023-01-31T00:00:00+07:00', 'Tue, 31 Jan 2023 00:00:00 +0700'],
  // 17:30 of the last day of 2022 in London, and another weekday.
  ['2023-01-01T00:30:00+07:00', 'Sun, 01 Jan 2023 00:30:00 +0700'],
  [noDate, 'Thu, 01 Jan 1970 00:00:00 +0700'],
])('%s is the same moment, on the same day of Vietnam, as RSS writes it', (date, expected) => {
  expect(mailDate(date)).toBe(expected);
  expect(Date.parse(mailDate(date))).toBe(Date.parse(date));
});
