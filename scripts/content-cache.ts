import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashedFolder } from '../src/domain/paths.ts';
import { projectRoot } from './project-root.ts';

/** The folder of what builds keep of a content folder from one to the next. */
export function contentCache(contentDir: string): string {
  const name = createHash('sha256').update(contentDir).digest('hex').slice(0, 16);
  return join(projectRoot, 'node_modules/.cache/guong-sang', name);
}

/** Deletes the kept pictures that the site in `outDir` no longer shows, such as withdrawn photos. */
export async function deleteWithdrawnPictures(contentDir: string, outDir: string): Promise<void> {
  const shown = new Set(await readdir(join(outDir, hashedFolder)));
  const kept = join(contentCache(contentDir), 'assets');
  for (const name of await readdir(kept).catch(() => [])) if (!shown.has(name)) await rm(join(kept, name));
}

/** Removes what builds keep of a content folder, which is of no use once the folder is gone. */
export async function removeContentCache(contentDir: string): Promise<void> {
  await rm(contentCache(contentDir), { recursive: true, force: true });
}
