import { mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { cachedPicture, deleteUnused } from '../../../src/drawing/picture-cache.ts';

const picture = Buffer.from('a picture of some length');
const longAgo = new Date('2022-01-01');
let folder = '';
let drawn = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guong-sang-pictures-'));
  drawn = 0;
  onTestFinished(() => rm(folder, { recursive: true }));
});

const get = (name = 'a.jpg', bytes = picture) =>
  cachedPicture(folder, name, () => {
    drawn += 1;
    return Promise.resolve(bytes);
  });

test('a picture is drawn once, and no unfinished file stays', async () => {
  expect(await get()).toEqual(picture);
  expect(await get('a.jpg', Buffer.from('another'))).toEqual(picture);
  expect(drawn).toBe(1);
  expect(await readdir(folder)).toEqual(['a.jpg']);
});

test.each([
  ['gone', (file: string) => rm(file)],
  ['empty', (file: string) => truncate(file, 0)],
  ['cut short', (file: string) => truncate(file, 40)],
  ['something else', (file: string) => writeFile(file, 'not a picture, but longer than a digest would be')],
  [
    'changed in one byte',
    async (file: string) => {
      const bytes = await readFile(file);
      bytes[5] = (bytes[5] ?? 0) ^ 1;
      await writeFile(file, bytes);
    },
  ],
])('a picture is drawn anew when its file is %s', async (_, damage) => {
  await get();
  await damage(join(folder, 'a.jpg'));
  expect(await get()).toEqual(picture);
  expect(await get()).toEqual(picture);
  expect(drawn).toBe(2);
});

test('only what has been of use since stays', async () => {
  for (const name of ['used.jpg', 'unused.jpg', 'left.jpg.tmp']) {
    await get(name);
    await utimes(join(folder, name), longAgo, longAgo);
  }
  await get('used.jpg');
  await deleteUnused(folder, new Date('2023-01-01'));
  expect(await readdir(folder)).toEqual(['used.jpg']);
  expect((await stat(join(folder, 'used.jpg'))).mtime.getTime()).toBeGreaterThan(longAgo.getTime());
});

test('a folder that is not there holds nothing to delete', async () => {
  await expect(deleteUnused(join(folder, 'none'), longAgo)).resolves.toBeUndefined();
});
