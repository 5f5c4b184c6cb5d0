import { join } from 'node:path';
import { finding, type Finding } from '../domain/findings.ts';
import {
  carryOut,
  formerFolder,
  lockFile,
  lockPatience,
  putAway,
  readPlan,
  refuseLinks,
  unfinishedFolder,
} from './change-plan.ts';
import { diskFault, realDisk, type Disk } from './disk.ts';
import { withFileLock } from './file-lock.ts';

/**
 * Finishes what an import was stopped at, before anyone reads the content; mostly there is nothing. Tells
 * what it finished, and what it could not finish: content between two versions is not to be published.
 */
export async function finishChanges(root: string, disk: Disk = realDisk, patience = lockPatience): Promise<Finding[]> {
  try {
    const waiting = await disk.list(join(root, unfinishedFolder));
    const plans = await Promise.all(waiting.map((name) => readPlan(join(root, unfinishedFolder, name), disk)));
    // A folder without a plan is of a process that still prepares its change, or was stopped then.
    if (plans.every((plan) => plan === null)) return [];
    return await withFileLock(
      join(root, lockFile),
      () => undefined,
      () => finishEach(root, disk),
      patience,
    );
  } catch (cause) {
    return [finding('GS-741', { file: unfinishedFolder }, { hint: diskFault(cause) })];
  }
}

/** Names the changes that were made or are certain: it differs when one came in between. */
export async function changesMade(root: string, disk: Disk = realDisk): Promise<string> {
  const names = (folder: string) => disk.list(join(root, folder)).catch(() => []);
  const waiting = await names(unfinishedFolder);
  const isPlanned = await Promise.all(
    waiting.map((name) => hasPlan(join(root, unfinishedFolder, name), disk).catch(() => true)),
  );
  return [...(await names(formerFolder)), '', ...waiting.filter((_, index) => isPlanned[index])].sort().join('/');
}

const hasPlan = async (folder: string, disk: Disk) => (await readPlan(folder, disk)) !== null;

/** Finishes every change that is certain; the lock is held. */
export async function finishEach(root: string, disk: Disk): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const name of (await disk.list(join(root, unfinishedFolder))).sort()) {
    const folder = join(root, unfinishedFolder, name);
    const plan = await readPlan(folder, disk);
    if (!plan) continue;
    const files = plan.files.map(({ file }) => file);
    await refuseLinks(root, files, disk);
    const changedByHand = await carryOut(root, folder, plan, disk);
    await putAway(root, name, plan, disk);
    const [first = ''] = files;
    const hint = changedByHand.length > 0 ? `${formerFolder}/${name}` : '';
    findings.push(finding('GS-740', { file: changedByHand[0] ?? first }, { hint }));
  }
  return findings;
}
