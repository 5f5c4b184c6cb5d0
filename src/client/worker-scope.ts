/**
 * The parts of a service worker's global scope that the project uses. TypeScript's own types of pages
 * and of workers do not go together in one project.
 */
export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly clients: { claim: () => Promise<void> };
  readonly registration: ServiceWorkerRegistration;
  skipWaiting: () => Promise<void>;
  addEventListener: <K extends keyof WorkerEvents>(type: K, listener: (event: WorkerEvents[K]) => void) => void;
}

interface WorkerEvents {
  install: ExtendableEvent;
  activate: ExtendableEvent;
  fetch: FetchEvent;
  message: ExtendableEvent & MessageEvent<unknown>;
}

interface ExtendableEvent extends Event {
  /** Keeps the worker alive until `work` is done; an event that installs fails with it. */
  waitUntil: (work: Promise<unknown>) => void;
}

/** A request of a page. */
export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith: (response: Promise<Response>) => void;
}

/** The scope in which the worker runs. */
export const worker = globalThis as unknown as WorkerScope;
