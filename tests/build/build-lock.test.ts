import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFileLock } from '../../src/reading/file-lock.ts';
import { runBuild } from '../support/built-sites.ts';
import { wholeText } from '../support/site-snapshot.ts';
import { temporaryContent, temporaryFolder } from '../support/temporary-folder.ts';
import { changeText } from '../support/text-change.ts';

const noWait = () => undefined;

test('two builds that start at once both succeed, one after the other', async () => {
  const [one, two] = [await temporaryContent(), await temporaryContent()];
  await changeText(join(two, 'exemplars/ho-tran-van-mau/index.mdx'), 'hiến đất làm đường', 'góp công dựng trường');
  const folder = await temporaryFolder();
  const runs = await Promise.all([
    runBuild({ CONTENT_DIR: one, OUT_DIR: join(folder, 'one') }),
    runBuild({ CONTENT_DIR: two, OUT_DIR: join(folder, 'two') }),
  ]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(runs.filter(({ output }) => output.includes('Đang có một lần dựng khác')).length).toBeGreaterThan(0);
  const [first, second] = [await wholeText(join(folder, 'one')), await wholeText(join(folder, 'two'))];
  expect(first).toContain('hiến đất làm đường');
  expect(second).not.toContain('hiến đất làm đường');
  expect(second).toContain('góp công dựng trường');
});

test('work that takes the lock waits for the work that has it, and is told so once', async () => {
  const lock = join(await temporaryFolder(), 'folder/build.lock');
  const steps: string[] = [];
  const waits: number[] = [];
  const first = withFileLock(lock, noWait, async () => {
    steps.push('first begins');
    await new Promise((resolve) => setTimeout(resolve, 700));
    steps.push('first ends');
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await withFileLock(
    lock,
    (pid) => waits.push(pid),
    () => Promise.resolve(steps.push('second')),
  );
  await first;
  expect(steps).toEqual(['first begins', 'first ends', 'second']);
  expect(waits).toEqual([process.pid]);
});

test('the lock is given back when the work fails', async () => {
  const lock = join(await temporaryFolder(), 'build.lock');
  await expect(withFileLock(lock, noWait, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
  await expect(readFile(lock)).rejects.toThrow('ENOENT');
  expect(await withFileLock(lock, noWait, () => Promise.resolve('được'))).toBe('được');
});

test('the lock of a process that is gone is taken over', async () => {
  const lock = join(await temporaryFolder(), 'build.lock');
  const gone = spawn(process.execPath, ['--version']);
  await once(gone, 'exit');
  await writeFile(lock, String(gone.pid));
  expect(await withFileLock(lock, noWait, () => readFile(lock, 'utf8'))).toBe(String(process.pid));
});

test('a lock that was left empty does not stop builds for ever', async () => {
  const lock = join(await temporaryFolder(), 'build.lock');
  await writeFile(lock, '');
  expect(await withFileLock(lock, noWait, () => Promise.resolve('được'))).toBe('được');
}, 3000);
