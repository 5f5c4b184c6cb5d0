import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The picture kept in `folder` under `name`; drawn, and kept for the next time, where none is or it is damaged. */
export async function cachedPicture(folder: string, name: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(folder, name);
  const kept = await readFile(file).then(unsealed, () => null);
  if (kept) {
    // The time of a file tells when it was last of use; a file that another build has just deleted needs none.
    await utimes(file, new Date(), new Date()).catch(() => undefined);
    return kept;
  }
  const drawn = await draw();
  const partial = join(folder, `${name}.${randomUUID()}.tmp`);
  await mkdir(folder, { recursive: true });
  await writeFile(partial, sealed(drawn));
  await rename(partial, file);
  return drawn;
}

/** Deletes what no build has used since `before`, unfinished files among it. */
export async function deleteUnused(folder: string, before: Date): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name);
    const used = await stat(file).catch(() => null);
    if (used?.isFile() && used.mtime < before) await rm(file, { force: true });
  }
}

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest();

/** A picture with its digest after it, where viewers of pictures do not look. */
const sealed = (picture: Buffer): Buffer => Buffer.concat([picture, digest(picture)]);

/** The picture of a sealed file; `null` where a byte is missing or another one. */
function unsealed(file: Buffer): Buffer | null {
  const picture = file.subarray(0, -32);
  return file.length > 32 && digest(picture).equals(file.subarray(-32)) ? picture : null;
}
