import {
  holdsQuestion,
  isForFrames,
  keptAs,
  keptAtHeader,
  withMoment,
  withNotice,
  type WorkerSetup,
} from '../domain/offline-reading.ts';
import { hashedFolder } from '../domain/paths.ts';
import { savesData } from './data-saver.ts';
import { copyOf, home, keep, keepShell, shellCopyOf } from './kept-copies.ts';
import { tidyAfter, tidyFor } from './unused-copies.ts';
import { worker, type FetchEvent } from './worker-scope.ts';

/** Put in its place by the build. */
declare const workerSetup: WorkerSetup;
const { version, offlinePage, shell, notice } = workerSetup;

/** Why a kept copy is shown. */
type Reason = keyof WorkerSetup['notice'];

/** Milliseconds that the network has before a kept copy is shown. */
const patience = 4000;

worker.addEventListener('install', (event) => {
  // A device that spares data stays with the worker that it has.
  event.waitUntil(savesData() ? Promise.reject(new Error('Save-Data')) : keepShell(version, shell));
  // Old and new worker share what they keep, so that open pages notice nothing.
  void worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([tidyFor(version), worker.clients.claim()]));
});

worker.addEventListener('fetch', (event) => {
  const { method, url, headers, mode, destination } = event.request;
  if (method !== 'GET' || headers.has('range') || isForFrames(url, home)) return;
  const kind = keptAs(url, home);
  if (mode === 'navigate')
    event.respondWith(kind === 'pages' && destination === 'document' ? page(event) : other(event));
  else if (kind === 'files' || kind === 'pictures') event.respondWith(part(event));
});

// A page that was loaded before the worker ran tells what it is made of.
worker.addEventListener('message', (event) => {
  const addresses = (event.data as string[]).filter((address) => keptAs(address, home) && !holdsQuestion(address));
  const kept = addresses.map(async (address) => keep(address, await fetch(address, { cache: 'force-cache' })));
  event.waitUntil(tidyAfter(Promise.allSettled(kept)));
});

/** A page from the network; where that or the server fails or takes too long, its kept copy, which says so. */
async function page(event: FetchEvent): Promise<Response> {
  const { url, referrer } = event.request;
  // Asks the server whatever the browser still has: else an old page would pass for a new one.
  const answer = keeping(event, fetch(url, { cache: 'no-cache', redirect: 'manual', referrer }));
  const copy = await copyOf(url);
  return (copy ? sooner(answer, (reason) => marked(copy, notice[reason])) : answer).catch(standIn);
}

/** Any other place that the reader goes to. */
const other = ({ request }: FetchEvent): Promise<Response> => fetch(request).catch(standIn);

/** A file or picture of a page. */
async function part(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const ask = () => keeping(event, fetch(request));
  const answer = request.url.startsWith(home + hashedFolder) ? undefined : ask();
  const copy = await copyOf(request.url);
  return (copy && answer ? sooner(answer, () => Promise.resolve(copy)) : (copy ?? answer)) ?? ask();
}

/** Keeps the answer of the network as it comes. */
function keeping(event: FetchEvent, answer: Promise<Response>): Promise<Response> {
  const { url, mode } = event.request;
  const kept = answer.then((response) => (holdsQuestion(url) ? undefined : keep(url, response.clone())));
  event.waitUntil(mode === 'navigate' ? tidyAfter(kept) : kept.catch(() => undefined));
  return answer;
}

/** The answer of the network if it is one and comes in time, else the copy. */
async function sooner(answer: Promise<Response>, copy: (reason: Reason) => Promise<Response>): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Reason>((resolve) => (timer = setTimeout(resolve, patience, 'slow')));
  const whole = answer.then(
    (response) => (response.status < 500 ? response : 'broken'),
    (): Reason => 'lost',
  );
  const first = await Promise.race([whole, late]);
  clearTimeout(timer);
  return typeof first === 'string' ? copy(first).catch(() => answer) : first;
}

/** A kept page with a notice that tells when it was kept; a part of the shell as it is. */
async function marked(copy: Response, words: string): Promise<Response> {
  const { headers } = copy;
  const time = headers.get(keptAtHeader);
  if (!time) return copy;
  return new Response(withNotice(await copy.text(), withMoment(words, new Date(time))), { headers });
}

const standIn = async () => (await shellCopyOf(version, offlinePage)) ?? Response.error();
