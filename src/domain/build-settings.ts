import { isAbsolute, relative, resolve } from 'node:path';
import { strings } from '../strings.ts';

/** Where a build reads, writes and will be served. */
export interface BuildSettings {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Absolute path of the folder that holds the finished site. */
  outDir: string;
  /** Public origin; `undefined` leaves it to `site.yaml`. */
  siteUrl: string | undefined;
  /** Folder of the address below which the site is served, with slashes at both ends. */
  basePath: string;
}

/**
 * Reads `CONTENT_DIR`, `OUT_DIR`, `SITE_URL` and `BASE_PATH`; relative folders count from `root`,
 * the project. Throws, in Vietnamese, when a setting would damage files or make broken addresses.
 */
export function readBuildSettings(env: Readonly<Record<string, string | undefined>>, root: string): BuildSettings {
  const contentDir = resolve(root, env.CONTENT_DIR || 'content');
  const outDir = resolve(root, env.OUT_DIR || 'dist');
  const replaced = [outDir, `${outDir}.guong-sang-new`, `${outDir}.guong-sang-old`];
  if (replaced.some((folder) => holds(folder, root) || holds(folder, contentDir)) || holds(contentDir, outDir))
    throw new Error(`OUT_DIR=${outDir} trùng hoặc chứa thư mục dự án hay thư mục nội dung. Chọn một thư mục khác.`);
  return { contentDir, outDir, siteUrl: readSiteUrl(env.SITE_URL), basePath: readBasePath(env.BASE_PATH) };
}

/**
 * The moment as of which a build shows the site: `BUILD_TIME`, or else `now`. A build sets it once for all
 * of its parts, so that an entry whose hour strikes meanwhile is published everywhere or nowhere.
 */
export function readBuildTime({ BUILD_TIME: text }: Readonly<Record<string, string | undefined>>, now: Date): Date {
  if (!text) return now;
  const time = new Date(/(?:Z|[+-]\d{2}:\d{2})$/u.test(text) ? text : `${text}+07:00`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(text) || Number.isNaN(time.getTime()))
    throw new Error(strings.publication.badBuildTime(text));
  return time;
}

/** Whether `inner` is `outer` or lies in it. */
function holds(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!path.startsWith('..') && !isAbsolute(path));
}

function readSiteUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.parse(text);
  if (!url || !/^https?:$/u.test(url.protocol) || url.pathname !== '/')
    throw new Error(`SITE_URL=${text} không phải địa chỉ trang, ví dụ https://guongsang.tinh.gov.vn.`);
  return url.origin;
}

function readBasePath(text = ''): string {
  const steps = text.split('/').filter(Boolean);
  if (!steps.every((step) => /^[A-Za-z0-9._~-]+$/u.test(step) && !/^\.+$/u.test(step)))
    throw new Error(`BASE_PATH=${text} không dùng được. Viết như /guong-sang/.`);
  return steps.length === 0 ? '/' : `/${steps.join('/')}/`;
}
