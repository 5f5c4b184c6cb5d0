import type { Browser, CDPSession, Page } from 'playwright-core';

/** A connection and a processor. */
export interface Line {
  name: string;
  /** Bits a second, and milliseconds to the server and back. */
  bandwidth: number;
  latency: number;
  /** How many times slower the processor is made. */
  slowdown: number;
}

/** The lines over which queries are measured. */
export const slowLines: readonly Line[] = [
  { name: '9 Mbps, 80 ms', bandwidth: 9e6, latency: 80, slowdown: 1 },
  { name: '1.6 Mbps, 80 ms, processor 4 times slower', bandwidth: 1.6e6, latency: 80, slowdown: 4 },
];

/** A page on which one can search, and how it is reached. */
export interface SearchPlace {
  address: string;
  /** Name of the element that holds the form and the list, such as `award-lookup`. */
  element: string;
  line: Line;
}

/** What a query takes until its first hits stand in the page, document and stylesheet aside. */
export interface QueryCost {
  requests: number;
  /** As they came over the line, with headers. */
  bytes: number;
  milliseconds: number;
  /** Hits that the first step shows. */
  hits: number;
}

/** What the first hit of a first query takes, and what all hits of its first step take. */
export interface ColdCost extends QueryCost {
  firstHit: Omit<QueryCost, 'hits'>;
}

/** Counts what a page asks for. */
class Traffic {
  requests = 0;
  bytes = 0;
  readonly #aside = new Set<string>();

  constructor(session: CDPSession) {
    session.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Document' || type === 'Stylesheet') this.#aside.add(requestId);
      else this.requests += 1;
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (!this.#aside.has(requestId)) this.bytes += encodedDataLength;
    });
  }
}

/**
 * Asks `first` on a page that nobody has seen, by its address, and then `second` by the form of the
 * same page. Returns what each costs.
 */
export async function measureQueries(
  browser: Browser,
  { address, element, line: { bandwidth, latency, slowdown } }: SearchPlace,
  [first, second]: readonly [string, string],
): Promise<{ cold: ColdCost; warm: QueryCost }> {
  // What the service worker fetches for later is no part of a query.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const throughput = bandwidth / 8;
    const line = { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput };
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const traffic = new Traffic(session);
    await page.addInitScript(noteFirstHit, element);
    await page.goto(`${address}?q=${encodeURIComponent(first)}`, { waitUntil: 'commit' });
    await page.waitForSelector(`${element}:not([aria-busy]) [data-results]:not([hidden])`, { state: 'attached' });
    const firstHit = await page.evaluate(loadedBeforeFirstHit);
    const cold = { ...(await costOf(page, element, traffic)), milliseconds: firstHit.milliseconds, firstHit };
    const before = { requests: traffic.requests, bytes: traffic.bytes };
    const milliseconds = await page.evaluate(askAgain, { element, text: second });
    const both = await costOf(page, element, traffic);
    const [requests, bytes] = [both.requests - before.requests, both.bytes - before.bytes];
    return { cold, warm: { ...both, requests, bytes, milliseconds } };
  } finally {
    await context.close();
  }
}

async function costOf(page: Page, element: string, traffic: Traffic): Promise<Omit<QueryCost, 'milliseconds'>> {
  // The browser tells of a file's end a little after the page has it.
  await page.waitForTimeout(300);
  const hits = await page.locator(`${element} [data-list] > li`).count();
  return { requests: traffic.requests, bytes: traffic.bytes, hits };
}

/** Runs in the page: marks the moment at which the first hit stands there, counted from when the page was asked for. */
function noteFirstHit(element: string): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector(`${element} [data-list] > li`)) return;
    watch.disconnect();
    performance.mark('first-hit');
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** What a browser tells of a file that it loaded. */
interface LoadedFile {
  name: string;
  responseEnd: number;
  transferSize: number;
}

/** Runs in the page: what had come when the first hit stood there, stylesheets aside. */
function loadedBeforeFirstHit(): Omit<QueryCost, 'hits'> {
  const milliseconds = performance.getEntriesByName('first-hit')[0]?.startTime ?? NaN;
  const files = performance.getEntriesByType('resource') as unknown as LoadedFile[];
  const loaded = files.filter((file) => file.responseEnd <= milliseconds && !file.name.endsWith('.css'));
  return {
    requests: loaded.length,
    bytes: loaded.reduce((sum, { transferSize }) => sum + transferSize, 0),
    milliseconds,
  };
}

/** Runs in the page: sends the form with another text and waits until that is answered. */
function askAgain({ element, text }: { element: string; text: string }): Promise<number> {
  const lookup = document.querySelector(element);
  const field = lookup?.querySelector<HTMLInputElement>('input[name=q]');
  if (!lookup || !field) throw new Error(element);
  field.value = text;
  const started = performance.now();
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (lookup.hasAttribute('aria-busy')) return;
      watch.disconnect();
      resolve(performance.now() - started);
    });
    watch.observe(lookup, { attributeFilter: ['aria-busy'] });
    field.form?.requestSubmit();
  });
}
