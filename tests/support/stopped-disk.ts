import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hiddenFolder } from '../../src/reading/change-plan.ts';
import { realDisk, type Disk } from '../../src/reading/disk.ts';

/** What a disk does that changes something. */
const effects = ['write', 'makeFolder', 'rename', 'remove', 'removeIfEmpty', 'flush'] as const;

/** The real disk without waiting for it: a test that goes through every step has no time for that. */
export const quickDisk: Disk = {
  ...realDisk,
  write: (file, bytes) => writeFile(file, bytes),
  flush: () => Promise.resolve(),
};

/** Thrown by a disk that was stopped. */
export class Stopped extends Error {}

/**
 * The real disk, which stops for good as a killed process does: after `done` effects, or half way through the
 * next where that writes a file.
 */
export function stoppedDisk(done: number): { disk: Disk; isStopped: () => boolean } {
  let left = done;
  const disk = { ...quickDisk };
  for (const effect of effects) {
    const real = quickDisk[effect] as (...args: unknown[]) => Promise<void>;
    disk[effect] = async (...args: unknown[]) => {
      left -= 1;
      if (left === -1 && effect === 'write') await real(args[0], (args[1] as Buffer).subarray(0, 3));
      if (left < 0) throw new Stopped(effect);
      await real(...args);
    };
  }
  return { disk, isStopped: () => left < 0 };
}

/** Every file of a content folder that is read, with its text. */
export async function filesOf(root: string): Promise<Record<string, string>> {
  const items = await readdir(root, { recursive: true, withFileTypes: true });
  const files = items
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .filter((file) => !file.startsWith(hiddenFolder));
  return Object.fromEntries(
    await Promise.all(files.sort().map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const)),
  );
}
