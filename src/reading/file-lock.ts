import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { strings } from '../strings.ts';

/** How often one that waits looks again, in milliseconds. */
const pause = 300;

/** A lock that another process held longer than one was ready to wait. */
export class LockHeld extends Error {
  constructor(pid: number, lockFile: string) {
    super(strings.disk.held(pid, lockFile));
  }
}

/**
 * Runs `work` alone: whoever comes with the same lock file waits until it is done, at most `patience`
 * milliseconds; then throws `LockHeld`. A lock whose process is gone is taken over. `onWait` is called once, with
 * the other's process id.
 */
export async function withFileLock<T>(
  lockFile: string,
  onWait: (pid: number) => void,
  work: () => Promise<T>,
  patience = Number.POSITIVE_INFINITY,
): Promise<T> {
  await mkdir(dirname(lockFile), { recursive: true });
  const since = performance.now();
  let told = false;
  while (!(await take(lockFile))) {
    const holder = await holderOf(lockFile);
    if (!isAlive(holder, lockFile)) await clear(lockFile, holder);
    else if (performance.now() - since > patience) throw new LockHeld(holder, lockFile);
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
  const own = ownName(lockFile);
  try {
    await writeFile(own, String(process.pid));
    await link(own, lockFile);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  } finally {
    await rm(own, { force: true });
  }
}

/** Removes the lock of a process that is gone; a lock that another has taken since is put back. */
async function clear(lockFile: string, gone: number): Promise<void> {
  const aside = ownName(lockFile);
  try {
    await rename(lockFile, aside);
    if ((await holderOf(aside)) !== gone) await link(aside, lockFile);
  } catch (cause) {
    if (!/^(?:ENOENT|EEXIST)$/u.test((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
  } finally {
    await rm(aside, { force: true });
  }
}

const holderOf = async (lockFile: string) => Number(await readFile(lockFile, 'utf8').catch(() => ''));

/** A name that nobody else uses, not even this process for another turn. */
const ownName = (lockFile: string) => `${lockFile}.${process.pid}.${randomBytes(3).toString('hex')}`;

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
