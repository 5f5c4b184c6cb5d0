import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { headersFile, headersFileName } from '../../src/domain/headers-file.ts';
import type { HeaderRule } from '../../src/domain/server-policy.ts';
import { siteFiles } from './site-files.ts';

/** Puts a built site into the folder `copy`, to be served with other headers; its files are those of the site. */
export async function siteWithHeaders(site: string, rules: readonly HeaderRule[], copy: string): Promise<void> {
  for (const file of await siteFiles(site)) {
    await mkdir(dirname(join(copy, file)), { recursive: true });
    await link(join(site, file), join(copy, file));
  }
  await rm(join(copy, headersFileName));
  await writeFile(join(copy, headersFileName), headersFile(rules));
}
