import { createPaths, hashedFolder } from './paths.ts';

/** For files whose address changes with their content: they never need to be asked for again. */
const forever = 'public, max-age=31536000, immutable';

/** For all else: kept, and shown again only once the server has said that it is still so. */
const asked = 'public, max-age=0, must-revalidate';

const versioned = [`/${hashedFolder}`, `${createPaths('/').lookup}so/`];

/** For what hardly ever changes and stands on a page many times over: asked for again after a week. */
const aWhile = 'public, max-age=604800';

/** The `Cache-Control` of a file of the site, by its path within the site such as `/_astro/chart.B3dK.js`. */
export function cacheControl(path: string): string {
  if (versioned.some((folder) => path.startsWith(folder))) return forever;
  return path.startsWith('/hoa-van/') ? aWhile : asked;
}
