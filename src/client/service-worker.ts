import {
  hashedFolder,
  holdsQuestion,
  keptAs,
  keptAtHeader,
  momentText,
  withNotice,
  type WorkerSetup,
} from '../domain/offline-reading.ts';
import { savesData } from './data-saver.ts';
import { copyOf, deleteUnused, home, keep, keepShell, shellCopyOf } from './kept-copies.ts';
import { worker, type FetchEvent } from './worker-scope.ts';

/** Put in its place by the build. */
declare const workerSetup: WorkerSetup;
const { version, offlinePage, shell, notice } = workerSetup;

/** Milliseconds that the network has before a kept copy is shown. */
const patience = 4000;

worker.addEventListener('install', (event) => {
  // A device that spares data stays with the worker that it has.
  event.waitUntil(savesData() ? Promise.reject(new Error('Save-Data')) : keepShell(version, shell));
  // Old and new worker share what they keep, so that open pages notice nothing.
  void worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([deleteUnused(version), worker.registration.navigationPreload?.enable(), worker.clients.claim()]),
  );
});

worker.addEventListener('fetch', (event) => {
  const { method, url, headers, mode, destination } = event.request;
  if (method !== 'GET' || headers.has('range')) return;
  const kind = keptAs(url, home);
  if (mode === 'navigate')
    event.respondWith(kind === 'pages' && destination === 'document' ? page(event) : other(event));
  else if (kind === 'files' || kind === 'pictures') event.respondWith(part(event));
});

// A page that was loaded before the worker ran tells what it is made of.
worker.addEventListener('message', (event) => {
  const addresses = (event.data as string[]).filter((address) => keptAs(address, home) && !holdsQuestion(address));
  const kept = addresses.map(async (address) => keep(address, await fetch(address, { cache: 'force-cache' })));
  event.waitUntil(Promise.allSettled(kept));
});

/** A page from the network; where that fails or takes too long, its kept copy, which says so. */
async function page(event: FetchEvent): Promise<Response> {
  const answer = ask(event);
  const copy = await copyOf(event.request.url);
  return copy ? sooner(answer, (reason) => marked(copy, notice[reason])) : answer.catch(standIn);
}

/** Any other place that the reader goes to. */
const other = (event: FetchEvent): Promise<Response> => fromNetwork(event).catch(standIn);

/** A file or picture of a page. */
async function part(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  const isHashed = url.startsWith(home + hashedFolder);
  const answer = isHashed ? undefined : ask(event);
  const copy = await copyOf(url);
  if (copy && answer) return sooner(answer, () => copy);
  return copy ?? answer ?? ask(event);
}

const fromNetwork = async ({ preloadResponse, request }: FetchEvent) => (await preloadResponse) ?? fetch(request);

/** Asks the network and keeps the answer. */
function ask(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  const answer = fromNetwork(event);
  const kept = answer.then((response) => (holdsQuestion(url) ? undefined : keep(url, response.clone())));
  event.waitUntil(kept.catch(() => undefined));
  return answer;
}

/** The answer of the network if it comes in time, else the copy. */
async function sooner(
  answer: Promise<Response>,
  copy: (reason: 'lost' | 'slow') => Response | Promise<Response>,
): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'slow'>((resolve) => (timer = setTimeout(resolve, patience, 'slow')));
  const first = await Promise.race([answer.catch(() => 'lost' as const), late]);
  clearTimeout(timer);
  return typeof first === 'string' ? copy(first) : first;
}

/** A kept page with a notice that tells when it was kept. */
async function marked(copy: Response, words: string): Promise<Response> {
  const { headers } = copy;
  const when = momentText(new Date(headers.get(keptAtHeader) ?? ''));
  return new Response(withNotice(await copy.text(), words.replace('{when}', when)), { headers });
}

const standIn = async () => (await shellCopyOf(version, offlinePage)) ?? Response.error();
