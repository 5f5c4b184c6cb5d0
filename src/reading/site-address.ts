import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Used when `site.yaml` gives no usable address; the check then tells what is wrong with it. */
const placeholder = 'https://guongsang.example';

/** The public origin that `site.yaml` states, needed before the content is checked. */
export async function readSiteAddress(contentDir: string): Promise<string> {
  try {
    const site: unknown = parse(await readFile(join(contentDir, 'site.yaml'), 'utf8'));
    const address = (site as { address?: unknown } | null)?.address;
    const url = typeof address === 'string' ? URL.parse(address) : null;
    return url && /^https?:$/u.test(url.protocol) ? url.origin : placeholder;
  } catch {
    return placeholder;
  }
}
