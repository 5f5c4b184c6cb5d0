import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/stories/parse-story.ts';

const told = (body: string, firstLine = 11) =>
  parseStory(body, { file: 'bai.mdx', firstLine }).findings.map(
    ({ code, line, column }) => `${code} ${line ?? '?'}:${column ?? '?'}`,
  );

test('everything wrong in a body is told in one go, each on its line of the file', () => {
  const body = [
    ...[
      'Một {a} hai.',
      '',
      '<b>x</b>',
      '',
      '[x](javascript:a)',
      '',
      '# Một',
      '',
      'import y from "z"',
      '',
      'Số <3 người',
      '',
    ],
    ...['<!-- c -->', '', '<Foo />', '', '<Anh src="a.jpg" />', '', '<GhiChu onclick="x">', 'A', '</GhiChu>', ''],
    ...['![b](c.png)', '', '<GhiChu title={1}>', 'A', '</GhiChu>', '', '</TrichDan>'],
  ].join('\n');
  expect(told(body).sort()).toEqual([
    ...['GS-102 35:1', 'GS-401 21:4', 'GS-401 23:1', 'GS-401 39:1', 'GS-402 19:1', 'GS-403 11:5', 'GS-404 13:1'],
    ...['GS-405 25:1', 'GS-406 29:1', 'GS-408 15:1', 'GS-409 17:1', 'GS-409 33:1', 'GS-411 27:1', 'GS-411 27:1'],
  ]);
});

test.each([1, 2, 40, 999])('a body that begins at line %d has its faults counted from there', (firstLine) => {
  expect(told('Chữ.\n\nCó {x}.\n\n<b>a</b>\n\nCó <3.', firstLine).sort()).toEqual([
    `GS-401 ${firstLine + 6}:4`,
    `GS-403 ${firstLine + 2}:4`,
    `GS-404 ${firstLine + 4}:1`,
  ]);
});

describe('a fault is told once', () => {
  test.each([
    ['a quotation that is too deep', `Chữ.\n\n${'> '.repeat(60)}a`, ['GS-410 13']],
    ['a list that is too deep', `Chữ.\n\n${'- '.repeat(60)}a`, ['GS-410 13']],
    ['a note without its end', 'Chữ.\n\n<GhiChu>\nA', ['GS-401 13']],
    ['an end without its note', 'Chữ.\n\n</GhiChu>', ['GS-401 13']],
    ['a tag over several lines', 'Chữ.\n\n<GhiChu\n  title="x"\n  {...a}\n>\nb\n</GhiChu>', ['GS-407 13']],
    ['a note that holds only a raw tag', '<GhiChu>\n<i>a</i>\n</GhiChu>', ['GS-404 12']],
  ])('%s', (_, body, findings) => {
    expect(told(body).map((finding) => finding.split(':')[0])).toEqual(findings);
  });
});

test('a direction that readers cannot see is refused, written as an entity too', () => {
  expect(told('Gương &#x202e;gnás').map((finding) => finding.split(' ')[0])).toEqual(['GS-502']);
});

describe('what the source hides is told', () => {
  test.each([
    ['a number behind an entity', 'Gọi 0912&#51;45678 nhé.', 'GS-602'],
    ['a number parted by bold signs', 'Gọi 0912**345**678 nhé.', 'GS-602'],
    ['a number in an attribute', '<Moc time="0912&#51;45678">\nChữ.\n</Moc>', 'GS-602'],
    ['a direction in an attribute', '<Moc time="&#x202E;abc">\nChữ.\n</Moc>', 'GS-502'],
  ])('%s', (_, body, code) => {
    expect(parseStory(body, { file: 'bai.mdx', firstLine: 11 }).findings.map((item) => item.code)).toContain(code);
  });
});
