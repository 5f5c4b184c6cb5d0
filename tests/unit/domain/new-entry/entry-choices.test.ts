import { expect, test } from 'vitest';
import { chosenValue, entryChoices, matching } from '../../../../src/domain/new-entry/entry-choices.ts';
import { entryQuestions } from '../../../../src/domain/new-entry/entry-questions.ts';
import { sampleEntry } from '../../sample-entries.ts';

const provinces = [
  { value: 'lai-chau', name: 'Lai Châu' },
  { value: 'lao-cai', name: 'Lào Cai' },
];

test('a question is answered with entries of the content, values of the schema, or any text', () => {
  const entries = [sampleEntry('province', 'thung-lung', {}), sampleEntry('source', 'bao-cao', {})];
  const byFlag = Object.fromEntries(
    entryQuestions('exemplar').map((question) => [question.flag, entryChoices(question, entries)]),
  );
  expect(byFlag.province).toEqual([{ value: 'thung-lung', name: 'Thung Lũng' }]);
  expect(byFlag.source).toEqual([{ value: 'bao-cao', name: 'Báo cáo' }]);
  expect(byFlag.kind?.map(({ name }) => name)).toEqual(['Cá nhân', 'Tập thể', 'Hộ gia đình']);
  expect(byFlag.name).toBeNull();
});

test.each([
  ['', ['lai-chau', 'lao-cai']],
  ['lào', ['lao-cai']],
  ['chau', ['lai-chau']],
  ['lao-', ['lao-cai']],
  ['hoà', []],
])('typing %j leaves %j', (term, values) => {
  expect(matching(provinces, term).map(({ value }) => value)).toEqual(values);
});

test.each([
  ['lao-cai', 'lao-cai'],
  ['Lào Cai', 'lao-cai'],
  ['lai chau', 'lai-chau'],
])('%j is %s', (text, value) => {
  expect(chosenValue({ flag: 'province' }, provinces, text)).toMatchObject({ value });
});

test('what is none of the choices is told, with the nearest one', () => {
  expect(chosenValue({ flag: 'province' }, provinces, 'lao-caj')).toBe(
    '--province: không có “lao-caj”; có phải “lao-cai”? Được dùng: lai-chau, lao-cai.',
  );
});
