import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ReadMemory } from '../../../src/reading/read-memory.ts';
import { readContent } from '../../../src/reading/content.ts';
import { copyBrokenContent, copySoundContent, smallPicture, writeFiles } from '../../support/broken-content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const story = 'exemplars/to-tinh-nguyen/index.mdx';

test('a reading with what is remembered equals a fresh one after every change', async () => {
  const folder = await temporaryFolder();
  await copySoundContent(folder);
  const memory = new ReadMemory();
  const changes: (() => Promise<unknown>)[] = [
    () => Promise.resolve(),
    () => copyBrokenContent(folder, 'GS-205'),
    () => copySoundContent(folder),
    () => writeFiles(folder, { 'exemplars/to-tinh-nguyen/anh.png': 'không phải ảnh' }),
    async () => writeFiles(folder, { 'exemplars/to-tinh-nguyen/anh.png': await smallPicture('png') }),
    () => rm(join(folder, 'exemplars/to-tinh-nguyen/anh.png')),
    () => copyBrokenContent(folder, 'GS-301'),
    () => writeFile(join(folder, 'indicators.yaml'), '- id: [\n'),
    () => rename(join(folder, 'exemplars/to-tinh-nguyen'), join(folder, 'exemplars/to-khac')),
    () => rm(join(folder, 'site.yaml')),
  ];
  for (const change of changes) {
    await change();
    expect(await readContent(folder, memory)).toEqual(await readContent(folder));
  }
});

test('a file is read anew when its bytes are other, or what bears on it is', async () => {
  const folder = await temporaryFolder();
  await copySoundContent(folder);
  const memory = new ReadMemory();
  let times = 0;
  const read = () => Promise.resolve((times += 1));
  const path = join(folder, story);
  expect(await memory.text(path, read, 'a')).toBe(1);
  expect(await memory.text(path, read, 'a')).toBe(1);
  expect(await memory.text(path, read, 'b')).toBe(2);
  await writeFile(path, 'khác');
  expect(await memory.text(path, read, 'b')).toBe(3);
  memory.tidy();
  memory.tidy();
  expect(await memory.text(path, read, 'b')).toBe(4);
});

test('what is written to while it is read is not remembered', async () => {
  const path = join(await temporaryFolder(), 'bai.mdx');
  await writeFile(path, 'một');
  const memory = new ReadMemory();
  const readWhileWritten = async () => {
    await writeFile(path, 'hai');
    return 'một';
  };
  expect(await memory.text(path, readWhileWritten)).toBe('một');
  await writeFile(path, 'một');
  expect(await memory.text(path, () => Promise.resolve('lần sau'))).toBe('lần sau');
});
