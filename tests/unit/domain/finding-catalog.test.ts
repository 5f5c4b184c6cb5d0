import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentImportFindings } from '../../../src/domain/finding-catalog/content-imports.ts';
import { importFindings } from '../../../src/domain/finding-catalog/imports.ts';
import { tableImportFindings } from '../../../src/domain/finding-catalog/table-imports.ts';
import { findingCatalog, isFindingCode, type FindingCode } from '../../../src/domain/finding-catalog.ts';
import { findingsReport } from '../../../src/domain/findings-report.ts';
import { brokenContent, copyBrokenContent, copySoundContent, findingsIn } from '../../support/broken-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const story = 'exemplars/to-tinh-nguyen/index.mdx';
const [figures, awards] = ['indicators', 'awards'].map((name) => `results/thung-lung/2022/${name}.csv`) as [
  string,
  string,
];
const registry = 'recipients/2022.csv';

/** Codes of files that are handed in: no content folder shows them, their reports lie by themselves. */
const handedIn = { ...importFindings, ...tableImportFindings, ...contentImportFindings };

/** A code that is found in a content folder. */
type ContentCode = Exclude<FindingCode, keyof typeof handedIn>;

/** Where each code is to be found in its fixture: file, and line where the finding has one. */
const places: Record<ContentCode, readonly [file: string, line?: number]> = {
  'GS-001': ['fields.yaml', 1],
  'GS-002': [story],
  'GS-003': ['sources.yaml'],
  'GS-004': ['fields.yaml', 3],
  'GS-005': ['exemplars/khong-khai-bao/index.mdx', 1],
  'GS-006': ['ghi-chu.txt'],
  'GS-007': ['site.yaml'],
  'GS-008': ['exemplars/to-tinh-nguyen/lien-ket.mdx'],
  'GS-101': [story, 9],
  'GS-102': [story, 6],
  'GS-103': [story, 14],
  'GS-104': [story, 3],
  'GS-105': [story, 22],
  'GS-106': [story, 13],
  'GS-107': [story, 15],
  'GS-108': [story, 8],
  'GS-109': [story, 16],
  'GS-110': ['fields.yaml', 3],
  'GS-111': ['exemplars/To Hai/index.mdx'],
  'GS-112': ['movements/thi-dua.mdx', 12],
  'GS-113': ['documents.yaml', 11],
  'GS-114': [figures, 1],
  'GS-115': [figures, 1],
  'GS-116': [figures, 3],
  'GS-117': [figures, 3],
  'GS-118': [figures, 2],
  'GS-119': [figures, 3],
  'GS-120': [figures, 2],
  'GS-121': [figures, 2],
  'GS-122': [registry, 2],
  'GS-123': [registry, 3],
  'GS-124': ['site.yaml', 12],
  'GS-125': ['site.yaml', 14],
  'GS-126': ['site.yaml', 15],
  'GS-201': [story, 20],
  'GS-202': [story, 20],
  'GS-203': ['exemplars/to-tinh-nguyen/thua.png'],
  'GS-204': ['sources.yaml', 4],
  'GS-205': [story, 16],
  'GS-206': ['exemplars/to-hai/index.mdx', 15],
  'GS-207': ['movements/thi-dua-hai.mdx', 11],
  'GS-301': [awards, 2],
  'GS-302': [figures, 2],
  'GS-303': [figures, 2],
  'GS-304': [figures, 2],
  'GS-305': [awards, 2],
  'GS-306': [awards, 2],
  'GS-307': [figures, 2],
  'GS-308': [figures, 2],
  'GS-309': [figures, 2],
  'GS-310': [figures, 2],
  'GS-311': [figures, 2],
  'GS-401': [story, 19],
  'GS-402': [story, 18],
  'GS-403': [story, 16],
  'GS-404': [story, 20],
  'GS-405': [story, 20],
  'GS-406': [story, 16],
  'GS-407': [story, 20],
  'GS-408': [story, 16],
  'GS-409': [story, 18],
  'GS-410': [story, 16],
  'GS-411': [story, 18],
  'GS-412': [story, 18],
  'GS-501': [story, 16],
  'GS-502': ['fields.yaml', 3],
  'GS-503': [story, 7],
  'GS-504': [story, 16],
  'GS-601': [story, 16],
  'GS-602': [story, 17],
  'GS-603': [story, 16],
  'GS-604': [story, 17],
  'GS-605': [story, 16],
  'GS-606': [story, 15],
  'GS-607': ['exemplars/vi-du/index.mdx', 11],
  'GS-608': [registry, 2],
  'GS-701': ['exemplars/to-tinh-nguyen/hong.jpg'],
  'GS-702': ['exemplars/to-tinh-nguyen/png-mang-ten.jpg'],
  'GS-703': ['exemplars/to-tinh-nguyen/nang.jpg'],
  'GS-740': [registry],
  'GS-741': ['.guong-sang/dang-ghi'],
};

const allCodes = Object.keys(findingCatalog).filter(isFindingCode).sort();
const codes = allCodes.filter((code): code is ContentCode => !Object.hasOwn(handedIn, code));

test('nothing is wrong with the content that the fixtures break', async () => {
  const folder = await temporaryFolder();
  await copySoundContent(folder);
  expect(findingsReport(await findingsIn(folder)).text).toBe('Nội dung không có lỗi.');
});

test('every code has a fixture, and every fixture a code', async () => {
  const folders = await readdir(brokenContent);
  expect(folders.filter((name) => name !== 'sound').sort()).toEqual(codes);
  expect(Object.keys(places).sort()).toEqual(codes);
});

test('every code of a file that is handed in has its report', async () => {
  const reports = await readdir(join(brokenContent, '../handed-in-files'));
  expect(reports.sort()).toEqual(Object.keys(handedIn).map((code) => `${code}.txt`));
});

test.each(codes)('%s is found where it is, and its report reads word for word', async (code) => {
  const folder = await temporaryFolder();
  await copyBrokenContent(folder, code);
  const findings = await findingsIn(folder);
  const [file, line] = places[code];
  expect(findings.filter((item) => item.code === code)).toContainEqual(expect.objectContaining({ file, line }));
  await expect(findingsReport(findings).text).toMatchFileSnapshot(join(brokenContent, code, 'report.txt'));
});

test.each(codes)('%s says what is wrong and how to mend it, without a gap', async (code) => {
  const folder = await temporaryFolder();
  await copyBrokenContent(folder, code);
  for (const { message, remedy, severity } of (await findingsIn(folder)).filter((item) => item.code === code)) {
    expect(severity).toBe(findingCatalog[code].severity);
    for (const text of [message, remedy]) {
      expect(text).toMatch(/^[\p{Lu}<].*[.>]$/su);
      expect(text).not.toMatch(/undefined|null|\[object|““|””| {2}/u);
    }
  }
});

test('a code has the form GS and three digits, and other names are none', () => {
  expect(allCodes.filter((code) => !/^GS-\d{3}$/u.test(code))).toEqual([]);
  expect(['GS-000', 'toString', '__proto__', 101, undefined].filter(isFindingCode)).toEqual([]);
});
