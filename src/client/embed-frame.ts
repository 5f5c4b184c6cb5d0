/**
 * The embed's half of the agreement with the page around it: once that page has said hello, it is
 * told, and nobody else is, how tall the content is, at once and after every change.
 */
const namespace = 'guong-sang';
const root = document.documentElement;

/** How long a page around may take to give the frame its height, in milliseconds. */
const patience = 1000;

let host: string | undefined;
let height = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== parent || source === window || !isHello(data) || !/^https?:/u.test(origin)) return;
  if (host === undefined) new ResizeObserver(measure).observe(root);
  host = origin;
  fit();
});

// The page around has another width now, or has given way after all.
addEventListener('resize', () => {
  if (host !== undefined && !root.hasAttribute('data-fitted')) fit();
});

function isHello(data: unknown): boolean {
  const { ns, v, type } = (data ?? {}) as Record<string, unknown>;
  return ns === namespace && v === 1 && type === 'hello';
}

function fit(): void {
  root.setAttribute('data-fitted', '');
  measure();
}

/** Tells the page around the natural height, rounded up. */
function measure(): void {
  // A frame that is not shown has no width, and its text no height to speak of.
  if (host === undefined || innerWidth === 0 || !root.hasAttribute('data-fitted')) return;
  height = Math.ceil(root.getBoundingClientRect().height);
  parent.postMessage({ ns: namespace, v: 1, type: 'height', height }, host);
  clearTimeout(waiting);
  // A page that says hello and then keeps its frame small leaves readers the scroll bar.
  waiting = setTimeout(() => {
    if (innerHeight < height) root.removeAttribute('data-fitted');
  }, patience);
}
