import { build } from 'astro';
import { glob, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBuildSettings, readBuildTime, type BuildSettings } from '../src/domain/build-settings.ts';
import { headersFile, headersFileName } from '../src/domain/headers-file.ts';
import { goneFile, goneFileName, goneRules } from '../src/domain/gone-file.ts';
import { createPaths, gonePages, searchFolder } from '../src/domain/paths.ts';
import { momentText, scheduleText } from '../src/domain/schedule.ts';
import { serverPolicy } from '../src/domain/server-policy.ts';
import { pictureCache, shareCache } from '../src/drawing/packages.ts';
import { deleteUnused } from '../src/drawing/picture-cache.ts';
import { withFileLock } from '../src/reading/file-lock.ts';
import { readPublicationRecord, type PublicationRecord } from '../src/reading/publication-record.ts';
import { readDelivery } from '../src/reading/site-delivery.ts';
import { strings } from '../src/strings.ts';
import { contentCache, deleteWithdrawnPictures } from './content-cache.ts';
import { projectRoot } from './project-root.ts';
import { writeSearchIndex, type IndexedPage } from './search-index.ts';
import { writeServiceWorker } from './service-worker.ts';
import { deleteUnusedPictures } from './unused-pictures.ts';

/** A file in every build, by which the next one knows that it may replace the folder. */
const marker = '.guong-sang-build';

/**
 * Builds the site beside its place and puts it there in one step, so that a failed build leaves the
 * former site untouched. Content with errors throws their report. Returns where the site stands.
 */
export async function buildSite(): Promise<BuildSettings> {
  const settings = readBuildSettings(process.env, projectRoot);
  await refuseForeignFolder(settings.outDir);
  // Astro would take these, which other programs set, for its own settings.
  delete process.env.SITE;
  delete process.env.BASE_URL;
  const lockFile = join(projectRoot, 'node_modules/.cache/guong-sang/build.lock');
  const tellWaiting = (pid: number) => {
    console.log(`Đang có một lần dựng khác (tiến trình ${pid}); chờ đến khi xong …`);
  };
  await withFileLock(lockFile, tellWaiting, () => buildAndSwap(settings));
  return settings;
}

async function buildAndSwap(settings: BuildSettings): Promise<void> {
  const started = performance.now();
  const time = readBuildTime(process.env, new Date());
  if (process.env.BUILD_TIME) console.log(strings.publication.builtAsOf(momentText(time)));
  // Every part of the build reads it anew.
  process.env.BUILD_TIME = time.toISOString();
  const { outDir } = settings;
  const partial = `${outDir}.guong-sang-new`;
  let record: PublicationRecord;
  await rm(partial, { recursive: true, force: true });
  console.log('Đang đọc, kiểm tra nội dung và dựng trang …');
  try {
    await build({ root: projectRoot, outDir: partial, logLevel: 'warn' });
    await deleteUnusedPictures(partial);
    await placeGonePages(partial);
    await writeSearchIndex(pagesIn(partial), join(partial, searchFolder));
    const delivery = await readDelivery(settings.contentDir);
    await writeServiceWorker(partial, settings, delivery);
    const policy = serverPolicy(settings.basePath, delivery.embedAllowlist);
    await writeFile(join(partial, headersFileName), headersFile(policy));
    record = await readPublicationRecord(contentCache(settings.contentDir));
    const gone = goneRules(record.gone, createPaths(settings.basePath));
    await writeFile(join(partial, goneFileName), goneFile(gone));
    await writeFile(join(partial, marker), '');
    await swap(partial, outDir);
    await deleteWithdrawnPictures(settings.contentDir, outDir);
    await deleteOldPictures();
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  const pages = (await readdir(outDir, { recursive: true })).filter((file) => file.endsWith('.html')).length;
  if (record.warnings) console.log(record.warnings);
  console.log(`Đã dựng ${pages} trang trong ${((performance.now() - started) / 1000).toFixed(1)} giây: ${outDir}`);
  const schedule = scheduleText(record.schedule);
  if (schedule) console.log(schedule);
}

/** Puts the pages for what is gone where they are no pages of their own; Astro does so with `404` alone. */
async function placeGonePages(folder: string): Promise<void> {
  for (const file of Object.values(gonePages(createPaths('/')))) {
    const built = join(folder, file.replace('.html', ''));
    await rename(join(built, 'index.html'), join(folder, file));
    await rmdir(built);
  }
}

/** A picture that no build has used for a month is drawn anew should one need it. */
async function deleteOldPictures(): Promise<void> {
  const monthAgo = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000);
  for (const folder of [pictureCache, shareCache]) await deleteUnused(folder, monthAgo);
}

/** Every page of a built site. */
async function* pagesIn(folder: string): AsyncGenerator<IndexedPage> {
  for await (const file of glob('**/index.html', { cwd: folder }))
    yield { url: `/${file.slice(0, -'index.html'.length)}`, html: await readFile(join(folder, file), 'utf8') };
}

/** Puts the new site in the place of the former one, which comes back if that fails. */
async function swap(partial: string, outDir: string): Promise<void> {
  const former = `${outDir}.guong-sang-old`;
  await rm(former, { recursive: true, force: true });
  await rename(outDir, former).catch(ignoreMissing);
  try {
    await rename(partial, outDir);
  } catch (cause) {
    await rename(former, outDir).catch(ignoreMissing);
    throw cause;
  }
  await rm(former, { recursive: true, force: true });
}

/** A file, or a folder with files that no build of ours made, is never replaced. */
async function refuseForeignFolder(outDir: string): Promise<void> {
  const refuse = (why: string) => new Error(`OUT_DIR=${outDir} ${why} nên không ghi đè. Chọn thư mục khác.`);
  const files: string[] = await readdir(outDir).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw refuse('không phải thư mục đọc được');
  });
  if (files.length > 0 && !files.includes(marker)) throw refuse('có tệp không phải do lần dựng trước tạo ra');
}

function ignoreMissing(cause: NodeJS.ErrnoException): void {
  if (cause.code !== 'ENOENT') throw cause;
}
