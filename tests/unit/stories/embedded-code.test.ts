import { describe, expect, test } from 'vitest';
import { withoutCode } from '../../../src/stories/embedded-code.ts';

const told = (body: string) =>
  withoutCode(body, 'bai.mdx', 11).findings.map(({ code, line, column }) => `${code} ${line ?? '?'}:${column ?? '?'}`);

describe('what the parser can refuse itself is left to it', () => {
  test.each([
    ...['Chữ.', 'Có {x} và {a: {b: 1}}.', '<GhiChu title={5}>a</GhiChu>'],
    ...['Chữ.\nCó { mãi', 'Gõ \\{ và \\}.', 'Gõ \\\\{x}.', 'Xuất khẩu (export) 5 tấn', 'exports là hàng', ''],
  ])('%j', (body) => {
    expect(withoutCode(body, 'bai.mdx', 11)).toEqual({ body, findings: [] });
  });
});

describe('what would harm the parser is taken out', () => {
  test.each([
    ['a long expression', `Chữ {${'('.repeat(400)}} chữ`, ['GS-403 11:5']],
    ['a long expression over lines', `Chữ.\n\n{${'(\n'.repeat(400)}}`, ['GS-403 13:1']],
    ['a long attribute', `<GhiChu title={${'('.repeat(400)}}>a</GhiChu>`, ['GS-403 11:15']],
    ['a brace that never closes', `Chữ.\nCó { mãi${' mãi'.repeat(100)}`, ['GS-401 12:4']],
    ['a short command', 'import x from "y"', ['GS-402 11:1']],
    ['a short command with brackets', 'export const a = [1]', ['GS-402 11:1']],
    ['a long command', `Chữ.\n\nimport ${'('.repeat(400)}`, ['GS-402 13:1']],
    ['a command of many lines', `export const a = [\n${'[\n'.repeat(200)}`, ['GS-402 11:1']],
  ])('%s', (_, body, findings) => {
    expect(told(body)).toEqual(findings);
    const { body: rest } = withoutCode(body, 'bai.mdx', 11);
    expect(rest).not.toMatch(/\({9}|\[\n\[|\{/u);
    expect(rest.split('\n').map(({ length }) => length)).toEqual(body.split('\n').map(({ length }) => length));
  });

  test('and the rest stays where it is', () => {
    expect(withoutCode(`Một {${'('.repeat(400)}} hai.\n\nBa {x}.`, 'bai.mdx', 1).body).toMatch(
      /^Một {403} hai\.\n\nBa \{x\}\.$/u,
    );
  });
});
