import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unfinishedFolder } from '../../../src/reading/change-plan.ts';
import { ChangedMeanwhile, LeftUnfinished, writeChanges } from '../../../src/reading/content-changes.ts';
import type { Disk } from '../../../src/reading/disk.ts';
import { finishChanges } from '../../../src/reading/unfinished-changes.ts';
import { filesOf, quickDisk, stoppedDisk } from '../../support/stopped-disk.ts';
import { after, before, changes, contentFolder, fault, fresh, now, one, two } from './changed-files.ts';

test('several files are changed at once, and their former versions are kept', async () => {
  const root = await contentFolder();
  await chmod(join(root, one), 0o640);
  const kept = await writeChanges(root, changes, { now });
  expect(await filesOf(root)).toEqual(after);
  expect((await stat(join(root, one))).mode & 0o777).toBe(0o640);
  expect(kept).toMatch(/^\.guong-sang\/ban-cu\/2026-03-01_09-30-00_[0-9a-f]{6}$/u);
  expect(await readFile(join(root, kept ?? '', 'cu', two), 'utf8')).toBe(before[two]);
  expect(await readFile(join(root, '.guong-sang/.gitignore'), 'utf8')).toBe('*\n');
  expect(await readdir(join(root, unfinishedFolder))).toEqual([]);
});

describe('a process that is stopped', () => {
  test('leaves all as it was or as it should be, wherever it and its successor are stopped', async () => {
    const outcomes = new Set<string>();
    for (let done = 0; ; done += 1) {
      const root = await contentFolder();
      const { disk, isStopped } = stoppedDisk(done);
      await writeChanges(root, changes, { now, disk }).catch(() => undefined);
      // The next command may be stopped too, each time one step later.
      for (let again = 0; again < 12; again += 3) await finishChanges(root, stoppedDisk(again).disk);
      await finishChanges(root, quickDisk);
      const files = await filesOf(root);
      const outcome = JSON.stringify(files) === JSON.stringify(sorted(before)) ? 'before' : 'after';
      expect(files).toEqual(outcome === 'before' ? before : after);
      outcomes.add(outcome);
      if (!isStopped()) break;
    }
    expect([...outcomes]).toEqual(['before', 'after']);
  }, 30_000);

  test('leaves nothing behind that the next import does not clear', async () => {
    const root = await contentFolder();
    await writeChanges(root, changes, { now, disk: stoppedDisk(6).disk }).catch(() => undefined);
    expect(await readdir(join(root, unfinishedFolder))).toHaveLength(1);
    expect(await finishChanges(root)).toEqual([]);
    await writeChanges(root, changes, { now });
    expect(await readdir(join(root, unfinishedFolder))).toEqual([]);
    expect(await filesOf(root)).toEqual(after);
  });
});

test('a change that can neither be finished nor taken back is told as such, and finished later', async () => {
  const root = await contentFolder();
  let isFull = false;
  const refuseFull = () => (isFull ? Promise.reject(fault('ENOSPC')) : Promise.resolve());
  const disk: Disk = {
    ...quickDisk,
    write: async (...args) => refuseFull().then(() => quickDisk.write(...args)),
    makeFolder: async (folder) => {
      // The disk is full once the files are to be put in place, the first in a folder that is not there yet.
      isFull ||= folder === dirname(join(root, fresh));
      await refuseFull();
      await quickDisk.makeFolder(folder);
    },
  };
  await expect(writeChanges(root, changes, { now, disk })).rejects.toThrow(LeftUnfinished);
  expect((await finishChanges(root, quickDisk)).map(({ code }) => code)).toEqual(['GS-740']);
  expect(await filesOf(root)).toEqual(after);
});

describe('nothing is changed', () => {
  test('when a file was changed since it was read', async () => {
    const root = await contentFolder();
    await writeFile(join(root, two), 'khác\n');
    await expect(writeChanges(root, changes, { now })).rejects.toEqual(new ChangedMeanwhile(two));
    expect(await filesOf(root)).toEqual({ ...before, [two]: 'khác\n' });
  });

  test.each(['ENOSPC', 'EBUSY'])(
    'when the disk refuses any step: %s',
    async (code) => {
      for (let step = 0; step < 30; step += 1) {
        const root = await contentFolder();
        const disk = refusingOnce(step, code);
        const isWritten = await writeChanges(root, changes, { now, disk }).then(
          () => true,
          () => false,
        );
        expect(await filesOf(root)).toEqual(isWritten ? after : before);
        expect(await readdir(join(root, unfinishedFolder)).catch(() => [])).toEqual([]);
      }
    },
    30_000,
  );
});

const sorted = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The real disk, on which one write or rename fails. */
function refusingOnce(step: number, code: string): Disk {
  let left = step;
  const refuse = async (work: () => Promise<void>) => {
    left -= 1;
    if (left === -1) throw fault(code);
    await work();
  };
  return {
    ...quickDisk,
    write: (...args) => refuse(() => quickDisk.write(...args)),
    rename: (...args) => refuse(() => quickDisk.rename(...args)),
  };
}
