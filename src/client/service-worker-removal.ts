import { cachePrefix } from '../domain/offline-reading.ts';
import { worker } from './worker-scope.ts';

/** Takes the place of the service worker where a site keeps nothing any more: deletes what was kept, then itself. */
worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(remove());
});

async function remove(): Promise<void> {
  const prefix = cachePrefix(worker.registration.scope);
  const names = (await worker.caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => worker.caches.delete(name)));
  await worker.registration.unregister();
}
