import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How often one that waits looks again, in milliseconds. */
const pause = 300;

/**
 * Runs `work` alone: whoever comes with the same lock file waits until it is done.
 * A lock whose process is gone is taken over. `onWait` is called once, with the other's process id.
 */
export async function withFileLock<T>(
  lockFile: string,
  onWait: (pid: number) => void,
  work: () => Promise<T>,
): Promise<T> {
  await mkdir(dirname(lockFile), { recursive: true });
  let told = false;
  while (!(await take(lockFile))) {
    const holder = Number(await readFile(lockFile, 'utf8').catch(() => ''));
    if (!isAlive(holder, lockFile)) await rm(lockFile, { force: true });
    else if (!told) {
      onWait(holder);
      told = true;
    }
    await wait(pause);
  }
  held.add(lockFile);
  try {
    return await work();
  } finally {
    held.delete(lockFile);
    await rm(lockFile, { force: true });
  }
}

/** The lock appears with its content in one step, so that nobody ever reads an empty one. */
async function take(lockFile: string): Promise<boolean> {
  const own = `${lockFile}.${process.pid}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, lockFile);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  } finally {
    await rm(own, { force: true });
  }
}

/** Locks that this process holds; another one with its id is a leftover, as in a restarted container. */
const held = new Set<string>();

function isAlive(pid: number, lockFile: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return held.has(lockFile);
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
