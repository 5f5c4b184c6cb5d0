import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Theme } from '../domain/theme/palette.ts';
import { siteSchema } from '../schemas/site.ts';

/** Any colours that can be read, for a `site.yaml` that gives none; the check then tells what is wrong with them. */
const standIn: Theme = { primary: '#9d1c20', accent: '#2b3a67', highlight: '#d19a33', paper: '#fbf7f0' };

/** The colours that `site.yaml` states, needed for the stylesheet before the content is checked. */
export async function readSiteTheme(contentDir: string): Promise<Theme> {
  try {
    const site: unknown = parse(await readFile(join(contentDir, 'site.yaml'), 'utf8'));
    return siteSchema.shape.theme.catch(standIn).parse((site as { theme?: unknown } | null)?.theme);
  } catch {
    return standIn;
  }
}
