import { savesData } from './data-saver.ts';

const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
const address = document.documentElement.dataset.worker;

/** Lets the service worker keep the pages that are read, and this one first. */
async function start(worker: ServiceWorkerContainer, script: string): Promise<void> {
  const isNew = !worker.controller;
  await worker.register(script);
  if (!isNew) return;
  const { active } = await worker.ready;
  active?.postMessage([location.href]);
  // Also what was on its way while the worker came; what is asked for from then on goes through it.
  new PerformanceObserver((list) => {
    const parts = (list.getEntries() as PerformanceResourceTiming[]).filter(({ workerStart }) => workerStart === 0);
    active?.postMessage(parts.map(({ name }) => name));
  }).observe({ type: 'resource', buffered: true });
}

if (serviceWorker && address && !savesData()) addEventListener('load', () => void start(serviceWorker, address));
