import { expect, test } from 'vitest';
import { entryQuestions, type StoryKind } from '../../../../src/domain/new-entry/entry-questions.ts';

const asked = (kind: StoryKind, isRequired: boolean) =>
  entryQuestions(kind)
    .filter((question) => question.isRequired === isRequired)
    .map(({ flag }) => flag);

test.each<[StoryKind, string[], string[]]>([
  [
    'exemplar',
    ['name', 'kind', 'province', 'field', 'year', 'summary', 'source', 'section', 'basis'],
    ['place', 'movements'],
  ],
  [
    'movement',
    ['name', 'level', 'form', 'field', 'summary', 'source', 'section'],
    ['province', 'launchedBy', 'launchedOn'],
  ],
  ['result', ['province', 'year', 'title', 'summary', 'source', 'section'], ['from', 'to']],
])('asks for all that a %s must have, and for what it mostly has', (kind, required, more) => {
  expect(asked(kind, true)).toEqual(required);
  expect(asked(kind, false)).toEqual(more);
});

test('knows the label, the choices and the kind of entry from the schema', () => {
  const questions = new Map(entryQuestions('exemplar').map((question) => [question.flag, question]));
  expect(questions.get('kind')).toMatchObject({ label: 'Loại điển hình', choices: { 'tap-the': 'Tập thể' } });
  expect(questions.get('source')).toMatchObject({
    label: 'Nguồn',
    reference: 'source',
    path: ['sources', 0, 'source'],
  });
  expect(questions.get('movements')).toMatchObject({ reference: 'movement', path: ['movements', 0] });
});
