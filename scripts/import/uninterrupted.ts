import { ChangedMeanwhile, LeftUnfinished } from '../../src/reading/content-changes.ts';
import { diskFault } from '../../src/reading/disk.ts';
import { strings } from '../../src/strings.ts';

const words = strings.contentImport;

/** Writes without heeding Ctrl+C, which comes too late; what the disk refuses is told in Vietnamese. */
export async function uninterrupted<T>(write: () => Promise<T>): Promise<T> {
  const unheeded = () => undefined;
  process.on('SIGINT', unheeded);
  try {
    return await write();
  } catch (cause) {
    if (cause instanceof ChangedMeanwhile) throw new Error(words.changedMeanwhile(cause.file), { cause });
    if (cause instanceof LeftUnfinished)
      throw new Error(words.leftUnfinished(diskFault(cause.cause)), { cause: cause.cause });
    throw new Error(words.notWritten(diskFault(cause)), { cause });
  } finally {
    process.off('SIGINT', unheeded);
  }
}
