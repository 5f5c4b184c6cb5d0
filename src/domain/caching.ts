import { createPaths, hashedFolder } from './paths.ts';

/** For files whose address changes with their content: they never need to be asked for again. */
const forever = 'public, max-age=31536000, immutable';

/** For all else: kept, and shown again only once the server has said that it is still so. */
const asked = 'public, max-age=0, must-revalidate';

const versioned = [`/${hashedFolder}`, `${createPaths('/').lookup}so/`];

/** The `Cache-Control` of a file of the site, by its path within the site such as `/_astro/chart.B3dK.js`. */
export const cacheControl = (path: string): string =>
  versioned.some((folder) => path.startsWith(folder)) ? forever : asked;
