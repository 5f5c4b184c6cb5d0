import { savesData } from './data-saver.ts';

const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
const address = document.documentElement.dataset.worker;

/** Lets the service worker keep the pages that are read, and this one first. */
async function start(worker: ServiceWorkerContainer, script: string): Promise<void> {
  const isNew = !worker.controller;
  await worker.register(script);
  if (!isNew) return;
  const parts = performance.getEntriesByType('resource').map(({ name }) => name);
  (await worker.ready).active?.postMessage([location.href, ...parts]);
}

if (serviceWorker && address && !savesData()) addEventListener('load', () => void start(serviceWorker, address));
