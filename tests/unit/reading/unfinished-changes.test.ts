import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unfinishedFolder } from '../../../src/reading/change-plan.ts';
import { writeChanges } from '../../../src/reading/content-changes.ts';
import { realDisk, type Disk } from '../../../src/reading/disk.ts';
import { finishChanges } from '../../../src/reading/unfinished-changes.ts';
import { filesOf } from '../../support/stopped-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { after, change, changes, contentFolder, fault, now, one, two } from './changed-files.ts';

describe('what an import was stopped at', () => {
  /** Stops right before the first file is put in place. */
  async function unfinished() {
    const root = await contentFolder();
    const disk: Disk = {
      ...realDisk,
      rename: (from, to) => (to.endsWith('.json') ? realDisk.rename(from, to) : new Promise(() => undefined)),
    };
    void writeChanges(root, changes, { now, disk });
    await expect.poll(async () => planned(root)).toBe(true);
    // The process that hangs here holds the lock; a killed one does not.
    await realDisk.remove(join(root, '.guong-sang/khoa'));
    return root;
  }
  const planned = async (root: string) =>
    (await readdir(join(root, unfinishedFolder), { recursive: true }).catch(() => [])).some((name) =>
      name.endsWith('thay-doi.json'),
    );

  test('is finished and told once', async () => {
    const root = await unfinished();
    expect((await finishChanges(root)).map(({ code, file }) => [code, file])).toEqual([['GS-740', one]]);
    expect(await filesOf(root)).toEqual(after);
    expect(await finishChanges(root)).toEqual([]);
  });

  test('keeps what was changed by hand meanwhile', async () => {
    const root = await unfinished();
    await writeFile(join(root, two), 'tay\n');
    const [told] = await finishChanges(root);
    expect(told).toMatchObject({ code: 'GS-740', file: two });
    expect(await filesOf(root)).toEqual(after);
    const kept = /Bản sửa tay được giữ ở (?<folder>\S+)\.$/u.exec(told?.remedy ?? '')?.groups?.folder ?? '';
    expect(await readFile(join(root, kept, two), 'utf8')).toBe('tay\n');
  });

  test('is an error while it cannot be finished', async () => {
    const root = await unfinished();
    const disk: Disk = { ...realDisk, rename: () => Promise.reject(fault('EACCES')) };
    expect((await finishChanges(root, disk)).map(({ code, message }) => [code, message])).toEqual([
      ['GS-741', 'Lần nhập trước bị ngắt giữa chừng và chưa ghi nốt được: không có quyền ghi.'],
    ]);
    await finishChanges(root);
    expect(await filesOf(root)).toEqual(after);
  });

  test('never follows a link out of the folder', async () => {
    const [root, outside] = [await unfinished(), await temporaryFolder()];
    await rm(join(root, 'recipients'), { recursive: true });
    await symlink(outside, join(root, 'recipients'));
    expect((await finishChanges(root)).map(({ code, message }) => [code, message])).toEqual([
      ['GS-741', expect.stringContaining('recipients là liên kết dẫn ra chỗ khác')],
    ]);
    await realDisk.remove(join(root, unfinishedFolder));
    const escaping = [change('recipients/2022.csv', null, 'x\n')];
    await expect(writeChanges(root, escaping, { now })).rejects.toThrow('recipients là liên kết');
    expect(await readdir(outside)).toEqual([]);
  });

  test('is not waited for without end where another process holds the lock', async () => {
    const root = await unfinished();
    await writeFile(join(root, '.guong-sang/khoa'), String(process.ppid));
    const [told] = await finishChanges(root, realDisk, 0);
    expect(told?.message).toContain(`tiến trình ${process.ppid} đang giữ ${join(root, '.guong-sang/khoa')}`);
    await expect(writeChanges(root, changes, { now, patience: 0 })).rejects.toThrow('đang giữ');
  });

  test('never reaches a file that is no table', async () => {
    const root = await contentFolder();
    const plan = { direction: 'forward', takesBack: null, files: [{ file: '../x.csv', former: null, next: null }] };
    await mkdir(join(root, unfinishedFolder, 'la'), { recursive: true });
    await writeFile(join(root, unfinishedFolder, 'la', 'thay-doi.json'), JSON.stringify(plan));
    expect((await finishChanges(root)).map(({ code }) => code)).toEqual(['GS-741']);
  });
});
