import { hashedFolder } from './paths.ts';

/** What the service worker keeps: pages, hashed files of the build, and pictures. */
export type Kept = 'pages' | 'files' | 'pictures';

/** What the worker is told when it is built. */
export interface WorkerSetup {
  /** Changes with every change of the shell. */
  version: string;
  /** Address of the page that stands in for what is not kept. */
  offlinePage: string;
  /** Addresses of all that this page needs, itself among them. */
  shell: readonly string[];
  /** The notice on a kept copy, for `withMoment`: without a network, on a slow one, and where the server fails. */
  notice: { lost: string; slow: string; broken: string };
}

/** Says on a kept response when it was kept. */
export const keptAtHeader = 'x-kept-at';

/** What all caches of the site at `home` begin with; other sites of the same origin have their own. */
export const cachePrefix = (home: string): string => `guong-sang ${home} `;

/** The caches of the site at `home`. */
export const cacheNames = (home: string): Record<Kept, string> => ({
  pages: `${cachePrefix(home)}pages`,
  files: `${cachePrefix(home)}files`,
  pictures: `${cachePrefix(home)}pictures`,
});

/** As what `address` may be kept by the site at `home`; both are absolute. Indexes and downloads never are. */
export function keptAs(address: string, home: string): Kept | undefined {
  if (!address.startsWith(home) || isForFrames(address, home)) return undefined;
  const path = keyOf(address);
  if (/\.(?:avif|jpe?g|png|svg|webp)$/u.test(path)) return 'pictures';
  if (path.startsWith(home + hashedFolder)) return 'files';
  return path.endsWith('/') ? 'pages' : undefined;
}

/** Whether `address` is of a part of the site at `home` for other sites' frames, which the worker leaves alone. */
export const isForFrames = (address: string, home: string): boolean => address.startsWith(`${home}nhung/`);

/** Under what an address is kept: itself without what is asked of it. */
export const keyOf = (address: string): string => address.replace(/[?#].*$/u, '');

/** Whether the address tells what somebody looked for. */
export const holdsQuestion = (address: string): boolean => /[?&]q=/u.test(address);

/** Of `files` (texts by name), those that the texts name, themselves or by way of such files. */
export function filesInUse(texts: readonly string[], files: ReadonlyMap<string, string>): Set<string> {
  const used = new Set<string>();
  const follow = (text: string) => {
    for (const [name, inside] of files) {
      if (used.has(name) || !text.includes(name)) continue;
      used.add(name);
      follow(inside);
    }
  };
  texts.forEach(follow);
  return used;
}

/** `words` with a moment in the reader's own time, such as 14:05 and 21/11/2026, for `{time}` and `{date}`. */
export const withMoment = (words: string, moment: Date): string =>
  words
    .replace('{time}', `${moment.getHours()}:${String(moment.getMinutes()).padStart(2, '0')}`)
    .replace('{date}', `${moment.getDate()}/${moment.getMonth() + 1}/${moment.getFullYear()}`);

/** A page with a notice before its main part. */
export const withNotice = (html: string, notice: string): string =>
  html.replace('<main id="', (main) => `<p class="kept-copy" role="status">${notice}</p>${main}`);
