import { cachePrefix, filesInUse } from '../domain/offline-reading.ts';
import { home, names, shellOf } from './kept-copies.ts';
import { worker } from './worker-scope.ts';

/** Milliseconds of rest after a page before what is unused is looked for, which takes reading all that is kept. */
const rest = 2000;

/** How many pages are under way; what they are made of may be kept before them. */
let underWay = 0;

/** Waits for `work`, which keeps or drops pages, and when the last one is done, deletes what none of them uses. */
export async function tidyAfter(work: Promise<unknown>): Promise<void> {
  underWay += 1;
  await work.catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, rest));
  underWay -= 1;
  await deleteUnused();
}

/** Deletes the shells of other versions, and what neither this one nor a kept page uses. */
export async function tidyFor(version: string): Promise<void> {
  const known = [shellOf(version), ...Object.values(names)];
  for (const name of await ownCaches()) if (!known.includes(name)) await worker.caches.delete(name);
  await deleteUnused();
}

/** Deletes the files and pictures that no shell and no kept page uses; gives way to pages that are under way. */
async function deleteUnused(): Promise<void> {
  // What is kept from here on is not looked at, whichever page it belongs to.
  const [files, pictures] = [await textsOf(names.files), await addressesOf(names.pictures)];
  const readable = (await ownCaches()).filter((name) => name !== names.files && name !== names.pictures);
  const texts = (await Promise.all(readable.map(textsOf))).flatMap((all) => [...all.values()]);
  const parts = [...files, ...pictures.map((address) => [address, ''] as const)];
  const used = filesInUse(texts, new Map(parts.map(([address, text]) => [nameIn(address), text])));
  for (const [address] of parts) {
    if (underWay > 0) return;
    if (used.has(nameIn(address))) continue;
    const cache = await worker.caches.open(files.has(address) ? names.files : names.pictures);
    await cache.delete(address);
  }
}

const ownCaches = async () => (await worker.caches.keys()).filter((name) => name.startsWith(cachePrefix(home)));

const nameIn = (address: string) => address.slice(address.lastIndexOf('/') + 1);

const addressesOf = async (name: string) => (await (await worker.caches.open(name)).keys()).map(({ url }) => url);

/** The texts of a cache by their addresses. */
async function textsOf(name: string): Promise<Map<string, string>> {
  const cache = await worker.caches.open(name);
  const texts = (await addressesOf(name)).map(async (address) => {
    const response = await cache.match(address, { ignoreVary: true });
    return [address, (await response?.text()) ?? ''] as const;
  });
  return new Map(await Promise.all(texts));
}
