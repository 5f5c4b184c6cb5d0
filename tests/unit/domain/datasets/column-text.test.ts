import { expect, test } from 'vitest';
import { columnText } from '../../../../src/domain/datasets/column-text.ts';

const none = { description: null, choices: null, isList: false, isRequired: false };

test('a column without anything to say says nothing', () => {
  expect(columnText({ ...none } as Parameters<typeof columnText>[0])).toBe('');
});

test('explanation, codes, lists and whether it is ever empty make one paragraph', () => {
  const all = { description: 'Là gì', choices: { a: 'Một', b: 'Hai' }, isList: true, isRequired: true };
  expect(columnText({ ...none, ...all } as Parameters<typeof columnText>[0])).toBe(
    'Là gì. Mã: a = Một; b = Hai. Nhiều giá trị thì cách nhau bằng “ | ”. Luôn có giá trị.',
  );
});
