import {
  cacheNames,
  cachePrefix,
  filesInUse,
  keptAs,
  keptAtHeader,
  keyOf,
  type Kept,
} from '../domain/offline-reading.ts';
import { savesData } from './data-saver.ts';
import { worker } from './worker-scope.ts';

/** Address of the home page. */
export const home = worker.registration.scope;

const names = cacheNames(home);

/** How many are kept; the oldest make room. Files go when no kept page uses them. */
const most: Readonly<Record<Kept, number>> = { pages: 60, pictures: 120, files: Infinity };

/** The kept copy of an address. */
export const copyOf = (address: string): Promise<Response | undefined> =>
  worker.caches.match(keyOf(address), { ignoreVary: true });

/** A part of the shell that has no hash in its name. */
export const shellCopyOf = (version: string, address: string): Promise<Response | undefined> =>
  worker.caches.match(address, { cacheName: shellOf(version), ignoreVary: true });

/**
 * Keeps an answer, if it is whole and what its address promises; a page that is gone is dropped. Pages
 * that do not name this worker are not the site's own: another program's, or a network's that asks to log in.
 */
export async function keep(address: string, response: Response): Promise<void> {
  const kind = keptAs(address, home);
  if (!kind) return;
  const cache = await worker.caches.open(names[kind]);
  const key = keyOf(address);
  if (response.status === 404 || response.status === 410) await cache.delete(key);
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

/** Fetches the shell: its hashed files stand with those of kept pages, the others in a cache of its version. */
export async function keepShell(version: string, addresses: readonly string[]): Promise<void> {
  const [shell, files] = await Promise.all([worker.caches.open(shellOf(version)), worker.caches.open(names.files)]);
  const isFile = (path: string) => keptAs(new URL(path, home).href, home) === 'files';
  await files.addAll(addresses.filter(isFile));
  await shell.addAll(addresses.filter((path) => !isFile(path)).map((path) => new Request(path, { cache: 'no-cache' })));
}

/** Deletes former shells, and the files that neither this shell nor a kept page uses. */
export async function deleteUnused(version: string): Promise<void> {
  const known = [shellOf(version), ...Object.values(names)];
  for (const name of await worker.caches.keys())
    if (name.startsWith(cachePrefix(home)) && !known.includes(name)) await worker.caches.delete(name);
  const files = await textsOf(names.files);
  const others = [...(await textsOf(names.pages)), ...(await textsOf(shellOf(version)))].map(([, text]) => text);
  const used = filesInUse(others, new Map(files.map(([address, text]) => [nameIn(address), text])));
  const cache = await worker.caches.open(names.files);
  for (const [address] of files) if (!used.has(nameIn(address))) await cache.delete(address);
}

const shellOf = (version: string) => `${cachePrefix(home)}shell ${version}`;

const nameIn = (address: string) => address.slice(address.lastIndexOf('/') + 1);

/** The addresses of a cache, each with its text. */
async function textsOf(name: string): Promise<(readonly [string, string])[]> {
  const cache = await worker.caches.open(name);
  const texts = (await cache.keys()).map(async ({ url }) => {
    const response = await cache.match(url, { ignoreVary: true });
    return [url, (await response?.text()) ?? ''] as const;
  });
  return Promise.all(texts);
}
