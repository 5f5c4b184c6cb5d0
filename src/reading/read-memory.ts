import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { textFileLimit } from '../domain/content-limits.ts';

/**
 * What files gave when they were last read, so that the live preview reads anew only what has changed:
 * a file is known by its bytes, a picture by its place, size and times on the disk. A reading that
 * begins with an empty memory reads everything.
 */
export class ReadMemory {
  readonly #known = new Map<string, { made: string; result: unknown }>();
  #asked = new Set<string>();

  /** Reads the text file at `path`, or gives what it gave before from the same bytes and the same `besides`. */
  text<T>(path: string, read: () => Promise<T>, besides: unknown = null): Promise<T> {
    return this.#recall(path, read, async () => {
      if ((await stat(path)).size > textFileLimit) return null;
      const bytes = await readFile(path);
      return createHash('sha256').update(JSON.stringify(besides)).update('\0').update(bytes).digest('hex');
    });
  }

  /** Reads the picture at `path`, or gives what it gave before. */
  picture<T>(path: string, read: () => Promise<T>): Promise<T> {
    return this.#recall(path, read, async () => {
      const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
      return [ino, size, mtimeNs, ctimeNs].join();
    });
  }

  /** Forgets what was not asked for since the last call: files that are gone. */
  tidy(): void {
    for (const path of this.#known.keys()) if (!this.#asked.has(path)) this.#known.delete(path);
    this.#asked = new Set();
  }

  async #recall<T>(path: string, read: () => Promise<T>, sign: () => Promise<string | null>): Promise<T> {
    this.#asked.add(path);
    const made = await sign().catch(() => null);
    const known = this.#known.get(path);
    if (known?.made === made) return known.result as T;
    const result = await read();
    this.#known.delete(path);
    // A file that is written to while it is read is not known.
    if (made !== null && (await sign().catch(() => null)) === made) this.#known.set(path, { made, result });
    return result;
  }
}
