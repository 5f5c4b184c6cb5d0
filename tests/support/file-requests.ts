import { readFile } from 'node:fs/promises';

/**
 * Requests answered from files, for code of the browser that runs in plain Node. To be imported before
 * `src/client/search-engine.ts`, which wraps `fetch` when it loads.
 */
export const fileRequests = {
  /** The files that were asked for, in order. */
  asked: [] as string[],
  /** Requests for addresses with this text in them fail; `null` for none. */
  failing: null as { part: string; how: 'refused' | 'missing' } | null,
};

const networkFetch = globalThis.fetch;

globalThis.fetch = async (input, options) => {
  // Other test files of the same worker may ask real servers.
  if (/^https?:/u.test(input instanceof Request ? input.url : input.toString())) return networkFetch(input, options);
  const file = (input instanceof Request ? input.url : input.toString()).replace(/\?.*$/u, '');
  fileRequests.asked.push(file);
  const { failing } = fileRequests;
  if (failing && file.includes(failing.part)) {
    if (failing.how === 'refused') throw new TypeError('fetch failed');
    return new Response('', { status: 404 });
  }
  return new Response(await readFile(file));
};
