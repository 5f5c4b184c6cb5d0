import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashedFolder } from '../src/domain/paths.ts';

/**
 * Deletes the pictures of a build that no page, style or feed names. Astro copies every picture that it
 * was told of, as it came from the camera; only the sizes it made for a page may be published.
 */
export async function deleteUnusedPictures(outDir: string): Promise<void> {
  const files = await readdir(outDir, { recursive: true });
  const texts = files.filter((file) => /\.(?:html|css|js|json|xml|txt)$/u.test(file));
  const named = new Set<string>();
  for (const file of texts)
    for (const [name] of (await readFile(join(outDir, file), 'utf8')).matchAll(
      /[\w.~-]+\.(?:jpe?g|png|webp|avif|gif|svg)/giu,
    ))
      named.add(name);
  const folder = join(outDir, hashedFolder);
  for (const file of await readdir(folder).catch(() => []))
    if (/\.(?:jpe?g|png|webp|avif|gif|svg)$/iu.test(file) && !named.has(file)) await rm(join(folder, file));
}
