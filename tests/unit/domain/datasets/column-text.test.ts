import { expect, test } from 'vitest';
import { columnText } from '../../../../src/domain/datasets/column-text.ts';

const none = { description: null, choices: null, isList: false, isRequired: false };
const textOf = (said: Partial<Parameters<typeof columnText>[0]>) => columnText({ ...none, ...said });

test('a column without anything to say says nothing', () => {
  expect(textOf({})).toBe('');
});

test('explanation, codes, lists and whether it is ever empty make one paragraph', () => {
  const all = { description: 'Là gì', choices: { a: 'Một', b: 'Hai' }, isList: true, isRequired: true };
  expect(textOf(all)).toBe('Là gì. Mã: a = Một; b = Hai. Nhiều giá trị thì cách nhau bằng “ | ”. Luôn có giá trị.');
});
