import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LockHeld, withFileLock } from '../../../src/reading/file-lock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const noWait = () => undefined;

test('many that find the lock of a process that is gone work one after the other', async () => {
  const folder = await temporaryFolder();
  const lock = join(folder, 'khoa');
  await writeFile(lock, '');
  let [atWork, most] = [0, 0];
  const work = async () => {
    atWork += 1;
    most = Math.max(most, atWork);
    await new Promise((resolve) => setTimeout(resolve, 5));
    atWork -= 1;
  };
  await Promise.all(Array.from({ length: 4 }, () => withFileLock(lock, noWait, work)));
  expect(most).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});

test('whoever has waited long enough is told who holds the lock, and leaves it', async () => {
  const lock = join(await temporaryFolder(), 'khoa');
  await writeFile(lock, String(process.ppid));
  const waiting = withFileLock(lock, noWait, () => Promise.resolve(), 0);
  await expect(waiting).rejects.toThrow(LockHeld);
  await expect(waiting).rejects.toThrow(
    `tiến trình ${process.ppid} đang giữ ${lock}; nếu không có lần nhập nào đang chạy thì xóa tệp ấy`,
  );
});
