import { cacheNames, cachePrefix, keptAs, keptAtHeader, keyOf, type Kept } from '../domain/offline-reading.ts';
import { savesData } from './data-saver.ts';
import { worker } from './worker-scope.ts';

/** Address of the home page. */
export const home = worker.registration.scope;

/** The caches that all versions of the worker share. */
export const names = cacheNames(home);

/** The cache of the shell of one version. */
export const shellOf = (version: string): string => `${cachePrefix(home)}shell ${version}`;

/** How many are kept; the oldest make room. Files and pictures also go when no kept page uses them. */
const most: Readonly<Record<Kept, number>> = { pages: 60, pictures: 120, files: Infinity };

/** The kept copy of an address; none where the browser's store fails. */
export const copyOf = (address: string, cacheName?: string): Promise<Response | undefined> =>
  worker.caches.match(keyOf(address), { ignoreVary: true, ...(cacheName && { cacheName }) }).catch(() => undefined);

/** A part of the shell that has no hash in its name. */
export const shellCopyOf = (version: string, address: string): Promise<Response | undefined> =>
  copyOf(address, shellOf(version));

/**
 * Keeps an answer, if it is whole and what its address promises; what is gone is dropped, and with a page
 * that was withdrawn those that lead to it and tell of it. Pages
 * that do not name this worker are not the site's own: another program's, or a network's that asks to log in.
 */
export async function keep(address: string, response: Response): Promise<void> {
  const kind = keptAs(address, home);
  if (!kind) return;
  const cache = await worker.caches.open(names[kind]);
  const key = keyOf(address);
  if (response.status === 404 || response.status === 410) await cache.delete(key);
  if (response.status === 410 && kind === 'pages') await dropPagesNaming(new URL(key).pathname);
  if (response.status !== 200 || response.redirected || (kind === 'pictures' && savesData())) return;
  const headers = new Headers(response.headers);
  const isHtml = headers.get('content-type')?.startsWith('text/html') === true;
  const body = isHtml ? await response.text() : response.body;
  const isOwnPage = typeof body === 'string' && body.includes(`data-worker="${location.pathname}"`);
  if (isHtml ? kind !== 'pages' || !isOwnPage : kind === 'pages') return;
  // They speak of the answer as it was sent.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set(keptAtHeader, new Date().toISOString());
  await cache.put(key, new Response(body, { headers }));
  for (const old of (await cache.keys()).slice(0, -most[kind])) await cache.delete(old);
}

/** Drops the kept pages with a link to `path`, such as lists that show its card. */
async function dropPagesNaming(path: string): Promise<void> {
  const pages = await worker.caches.open(names.pages);
  for (const request of await pages.keys()) {
    const copy = await pages.match(request, { ignoreVary: true });
    if ((await copy?.text())?.includes(`"${path}"`)) await pages.delete(request, { ignoreVary: true });
  }
}

/**
 * Fetches the shell: its page, in a cache of its version, and then its hashed files, which stand with those
 * of kept pages and are in use from the start.
 */
export async function keepShell(version: string, addresses: readonly string[]): Promise<void> {
  const [shell, files] = await Promise.all([worker.caches.open(shellOf(version)), worker.caches.open(names.files)]);
  const isFile = (path: string) => keptAs(new URL(path, home).href, home) === 'files';
  await shell.addAll(addresses.filter((path) => !isFile(path)).map((path) => new Request(path, { cache: 'no-cache' })));
  await files.addAll(addresses.filter(isFile));
}
