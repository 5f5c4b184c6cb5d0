import type { Page } from 'playwright-core';
import { cacheNames, holdsQuestion, keptAs, keptAtHeader, type Kept } from '../../src/domain/offline-reading.ts';

/** A reader whose browser may have the service worker. */
export class OfflineVisit {
  readonly page: Page;
  readonly #home: string;

  constructor(page: Page, home: string) {
    this.page = page;
    this.#home = home;
  }

  /** Opens a page with a connection and waits until it is kept, and with it what it is made of. */
  async read(path: string, parts: readonly Kept[] = ['files', 'pictures']): Promise<void> {
    const began = new Date().toISOString();
    await this.page.goto(path);
    // Until the worker has taken the page over, what the page asks for goes past it.
    await this.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await this.page.waitForFunction(
      async ([header, time]) => {
        const copy = await caches.match(location.origin + location.pathname, { ignoreVary: true });
        return (copy?.headers.get(header) ?? '') >= time;
      },
      [keptAtHeader, began] as const,
    );
    await this.#partsKept(parts);
  }

  /** Waits until all that the page has loaded of these kinds is kept. */
  async #partsKept(kinds: readonly Kept[]): Promise<void> {
    const loaded = await this.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const parts = loaded.filter((address) => {
      const kind = keptAs(address, this.#home);
      return kind && kinds.includes(kind) && !holdsQuestion(address);
    });
    await this.page.waitForFunction(async (addresses) => {
      const copies = await Promise.all(addresses.map((address) => caches.match(address, { ignoreVary: true })));
      return copies.every((copy) => copy);
    }, parts);
  }

  /** The paths that are kept as one kind of thing, the oldest first. */
  kept(kind: Kept): Promise<string[]> {
    return this.page.evaluate(async (name) => {
      const cache = await caches.open(name);
      return (await cache.keys()).map(({ url }) => url.slice(location.origin.length));
    }, cacheNames(this.#home)[kind]);
  }

  /** When the page at `path` was kept. */
  async keptAt(path: string): Promise<Date> {
    const time = await this.page.evaluate(
      async ([address, header]) => (await caches.match(address, { ignoreVary: true }))?.headers.get(header),
      [path, keptAtHeader] as const,
    );
    return new Date(time ?? '');
  }

  /** Loads the pictures further down the page too. */
  async loadPictures(): Promise<void> {
    await this.page.evaluate(async () => {
      for (const picture of document.images) picture.loading = 'eager';
      await Promise.all([...document.images].map((picture) => picture.decode()));
    });
  }

  /** Loads all pictures of the page and waits until they are kept. */
  async keepPictures(): Promise<void> {
    await this.loadPictures();
    await this.#partsKept(['pictures']);
  }

  /** Tells the worker of addresses, as a page does that it did not load itself. */
  async tell(paths: readonly string[]): Promise<void> {
    await this.page.evaluate((addresses) => {
      navigator.serviceWorker.controller?.postMessage(addresses.map((path) => location.origin + path));
    }, paths);
  }

  /** The notice on a kept copy, if there is one. */
  async notice(): Promise<string | null> {
    const notice = this.page.locator('.kept-copy[role=status]');
    return (await notice.count()) > 0 ? notice.innerText() : null;
  }

  heading(): Promise<string> {
    return this.page.locator('h1').innerText();
  }
}
