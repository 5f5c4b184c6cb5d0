import { build } from 'astro';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readBuildSettings, type BuildSettings } from '../src/domain/build-settings.ts';
import { withBuildLock } from './build-lock.ts';
import { projectRoot } from './project-root.ts';

/**
 * Builds the site beside its place and puts it there in one step, so that a failed build leaves the
 * former site untouched. Content with errors throws their report. Returns where the site stands.
 */
export async function buildSite(): Promise<BuildSettings> {
  const settings = readBuildSettings(process.env, projectRoot);
  await refuseForeignFolder(settings.outDir);
  const lockFile = join(projectRoot, 'node_modules/.cache/guong-sang/build.lock');
  const tellWaiting = (pid: number) => {
    console.log(`Đang có một lần dựng khác (tiến trình ${pid}); chờ đến khi xong …`);
  };
  await withBuildLock(lockFile, tellWaiting, () => buildAndSwap(settings.outDir));
  return settings;
}

async function buildAndSwap(outDir: string): Promise<void> {
  const started = performance.now();
  const partial = `${outDir}.partial`;
  const former = `${outDir}.former`;
  await rm(partial, { recursive: true, force: true });
  console.log('Đang đọc, kiểm tra nội dung và dựng trang …');
  try {
    await build({ root: projectRoot, outDir: partial, logLevel: 'warn' });
    await rm(former, { recursive: true, force: true });
    await rename(outDir, former).catch(ignoreMissing);
    await rename(partial, outDir);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  await rm(former, { recursive: true, force: true });
  const pages = (await readdir(outDir, { recursive: true })).filter((file) => file.endsWith('.html')).length;
  console.log(`Đã dựng ${pages} trang trong ${((performance.now() - started) / 1000).toFixed(1)} giây: ${outDir}`);
}

/** A folder with files that no build of ours made is never replaced. */
async function refuseForeignFolder(outDir: string): Promise<void> {
  const files: string[] = await readdir(outDir).catch(() => []);
  if (files.length > 0 && !(files.includes('404.html') && files.includes('sitemap.xml')))
    throw new Error(
      `OUT_DIR=${outDir} có tệp không phải do lần dựng trước tạo ra nên không ghi đè. Chọn thư mục khác.`,
    );
}

function ignoreMissing(cause: NodeJS.ErrnoException): void {
  if (cause.code !== 'ENOENT') throw cause;
}
