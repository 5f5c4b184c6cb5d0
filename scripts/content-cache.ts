import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** Removes what builds keep of a content folder, which is of no use once the folder is gone. */
export async function removeContentCache(contentDir: string): Promise<void> {
  const name = createHash('sha256').update(contentDir).digest('hex').slice(0, 16);
  await rm(join(projectRoot, 'node_modules/.cache/guong-sang', name), { recursive: true, force: true });
}
