import { expect, test } from 'vitest';
import { finding, hasErrors, sortFindings, type Finding } from '../../../src/domain/findings.ts';

const place = (file: string, line?: number, column?: number) => ({ file, line, column });
const brief = ({ file, line, column, code }: Finding) => [file, line, column, code];

test('a finding says where, what and how to mend it, as its code has it', () => {
  expect(
    finding('GS-202', { file: 'a.mdx', line: 3, field: 'photo.src' }, { found: 'to.jpg', nearest: 'tho.jpg' }),
  ).toEqual({
    code: 'GS-202',
    severity: 'error',
    file: 'a.mdx',
    line: 3,
    column: undefined,
    field: 'photo.src',
    message: 'Không thấy tệp ảnh “to.jpg” cạnh bài.',
    allowed: undefined,
    remedy: 'Có phải “tho.jpg” không? Nếu phải, hãy sửa lại cho đúng.',
  });
});

test('findings stand by file, line, column and code', () => {
  const findings = [
    finding('GS-402', place('b.mdx', 2)),
    finding('GS-204', place('b.mdx')),
    finding('GS-403', place('a.mdx', 10, 2)),
    finding('GS-402', place('a.mdx', 10, 1)),
    finding('GS-401', place('a.mdx', 10, 2)),
    finding('GS-409', place('a.mdx', 9)),
    finding('GS-001', place('B.mdx')),
  ];
  expect(sortFindings(findings).map(brief)).toEqual([
    ['B.mdx', undefined, undefined, 'GS-001'],
    ['a.mdx', 9, undefined, 'GS-409'],
    ['a.mdx', 10, 1, 'GS-402'],
    ['a.mdx', 10, 2, 'GS-401'],
    ['a.mdx', 10, 2, 'GS-403'],
    ['b.mdx', undefined, undefined, 'GS-204'],
    ['b.mdx', 2, undefined, 'GS-402'],
  ]);
});

test('the same is told once, the like of it each time', () => {
  const same = () => finding('GS-203', place('a.png'), { found: 'a.png' });
  const like = [
    finding('GS-203', place('b.png'), { found: 'a.png' }),
    finding('GS-203', place('a.png'), { found: 'b.png' }),
    finding('GS-203', place('a.png', 1), { found: 'a.png' }),
    finding('GS-204', place('a.png'), { found: 'a.png' }),
  ];
  expect(sortFindings([same(), ...like, same()])).toHaveLength(5);
});

test('sorting leaves what it was given as it was', () => {
  const findings = [finding('GS-001', place('b')), finding('GS-001', place('a'))];
  sortFindings(findings);
  expect(findings.map(({ file }) => file)).toEqual(['b', 'a']);
});

test.each([
  [[], false],
  [['GS-203', 'GS-204'] as const, false],
  [['GS-203', 'GS-001'] as const, true],
])('%j stop a build: %s', (codes, stop) => {
  expect(hasErrors(codes.map((code) => finding(code, place('a'))))).toBe(stop);
});
