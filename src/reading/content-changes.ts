import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import {
  carryOut,
  digestOf,
  formerFolder,
  hiddenFolder,
  lockFile,
  lockPatience,
  putAway,
  readPlan,
  refuseLinks,
  unfinishedFolder,
  versionOf,
  writePlan,
  type ChangePlan,
} from './change-plan.ts';
import { realDisk, type Disk } from './disk.ts';
import { withFileLock } from './file-lock.ts';
import { finishEach } from './unfinished-changes.ts';

/** A file of the content folder before and after a change; `null` where there is none. */
export interface FileChange {
  file: string;
  /** As it was read, when the change was worked out. */
  former: Buffer | null;
  next: Buffer | null;
}

/** A file that someone else has changed since it was read, so that a change of it is no longer right. */
export class ChangedMeanwhile extends Error {
  readonly file: string;
  constructor(file: string) {
    super(file);
    this.file = file;
  }
}

/** A change that could neither be finished nor taken back: whoever reads the content next does one of both. */
export class LeftUnfinished extends Error {}

/** What a change is written with. */
export interface ChangeOptions {
  /** Names the folder in which former versions are kept. */
  now: Date;
  /** Called once, with its process id, while another process changes the same content. */
  onWait?: (pid: number) => void;
  disk?: Disk;
  /** The change that this one takes back. */
  takesBack?: string | null;
  /** How long it waits for another change, in milliseconds. */
  patience?: number;
}

/** How many changes can be taken back. */
const mostKept = 20;

/**
 * Writes several files of the content folder, all or none: stopped at any moment, even by a power cut, it has
 * done nothing, or the next command that reads the content does the rest. Former versions are kept; returns
 * their folder, or `null` for a change that takes back another. Throws, with all as it was, when a file was
 * changed meanwhile or the disk refuses; `LeftUnfinished` when the disk refuses even to put that back.
 */
export async function writeChanges(
  root: string,
  changes: readonly FileChange[],
  { now, onWait = ignore, disk = realDisk, takesBack = null, patience = lockPatience }: ChangeOptions,
): Promise<string | null> {
  await disk.mayWrite(root);
  const work = async () => {
    await finishEach(root, disk);
    const files = changes.map(({ file }) => file);
    await refuseLinks(root, files, disk);
    for (const { file, former } of changes) {
      if (digestOf(await disk.read(join(root, file))) !== digestOf(former)) throw new ChangedMeanwhile(file);
      await disk.mayWrite(join(root, file));
      await disk.mayWrite(join(root, dirname(file)));
    }
    await clearUnplanned(root, disk);
    const name = nameOf(now);
    const folder = join(root, unfinishedFolder, name);
    const plan = planOf(changes, takesBack);
    try {
      await stage(root, folder, changes, disk);
      await writePlan(folder, plan, disk);
    } catch (cause) {
      await disk.remove(folder).catch(ignore);
      throw cause;
    }
    try {
      await carryOut(root, folder, plan, disk);
      await putAway(root, name, plan, disk);
    } catch (cause) {
      await goBack(root, folder, plan, disk).catch(() => {
        throw new LeftUnfinished(undefined, { cause });
      });
      throw cause;
    }
    await forgetOldest(root, disk).catch(ignore);
    return takesBack === null ? `${formerFolder}/${name}` : null;
  };
  return withFileLock(join(root, lockFile), onWait, work, patience);
}

const planOf = (changes: readonly FileChange[], takesBack: string | null): ChangePlan => ({
  direction: 'forward',
  takesBack,
  files: changes.map(({ file, former, next }) => ({ file, former: digestOf(former), next: digestOf(next) })),
});

/** Puts the new and the former versions beside the content, and keeps all that out of the repository. */
async function stage(root: string, folder: string, changes: readonly FileChange[], disk: Disk): Promise<void> {
  await disk.makeFolder(folder);
  await disk.write(join(root, hiddenFolder, '.gitignore'), Buffer.from('*\n'));
  for (const { file, former, next } of changes)
    for (const [which, bytes] of [['former', former] as const, ['next', next] as const]) {
      if (!bytes) continue;
      const path = versionOf(folder, which, file);
      await disk.makeFolder(dirname(path));
      await disk.write(path, bytes, join(root, file));
      await disk.flush(dirname(path));
    }
}

/** What a process left that was stopped before its change was certain. */
async function clearUnplanned(root: string, disk: Disk): Promise<void> {
  for (const name of await disk.list(join(root, unfinishedFolder))) {
    const folder = join(root, unfinishedFolder, name);
    if ((await readPlan(folder, disk)) === null) await disk.remove(folder);
  }
}

/** Takes back a change of which a file could not be put in place. */
async function goBack(root: string, folder: string, plan: ChangePlan, disk: Disk): Promise<void> {
  const back: ChangePlan = { ...plan, direction: 'back' };
  await writePlan(folder, back, disk);
  await carryOut(root, folder, back, disk);
  await disk.remove(folder);
}

async function forgetOldest(root: string, disk: Disk): Promise<void> {
  const names = (await disk.list(join(root, formerFolder))).sort();
  for (const name of names.slice(0, -mostKept)) await disk.remove(join(root, formerFolder, name));
}

/** A name that sorts by time, of the clock in Vietnam. */
function nameOf(now: Date): string {
  const time = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(now);
  return `${time.replaceAll(':', '-').replace(' ', '_')}_${randomBytes(3).toString('hex')}`;
}

function ignore(): void {
  // Nothing to do.
}
