import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFiles } from './site-files.ts';

/** A digest of every file of a folder by its path: two equal snapshots are two equal folders. */
export async function snapshot(folder: string): Promise<Record<string, string>> {
  const files = await siteFiles(folder);
  const digests = files.map(async (file) => {
    const bytes = await readFile(join(folder, file));
    return [file, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}

/** The text of every page, feed and list of a site, one after another. */
export async function wholeText(folder: string): Promise<string> {
  const files = (await siteFiles(folder)).filter((file) => /\.(?:html|xml|json|txt)$/u.test(file));
  return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
}
