import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTextFile } from '../../../src/reading/text-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function read(content: string | Buffer) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.yaml'), content);
  return readTextFile(folder, 'a.yaml');
}
const text = 'name: Trần Đình Việt\nrole: Tổ trưởng\n';
const bigEndian = (words: string) => Buffer.from(`\ufeff${words}`, 'utf16le').swap16();

describe('a text file is read', () => {
  test.each([
    ['in UTF-8', text],
    ['with a byte-order mark', `\ufeff${text}`],
    ['with line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['with line ends of old Macs', text.replaceAll('\n', '\r')],
    ['with letters taken apart', text.normalize('NFD')],
    ['in UTF-16 of Windows', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['in UTF-16, the high byte first', bigEndian(text)],
  ])('%s as the same text', async (_, content) => {
    expect(await read(content)).toEqual({ text, findings: [] });
  });

  test('up to 10 MB', async () => {
    const { findings, text: long } = await read('a'.repeat(10_000_000));
    expect([long?.length, findings]).toEqual([10_000_000, []]);
  });
});

describe('a text file is refused', () => {
  test.each([
    ['empty', '', 'GS-001'],
    ['of white space', ' \r\n\t\n', 'GS-001'],
    ['of a byte-order mark', '\ufeff', 'GS-001'],
    ['in Latin-1', Buffer.from('name: Tô', 'latin1'), 'GS-002'],
    ['in UTF-8 that is cut off', Buffer.from('name: Tổ').subarray(0, -1), 'GS-002'],
    ['in UTF-16 that is cut off', Buffer.from(`\ufeff${text}`, 'utf16le').subarray(0, -1), 'GS-002'],
    ['in UTF-16 without a byte-order mark', Buffer.from(text, 'utf16le'), 'GS-002'],
    ['that is a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]), 'GS-002'],
  ])('%s', async (_, content, code) => {
    expect(await read(content)).toMatchObject({ text: undefined, findings: [{ code, file: 'a.yaml' }] });
  });

  test('of 11 MB, unread', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.yaml'), '');
    await truncate(join(folder, 'a.yaml'), 11_000_000);
    expect(await readTextFile(folder, 'a.yaml')).toMatchObject({
      text: undefined,
      findings: [{ code: 'GS-003', message: 'Tệp quá lớn: 11 MB, nhiều nhất 10 MB.' }],
    });
  });

  test('that is not there, in Vietnamese and without the path on this machine', async () => {
    const folder = await temporaryFolder();
    const { findings } = await readTextFile(folder, 'khong-co.yaml');
    expect(findings).toMatchObject([{ code: 'GS-008', file: 'khong-co.yaml' }]);
    expect(findings[0]?.message).not.toContain(folder);
    expect(findings[0]?.message).not.toMatch(/no such file/u);
  });
});

describe('a fault of the text', () => {
  test.each([
    ['an old encoding', `${text}\nñieån hình tieân tieán Tröôøng phoå thoâng\n`, 'GS-501', 4, 1],
    ['a control character', `${text}  x\u0007y`, 'GS-502', 3, 4],
    ['a control character on the first line', `na\u202eme: Việt\n`, 'GS-502', 1, 3],
    ['broken UTF-8', `${text}\nÄ‘iá»ƒn hÃ¬nh tiÃªn tiáº¿n`, 'GS-504', 4, 1],
  ])('%s has its line and column', async (_, content, code, line, column) => {
    expect((await read(content)).findings).toMatchObject([{ code, file: 'a.yaml', line, column }]);
  });

  test('does not keep the rest from being read', async () => {
    expect((await read('a: 1\nb\u0000: 2\u009f\n')).text).toBe('a: 1\nb: 2\n');
  });
});
