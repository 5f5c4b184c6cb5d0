import { expect, test } from 'vitest';
import { translateSyntaxError } from '../../../src/stories/syntax-errors.ts';
import { parseSyntax } from '../../../src/stories/syntax.ts';

const errorsOf = (body: string) =>
  parseSyntax(body).errors.map(({ line, column, hint }) => `${line}:${column} ${hint}`);

test.each([
  ['Chữ.\n\n<GhiChu>\nChữ.', '3:1 thẻ <GhiChu> chưa có thẻ đóng'],
  ['Chữ.\n\n</GhiChu>', '3:1 thẻ đóng </GhiChu> không có thẻ mở'],
  ['Có <3 người', '1:4 có dấu < không phải của một thành phần, hoặc thành phần viết sai'],
  ['Chữ.\n\nA <- B', '3:3 có dấu < không phải của một thành phần, hoặc thành phần viết sai'],
  ['<!-- nhắc -->', '1:1 có chú thích <!-- … -->'],
  ['Chữ { chữ', '1:5 có dấu { chưa đóng'],
  ['{', '1:1 có dấu { chưa đóng'],
])('%j is told in Vietnamese: %s', (body, error) => {
  expect(errorsOf(body)).toEqual([error]);
});

test('a tag closed in the wrong order names both', () => {
  expect(errorsOf('<GhiChu>\n\n<TrichDan>\n\nLời.\n\n</GhiChu>\n\n</TrichDan>')).toContain(
    '7:1 thẻ đóng </GhiChu> đặt nhầm chỗ của </TrichDan>',
  );
});

test('several errors are all told, and what is sound is parsed', () => {
  const { tree, errors } = parseSyntax('Một.\n\nHai <3.\n\n<!-- ba -->\n\nBốn {.\n\nNăm.');
  expect(errors.map(({ line }) => line).sort()).toEqual([3, 5, 7]);
  expect(tree?.children.filter(({ type }) => type === 'element')).toHaveLength(2);
});

test('a sound body has a tree and no errors', () => {
  const { tree, errors } = parseSyntax('Một.\n\n<GhiChu>\nHai.\n</GhiChu>');
  expect(errors).toEqual([]);
  expect(tree?.type).toBe('root');
});

test('an empty body is sound', () => {
  expect(parseSyntax('')).toMatchObject({ tree: { children: [] }, errors: [] });
});

test.each([
  ['7:9: Something that nobody has translated yet', 7, 9],
  ['without a place', 1, 1],
  ['', 1, 1],
])('words of the parser that are not known (%j) still have their place', (message, line, column) => {
  expect(translateSyntaxError(message)).toMatchObject({ line, column, hint: 'không đọc được dòng này' });
});

test('every error says how to mend it', () => {
  const bodies = ['<GhiChu>', '</GhiChu>', 'a <3', '<!-- a -->', '{', '{a b}'];
  for (const { mend, hint } of bodies.flatMap((body) => parseSyntax(body).errors)) {
    expect(mend).toMatch(/^\p{Lu}.*\.$/u);
    expect(hint).not.toMatch(/[A-Z][a-z]+ [a-z]+ [a-z]+/u);
  }
});
