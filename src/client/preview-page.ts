import { cachePrefix } from '../domain/offline-reading.ts';
import { part } from './preview-findings.ts';

/** Marks the links to pages that are not on the site yet, above all on the cards of lists. */
export function markLinks(marks: Readonly<Record<string, string>>): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    const mark = link.origin === location.origin ? marks[decodeURI(link.pathname)] : undefined;
    if (mark && !link.querySelector('.preview-mark')) link.append(' ', part('span', { class: 'preview-mark' }, mark));
  }
}

/** Says below the title what does not work in the preview. */
export function showNotice(notice: string | null): void {
  if (notice === null || document.querySelector('.preview-notice')) return;
  document.querySelector('main h1')?.after(part('p', { class: 'preview-notice', role: 'note' }, notice));
}

/** Removes the worker that a finished site at the same address has left, and what it kept. */
export async function removeWorkers(): Promise<void> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  for (const registration of (await serviceWorker?.getRegistrations()) ?? []) {
    const prefix = cachePrefix(registration.scope);
    await registration.unregister();
    for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  }
}
