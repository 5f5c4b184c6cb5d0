import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingCatalog, findingGroups, isFindingCode } from '../../../../src/domain/finding-catalog.ts';
import { finding } from '../../../../src/domain/findings.ts';
import { brokenContent } from '../../../support/broken-content.ts';

const codes = Object.keys(findingCatalog).filter(isFindingCode);

/** Their fixtures hold made-up numbers that somebody may have; the guide shows none. */
const masked = new Set(['GS-601', 'GS-602', 'GS-603', 'GS-604', 'GS-605']);

/** What a fixture of broken content, or of a file that is handed in, is told. */
const reportOf = (code: string): Promise<string | null> =>
  readFile(join(brokenContent, code, 'report.txt'), 'utf8')
    .catch(() => readFile(join(brokenContent, '../handed-in-files', `${code}.txt`), 'utf8'))
    .catch(() => null);

describe.each(codes)('the guide to %s', (code) => {
  const { guide } = findingCatalog[code];
  const { message, remedy, allowed } = finding(code, { file: 'vi-du' }, guide.example);

  test('says in a plain sentence what is wrong, and gives an example without a gap', () => {
    for (const text of [guide.title, guide.why ?? guide.title, message, remedy]) {
      expect(text).toMatch(/^[\p{Lu}<].*[.>?…]$/su);
      expect(text).not.toMatch(/undefined|null|\[object|““|””|“”| {2}|: \.$|\(\)/u);
    }
  });

  test('shows a message as the check really says it', async () => {
    // A few codes, such as those of what a row is compared with, have no report.
    const report = await reportOf(code);
    if (report === null || masked.has(code)) return;
    expect(report).toContain(message);
    expect(report).toContain(remedy);
    if (allowed !== undefined && allowed !== remedy) expect(report).toContain(`Được dùng: ${allowed}\n`);
  });
});

test('every code belongs to a group with a name', () => {
  expect(codes.filter((code) => !(code.charAt(3) in findingGroups))).toEqual([]);
  const ids = Object.values(findingGroups).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
