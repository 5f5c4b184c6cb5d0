import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unfinishedFolder } from '../../../src/reading/change-plan.ts';
import { ChangedMeanwhile, LeftUnfinished, writeChanges, type FileChange } from '../../../src/reading/content-changes.ts';
import { realDisk, type Disk } from '../../../src/reading/disk.ts';
import { finishChanges } from '../../../src/reading/unfinished-changes.ts';
import { writeFiles } from '../../support/broken-content.ts';
import { filesOf, quickDisk, stoppedDisk } from '../../support/stopped-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const now = new Date('2026-03-01T09:30:00+07:00');
const [one, two, fresh, gone] = [
  'recipients/2021.csv',
  'results/may-trang/2022/awards.csv',
  'results/may-trang/2024/awards.csv',
  'recipients/2020.csv',
] as const;
const before = { [one]: 'a,b\n1,2\n', [two]: 'c,d\n3,4\n', [gone]: 'e\n5\n', 'site.yaml': 'name: Thử\n' };
const after = { [one]: 'a,b\n1,9\n', [two]: 'c,d\n3,4\n7,8\n', [fresh]: 'x\n1\n', 'site.yaml': 'name: Thử\n' };

const change = (file: string, former: string | null, next: string | null): FileChange => ({
  file,
  former: former === null ? null : Buffer.from(former),
  next: next === null ? null : Buffer.from(next),
});
const changes = [
  change(one, before[one], after[one]),
  change(two, before[two], after[two]),
  change(fresh, null, after[fresh]),
  change(gone, before[gone], null),
];

async function contentFolder(): Promise<string> {
  const root = await temporaryFolder();
  await writeFiles(root, before);
  return root;
}

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

const fault = (code: string) => Object.assign(new Error(code), { code });

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
