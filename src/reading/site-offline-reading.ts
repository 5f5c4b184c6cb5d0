import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteSchema } from '../schemas/site.ts';

/** Whether the site, whose content has been checked, lets visited pages be kept for reading without a network. */
export async function readOfflineReading(contentDir: string): Promise<boolean> {
  const site: unknown = parse(await readFile(join(contentDir, 'site.yaml'), 'utf8'));
  return siteSchema.shape.offlineReading.parse((site as { offlineReading?: unknown } | null)?.offlineReading);
}
