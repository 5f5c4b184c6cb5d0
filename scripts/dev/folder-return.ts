import { statSync } from 'node:fs';

/** Milliseconds between two looks. */
const pause = 500;

/**
 * Calls `onReturn` whenever there is another folder at the path than before: one that was moved away and back, or
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

/** What tells the folder at a path from any other; `null` where there is none. One that comes back counts as another. */
const identity = (folder: string): number | null => {
  const facts = statSync(folder, { throwIfNoEntry: false });
  return facts?.isDirectory() === true ? facts.ino : null;
};
