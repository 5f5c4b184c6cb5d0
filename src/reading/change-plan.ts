import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { strings } from '../strings.ts';
import type { Disk } from './disk.ts';
import { isNewStoryFile } from './new-story-files.ts';
import { placeOfTable } from './table-files.ts';

/** Hidden from what reads content: unfinished changes, former versions, the lock of whoever writes. */
export const hiddenFolder = '.guong-sang';

/** Changes that are being written, each in a folder of its own; those with a plan are certain to be finished. */
export const unfinishedFolder = `${hiddenFolder}/dang-ghi`;

/** Changes that were made, with the versions that files had before. */
export const formerFolder = `${hiddenFolder}/ban-cu`;

/** The lock that whoever changes content files holds. */
export const lockFile = `${hiddenFolder}/khoa`;

/** How long one waits for whoever changes content files, in milliseconds: a lock may be left by a process whose id another has now. */
export const lockPatience = 30_000;

const planFile = 'thay-doi.json';
const digest = z.string().regex(/^[0-9a-f]{64}$/u);

const planSchema = z.strictObject({
  /** Whether the new versions or the former ones are put in place. */
  direction: z.enum(['forward', 'back']),
  /** The change that this one takes back, and that is forgotten with it. */
  takesBack: z
    .string()
    .regex(/^[0-9a-z_-]+$/u)
    .nullable(),
  files: z.array(
    z.strictObject({
      // Only tables and stories: a content folder from elsewhere may hold a plan that names other files.
      file: z.string().refine((file) => placeOfTable(file) !== undefined || isNewStoryFile(file)),
      /** Digests of both versions; `null` where there is no file. */
      former: digest.nullable(),
      next: digest.nullable(),
    }),
  ),
});

/** What is to become of several files, all of them or none. */
export type ChangePlan = z.output<typeof planSchema>;

/** Names a version of a file. */
export const digestOf = (bytes: Buffer | null): string | null =>
  bytes && createHash('sha256').update(bytes).digest('hex');

/** Where the new version of a file waits, where its former one is kept, and one changed by hand meanwhile. */
export const versionOf = (folder: string, which: 'next' | 'former' | 'other', file: string): string =>
  join(folder, { next: 'moi', former: 'cu', other: 'sua-tay' }[which], file);

/** The plan of a change; `null` where none was made yet. Throws when it cannot be understood. */
export async function readPlan(folder: string, disk: Disk): Promise<ChangePlan | null> {
  const bytes = await disk.read(join(folder, planFile));
  if (!bytes) return null;
  try {
    return planSchema.parse(JSON.parse(bytes.toString()));
  } catch (cause) {
    throw new Error(strings.contentImport.badPlan(planFile), { cause });
  }
}

/** Makes a plan certain, or certain in another direction, in one step. */
export async function writePlan(folder: string, plan: ChangePlan, disk: Disk): Promise<void> {
  const path = join(folder, planFile);
  await disk.write(`${path}.moi`, Buffer.from(JSON.stringify(plan, null, 2)));
  await disk.rename(`${path}.moi`, path);
  await disk.flush(folder);
}

/** Throws where a link leads a file out of the content folder: what is read lies in it, and so does what is written. */
export async function refuseLinks(root: string, files: readonly string[], disk: Disk): Promise<void> {
  for (const file of files) {
    const parts = file.split('/');
    for (const [index] of parts.entries()) {
      const path = parts.slice(0, index + 1).join('/');
      if (await disk.isLink(join(root, path))) throw new Error(strings.contentImport.link(path));
    }
  }
}

/**
 * Puts in place what a plan says; a second time, or after a stop at any point, it does what is left. Returns
 * files that had been changed by hand since: their versions are kept in the plan's folder.
 */
export async function carryOut(root: string, folder: string, plan: ChangePlan, disk: Disk): Promise<string[]> {
  const changedByHand: string[] = [];
  for (const { file, former, next } of plan.files) {
    const [wanted, expected] = plan.direction === 'forward' ? [next, former] : [former, next];
    const path = join(root, file);
    const staged = await stagedVersion(folder, file, plan.direction, disk);
    // What is no longer waiting was put in its place.
    if (wanted !== null && staged === null) continue;
    const current = await disk.read(path);
    const now = digestOf(current);
    if (now === wanted) continue;
    if (current && now !== expected) {
      const kept = versionOf(folder, 'other', file);
      await disk.makeFolder(dirname(kept));
      await disk.write(kept, current);
      changedByHand.push(file);
    }
    if (staged === null) {
      await disk.remove(path);
      await disk.removeIfEmpty(dirname(path));
    } else {
      await disk.makeFolder(dirname(path));
      await disk.rename(staged, path);
      await disk.flush(dirname(path));
    }
  }
  return changedByHand;
}

/** The file that waits to be put in place; going back takes a copy, as the former version is kept. */
async function stagedVersion(
  folder: string,
  file: string,
  direction: ChangePlan['direction'],
  disk: Disk,
): Promise<string | null> {
  const next = versionOf(folder, 'next', file);
  if (direction === 'forward') return (await disk.read(next)) && next;
  const former = await disk.read(versionOf(folder, 'former', file));
  if (!former) return null;
  const copy = `${next}.tra-lai`;
  await disk.makeFolder(dirname(copy));
  await disk.write(copy, former);
  return copy;
}

/**
 * Ends a change that was carried out: its former versions are kept; those of a change that it takes back, or
 * that went back itself, are not.
 */
export async function putAway(root: string, name: string, plan: ChangePlan, disk: Disk): Promise<void> {
  const folder = join(root, unfinishedFolder, name);
  if (plan.direction === 'back') return disk.remove(folder);
  if (plan.takesBack !== null) {
    await disk.remove(join(root, formerFolder, plan.takesBack));
    return disk.remove(folder);
  }
  await disk.makeFolder(join(root, formerFolder));
  await disk.rename(folder, join(root, formerFolder, name));
}
