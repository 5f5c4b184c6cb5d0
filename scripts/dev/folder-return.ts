import { statSync } from 'node:fs';

/** Milliseconds between two looks. */
const pause = 500;

/**
 * Calls `onReturn` whenever the folder at the path may be another than before: one that was moved away and back, or
 * made anew. What watches files follows neither. The function that is returned ends it.
 */
export function watchForReturn(folder: string, onReturn: () => void): () => void {
  let known = identity(folder);
  const timer = setInterval(() => {
    const now = identity(folder);
    if (now === known) return;
    known = now;
    if (now !== null) onReturn();
  }, pause);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

/** What tells the folder at a path from any other, and from itself before it was moved; `null` where there is none. */
const identity = (folder: string): string | null => {
  const facts = statSync(folder, { throwIfNoEntry: false });
  return facts?.isDirectory() === true ? `${facts.ino} ${facts.ctimeMs}` : null;
};
