import { describe, expect, test } from 'vitest';
import { listFiles, readListFile, readSiteFile } from '../../../src/reading/list-files.ts';
import { copySoundContent, writeFiles } from '../../support/broken-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function read(text: string) {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'fields.yaml': text });
  return readListFile(folder, 'fields.yaml', 'field');
}

test('each item is an entry with its own lines', async () => {
  const { entries, broken, findings } = await read(
    '# Lĩnh vực\n- id: y-te\n  name: Y tế\n\n- id: giao-duc\n  name: Giáo dục\n',
  );
  expect(entries.map(({ id, lines, file }) => [id, lines, file])).toEqual([
    ['y-te', { '': 2, id: 2, name: 3 }, 'fields.yaml'],
    ['giao-duc', { '': 5, id: 5, name: 6 }, 'fields.yaml'],
  ]);
  expect([broken, findings]).toEqual([[], []]);
});

describe('a list may be', () => {
  test.each([
    ['empty', '[]\n'],
    ['a comment', '# chưa có\n'],
  ])('%s', async (_, text) => {
    expect(await read(text)).toEqual({ entries: [], broken: [], findings: [] });
  });
});

describe('a file that cannot be read as a list is one broken file', () => {
  test.each([
    ['empty', '', 'GS-001', 1],
    ['groups in place of a list', 'y-te: Y tế\n', 'GS-102', 1],
    ['a text', 'Y tế\n', 'GS-102', 1],
    ['with a fault', '- id: y-te\n  name: "Y tế\n', 'GS-004', 3],
  ])('%s', async (_, text, code, line) => {
    const { entries, broken, findings } = await read(text);
    expect(entries).toEqual([]);
    expect(broken).toMatchObject([{ kind: 'field', id: null, file: 'fields.yaml' }]);
    expect(findings).toMatchObject([{ code, line, file: 'fields.yaml' }]);
  });
});

describe('a faulty item', () => {
  test('does not hide the others', async () => {
    const { entries, broken, findings } = await read(
      '- id: a\n- id: y-te\n  name: Y tế\n- chữ\n-\n- id: Y Tế\n  name: 7\n  x: 1\n',
    );
    expect(entries.map(({ id }) => id)).toEqual(['y-te']);
    expect(broken.map(({ id }) => id)).toEqual(['a', '', '', 'Y Tế']);
    expect(findings.map(({ code, line }) => `${code} ${line ?? '?'}`)).toEqual([
      ...['GS-101 1', 'GS-102 4', 'GS-101 5', 'GS-105 6', 'GS-102 7', 'GS-103 8'],
    ]);
  });

  test('whose id is taken says where', async () => {
    const { entries, findings } = await read('- id: y-te\n  name: Y tế\n- name: Dân số\n  id: y-te\n');
    expect(entries).toHaveLength(1);
    expect(findings).toMatchObject([
      {
        code: 'GS-110',
        line: 4,
        message: 'Mã “y-te” của lĩnh vực đã được dùng.',
        remedy: 'Đặt mã khác; mã này đã có ở dòng 1.',
      },
    ]);
  });

  test('that holds something private is not published', async () => {
    const { entries, findings } = await read('- id: y-te\n  name: Y tế\n  description: Ông A, ĐT 0912345678\n');
    expect(entries).toEqual([]);
    expect(findings).toMatchObject([{ code: 'GS-602', line: 3, field: 'description' }]);
  });

  test('with a number that has lost its zero is told how to keep it', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'documents.yaml': '- id: chi-thi\n  type: chi-thi\n  number: 05\n' });
    const { findings } = await readListFile(folder, 'documents.yaml', 'document');
    expect(findings.find(({ field }) => field === 'number')?.remedy).toBe('Đặt trong ngoặc kép: "05".');
  });
});

describe('site.yaml', () => {
  test('is one entry', async () => {
    const folder = await temporaryFolder();
    await copySoundContent(folder);
    const { entries, findings } = await readSiteFile(folder);
    expect(entries).toMatchObject([{ kind: 'site', id: 'site', file: 'site.yaml' }]);
    expect(findings).toEqual([]);
  });

  test.each([
    ['empty', '', ['GS-001']],
    ['a comment', '# chưa có\n', ['GS-101']],
    ['a list', '- name: Trang\n', ['GS-102']],
    ['faulty', 'name: [\n', ['GS-004']],
  ])('%s is broken', async (_, text, codes) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'site.yaml': text });
    const { entries, broken, findings } = await readSiteFile(folder);
    expect(entries).toEqual([]);
    expect(broken).toMatchObject([{ kind: 'site' }]);
    expect([...new Set(findings.map(({ code }) => code))]).toEqual(codes);
  });

  test.each([
    ['address', 'ftp://vidu.vn', 'địa chỉ bắt đầu bằng https://'],
    ['theme.primary', 'red', 'mã màu sáu chữ số, ví dụ #9d1c20'],
    ['contact.email', 'ban', 'địa chỉ thư điện tử, ví dụ banbientap@tinh.gov.vn'],
    ['licence.url', 'http://vidu.vn', 'địa chỉ https'],
    [
      'embedAllowlist.0',
      'https://vidu.vn/trang',
      'địa chỉ của cổng thông tin, không kèm trang nào trong đó, ví dụ https://laichau.gov.vn hoặc https://*.laichau.gov.vn',
    ],
  ])('says what %s may be', async (path, value, allowed) => {
    const [key = '', inner] = path.split('.');
    const field =
      inner === '0' ? `${key}:\n  - ${value}` : inner ? `${key}:\n  ${inner}: "${value}"` : `${key}: ${value}`;
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'site.yaml': `${field}\n` });
    const { findings } = await readSiteFile(folder);
    expect(findings.find((item) => item.field === path)).toMatchObject({ code: 'GS-105', allowed });
  });
});

test('every list file holds another kind', () => {
  expect(new Set(Object.values(listFiles)).size).toBe(Object.keys(listFiles).length);
});
