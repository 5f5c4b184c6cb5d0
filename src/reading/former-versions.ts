import { join } from 'node:path';
import { digestOf, formerFolder, readPlan, versionOf } from './change-plan.ts';
import { ChangedMeanwhile, writeChanges, type ChangeOptions } from './content-changes.ts';
import { realDisk } from './disk.ts';

/** A change that was taken back. */
export interface TakenBack {
  name: string;
  files: string[];
}

/**
 * Puts back the versions that files had before the newest change; `null` where there is none. Throws, with
 * all as it is, when one of them was changed since.
 */
export async function takeBack(root: string, options: ChangeOptions): Promise<TakenBack | null> {
  const disk = options.disk ?? realDisk;
  const name = (await disk.list(join(root, formerFolder))).sort().at(-1);
  const folder = join(root, formerFolder, name ?? '');
  const plan = name === undefined ? null : await readPlan(folder, disk);
  if (name === undefined || !plan) return null;
  const changes = await Promise.all(
    plan.files.map(async ({ file, next, former }) => {
      const current = await disk.read(join(root, file));
      if (digestOf(current) !== next) throw new ChangedMeanwhile(file);
      return {
        file,
        former: current,
        next: former === null ? null : await disk.read(versionOf(folder, 'former', file)),
      };
    }),
  );
  await writeChanges(root, changes, { ...options, takesBack: name });
  return { name, files: changes.map(({ file }) => file) };
}
