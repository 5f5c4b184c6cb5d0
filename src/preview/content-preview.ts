import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCatalog } from '../domain/build-catalog.ts';
import type { Entry } from '../domain/entry.ts';
import { sortFindings } from '../domain/findings.ts';
import { subjectOf } from '../domain/preview/finding-pages.ts';
import { countText, overviewPath, pageReport, type PageReport } from '../domain/preview/page-report.ts';
import { standIns } from '../domain/preview/stand-ins.ts';
import { createPaths } from '../domain/paths.ts';
import { getPreview, setPreview } from '../queries/preview.ts';
import { readContent } from '../reading/content.ts';
import { ReadMemory } from '../reading/read-memory.ts';
import { readSiteAddress } from '../reading/site-address.ts';
import { strings } from '../strings.ts';

/** Where the preview reads and is served. */
export interface PreviewPlace {
  contentDir: string;
  basePath: string;
  /** Public origin; `undefined` leaves it to `site.yaml`. */
  siteUrl: string | undefined;
}

const memory = new ReadMemory();
let shown = '';

/**
 * Reads what has changed in the content folder; from then on pages show it. Tells how many findings
 * there are, and whether anything is other than before.
 */
export async function readPreview(place: PreviewPlace): Promise<{ isNew: boolean; count: string }> {
  const { contentDir, basePath } = place;
  const { entries, broken, findings: ofFiles } = await readContent(contentDir, memory);
  const withFiles = await Promise.all(entries.map((entry) => withPictureFiles(entry, contentDir)));
  const siteUrl = place.siteUrl ?? (await readSiteAddress(contentDir));
  const options = { siteUrl, basePath, now: new Date(), preview: true };
  const { catalog, findings: together } = buildCatalog({ entries: withFiles, broken }, options);
  const findings = sortFindings([...ofFiles, ...together]);
  setPreview({ catalog, entries: withFiles, broken, findings });
  const before = shown;
  shown = JSON.stringify([siteUrl, withFiles, broken, findings]);
  return { isNew: shown !== before, count: countText(findings, strings.preview.none) };
}

/** What the preview says beside the page at `path`. */
export const reportOf = (path: string, { basePath }: PreviewPlace): PageReport =>
  pageReport(path, getPreview(), basePath, new Date());

/** Where the preview answers for an address that has no page now; `undefined` where the address stands. */
export function standInFor(path: string, { basePath }: PreviewPlace): string | undefined {
  const preview = getPreview();
  const paths = createPaths(basePath);
  if (path.startsWith(overviewPath(paths))) return undefined;
  if (!preview.catalog) return overviewPath(paths);
  const subject = subjectOf(path, paths);
  const isStandIn = standIns(preview, paths, new Date()).has(subject);
  return isStandIn ? `${overviewPath(paths)}trang${subject.slice(paths.home.length - 1)}` : undefined;
}

/** Pictures as Astro knows them in development: by the address that the server has for the file as it is now. */
async function withPictureFiles(entry: Entry, contentDir: string): Promise<Entry> {
  const pictures = Object.entries(entry.pictures).map(async ([name, { file, colour }]) => {
    const path = join(contentDir, entry.file, '..', name);
    const fsPath = path.replaceAll('\\', '/').replace(/^(?!\/)/u, '/');
    const format = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: 0 }));
    const facts = { origWidth: file.width, origHeight: file.height, origFormat: format, t: mtimeMs };
    const query = Object.entries(facts).map(([key, value]) => `${key}=${value}`);
    const src = `/@fs${fsPath}?${query.join('&')}`;
    return [name, { file: { ...file, src, fsPath: path, format }, colour }] as const;
  });
  return { ...entry, pictures: Object.fromEntries(await Promise.all(pictures)) };
}
