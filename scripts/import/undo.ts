import { formerFolder } from '../../src/reading/change-plan.ts';
import { ChangedMeanwhile } from '../../src/reading/content-changes.ts';
import { takeBack } from '../../src/reading/former-versions.ts';
import { finishChanges } from '../../src/reading/unfinished-changes.ts';
import { strings } from '../../src/strings.ts';
import type { ImportCommand } from './import-command.ts';
import { uninterrupted } from './uninterrupted.ts';

const words = strings.contentImport;

/** Puts back what files were before the newest import; returns whether there was one. */
export async function undoImport({ args, contentDir, now, print, progress }: ImportCommand): Promise<boolean> {
  if (args.length > 1) throw new Error(words.undoAlone);
  await finishChanges(contentDir);
  const onWait = (pid: number) => {
    progress(words.waiting(pid));
  };
  const taken = await uninterrupted(() => takeBack(contentDir, { now, onWait })).catch((cause: unknown) => {
    const first = cause instanceof Error ? cause.cause : undefined;
    throw first instanceof ChangedMeanwhile ? new Error(words.changedSince(first.file, formerFolder)) : cause;
  });
  print(taken ? words.undone(taken.name, taken.files.join(', ')) : words.nothingToUndo);
  return taken !== null;
}
