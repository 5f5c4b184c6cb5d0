import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listContentFiles } from '../../../src/reading/content-files.ts';
import { writeFiles } from '../../support/broken-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('all files are listed in order, those of folders too', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'site.yaml': '', 'b/a.mdx': '', 'a/b/c.jpg': '', 'a.txt': '', 'tệp có dấu.txt': '' });
  await mkdir(join(folder, 'empty'));
  expect(await listContentFiles(folder)).toEqual({
    files: ['a.txt', 'a/b/c.jpg', 'b/a.mdx', 'site.yaml', 'tệp có dấu.txt'],
    findings: [],
  });
});

test('what systems, office programs and the office itself leave behind is passed over', async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, {
    ...{
      '.DS_Store': '',
      '.git/config': '',
      'a/.gitkeep': '',
      '~$bao-cao.docx': '',
      'a/Thumbs.db': '',
      'desktop.ini': '',
    },
    ...{ 'README.md': '', 'a/readme.md': '', 'a/README.txt': '' },
  });
  expect((await listContentFiles(folder)).files).toEqual(['a/README.txt']);
});

test.each([
  ['a file', '../ngoai.yaml'],
  ['a folder', '..'],
  ['nothing', 'khong-co'],
  ['itself', 'lien-ket'],
])('a link to %s is refused and not followed', async (_, target) => {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'ngoai.yaml': 'bí mật', 'content/site.yaml': '' });
  await symlink(target, join(folder, 'content/lien-ket'));
  expect(await listContentFiles(join(folder, 'content'))).toMatchObject({
    files: ['site.yaml'],
    findings: [{ code: 'GS-008', file: 'lien-ket', message: 'Không đọc được: đây là liên kết hoặc tệp đặc biệt.' }],
  });
});

test('a folder that does not exist is an error of the caller', async () => {
  await expect(listContentFiles(join(await temporaryFolder(), 'khong-co'))).rejects.toThrow('ENOENT');
});
