import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/project-root.ts';
import { sizeFindings } from '../../../src/stories/limits.ts';
import { parseStory } from '../../../src/stories/parse-story.ts';
import { hangs } from '../processor-time.ts';

const told = (body: string) =>
  sizeFindings(body, 'bai.mdx', 11).map(({ code, line, message }) => [code, line, message]);
const tooMuch = (found: string) => `Bài có phần quá dài hoặc lồng quá sâu: ${found}.`;

describe('a body is refused before it is parsed', () => {
  test.each([
    ['a line of 2 MB', 'a'.repeat(2_000_000), 11, 'dòng dài 2.000.000 ký tự, nhiều nhất 20.000'],
    [
      'a line that is a letter too long',
      `Chữ.\n\n${'ă'.repeat(20_001)}`,
      13,
      'dòng dài 20.001 ký tự, nhiều nhất 20.000',
    ],
    ['a table of 30 columns', `| a\n\n|${' a |'.repeat(30)}`, 13, 'bảng có hơn 20 cột'],
    ['10,000 lines', 'chữ\n'.repeat(10_000), 11, '10001 dòng, nhiều nhất 5000'],
    [
      '200,000 letters and one',
      `${'a'.repeat(9_999)}\n`.repeat(20) + 'a',
      11,
      'bài dài 200.001 ký tự, nhiều nhất 200.000',
    ],
    ['100,000 braces', `Chữ.\n${'{\n'.repeat(4_000)}`, 12, 'hơn 100 dấu {'],
  ])('for %s', (_, body, line, found) => {
    expect(told(body)).toEqual([['GS-410', line, tooMuch(found)]]);
  });

  test('for each line that is too long', () => {
    expect(told(`${'a'.repeat(20_001)}\n\n${'b'.repeat(20_001)}`).map(([, line]) => line)).toEqual([11, 13]);
  });
});

describe('a body is parsed that is', () => {
  test.each([
    ['empty', ''],
    ['a long story', 'Một đoạn văn dài vừa phải, như trong bài.\n\n'.repeat(1_000)],
    ['a line of 20,000 letters', 'a'.repeat(20_000)],
    ['a table of 20 columns', `|${' a |'.repeat(20)}\n|${' - |'.repeat(20)}\n|${' 1 |'.repeat(20)}`],
    ['40 quotations deep', `${'> '.repeat(38)}a`],
  ])('%s', (_, body) => {
    expect(parseStory(body, { file: 'bai.mdx', firstLine: 11 }).findings).toEqual([]);
  });
});

/** Bodies that cost a parser most; each as a JavaScript expression, so that a process of its own can build it. */
const hostile: [name: string, expression: string][] = [
  ['one line of 2 MB', `'a'.repeat(2e6)`],
  ['a table of 30 columns and 4,000 rows', `('|' + ' a |'.repeat(30) + '\\n').repeat(4e3)`],
  ['10,000 lines', `'chữ\\n'.repeat(1e4)`],
  ['100,000 braces on one line', `'{'.repeat(1e5)`],
  ['100,000 braces on many lines', `'{{{{{{{{{{\\n'.repeat(1e4)`],
  ['5,000 quotations in one another', `'>'.repeat(5e3) + ' a'`],
  ['5,000 lists in one another', `'- '.repeat(5e3) + 'a'`],
  ['20,000 open notes on one line', `'<GhiChu>'.repeat(2e4)`],
  ['20,000 open notes on many lines', `'<GhiChu>\\n'.repeat(2e4)`],
  ['4,900 open notes on many lines', `'<GhiChu>\\n'.repeat(4900)`],
  ['2,400 notes in one another', `'<GhiChu>\\n'.repeat(2400) + 'a\\n' + '</GhiChu>\\n'.repeat(2400)`],
  ['2,500 raw tags in one another', `'<b>'.repeat(2500) + 'a' + '</b>'.repeat(2500)`],
  ['190,000 signs <', `('<'.repeat(19e3) + '\\n').repeat(10)`],
  ['20,000 entities', `('&lt; a '.repeat(2e3) + '\\n').repeat(10)`],
  ['19,000 round brackets in braces', `'{' + '('.repeat(19e3) + '}'`],
  ['10,000 round brackets after import', `'import ' + '('.repeat(1e4)`],
  ['9,000 square brackets after export', `'export const a = ' + '['.repeat(9e3) + ']'.repeat(9e3)`],
  [
    '9,000 round brackets in an attribute',
    `'<GhiChu title={' + '('.repeat(9e3) + 'a' + ')'.repeat(9e3) + '}>a</GhiChu>'`,
  ],
  ['9,000 round brackets in a spread', `'<GhiChu {...' + '('.repeat(9e3) + 'a' + ')'.repeat(9e3) + '}>a</GhiChu>'`],
  ['19,000 round brackets behind a brace in quotes', `'{"}"+' + '('.repeat(19e3) + '}'`],
  ['19,000 square brackets behind a brace in a comment', `'{/*}*/' + '['.repeat(19e3) + '}'`],
  ['9,000 round brackets behind a brace in an attribute', `'<GhiChu title={"}"+' + '('.repeat(9e3) + '}>a</GhiChu>'`],
  ['60,000 functions behind a brace in quotes', `'{"}"+1,' + ('a=>'.repeat(6e3) + '\\n').repeat(10) + 'a}'`],
  ['15,000 square brackets a line after an export', `'export const a =\\n\\n' + '['.repeat(15e3)`],
  ['15,000 square brackets after an export that quotes one', `'export const a = "]" + ' + '['.repeat(15e3)`],
  ['a template that an export leaves open', `'export const a = \`\\n\\n\${' + '['.repeat(15e3)`],
  ['190,000 square brackets', `('['.repeat(19e3) + '\\n').repeat(10)`],
  ['a comment that never ends', `'<!--' + 'a\\n'.repeat(4e3)`],
];

/** Parses in a process of its own, for a parser that runs out of stack takes its process with it. */
function parseApart(expression: string) {
  const parser = pathToFileURL(join(projectRoot, 'src/stories/parse-story.ts')).href;
  const script = `
    const { parseStory } = await import(${JSON.stringify(parser)});
    const body = ${expression};
    const start = process.cpuUsage();
    const { findings } = parseStory(body, { file: 'bai.mdx', firstLine: 11 });
    const { user, system } = process.cpuUsage(start);
    console.log(JSON.stringify({ milliseconds: (user + system) / 1000, lines: findings.map(({ line }) => line) }));
  `;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
}

test.each(hostile)('the parser neither crashes nor takes long over %s', { timeout: 60_000 }, (_, expression) => {
  const { status, signal, stdout, stderr } = parseApart(expression);
  expect({ status, signal, stderr: stderr.replace(/^\s*\(.*\n|^.*ExperimentalWarning.*\n/gmu, '') }).toEqual({
    status: 0,
    signal: null,
    stderr: '',
  });
  const { milliseconds, lines } = JSON.parse(stdout) as { milliseconds: number; lines: number[] };
  expect(milliseconds).toBeLessThan(hangs);
  expect(lines.filter((line) => line < 11)).toEqual([]);
});
