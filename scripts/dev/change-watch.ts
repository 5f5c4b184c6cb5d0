/** Milliseconds without a further change before it is answered: programs write a file in several steps. */
const quiet = 25;

/** The longest that an answer is put off, in milliseconds. */
const patience = 200;

/** Runs `work` once after each burst of changes, never twice at a time; one that comes meanwhile is answered after it. */
export function changeWatch(work: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  let running = false;
  const run = async () => {
    if (running) return;
    running = true;
    while (since !== undefined) {
      since = undefined;
      await work();
    }
    running = false;
  };
  return () => {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), Math.max(0, Math.min(quiet, since + patience - now)));
  };
}
