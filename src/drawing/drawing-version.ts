import { createHash } from 'node:crypto';
import manifest from '../../package.json' with { type: 'json' };

/** The text of all of the program that decides how a picture looks. */
const sources = import.meta.glob<string>(
  [
    './*.ts',
    '../domain/chart-drawing/*.ts',
    '../domain/brocade/**/*.ts',
    '../domain/theme/*.ts',
    '../domain/text-hash.ts',
    '../domain/chart-spec.ts',
    '../domain/line-breaks.ts',
    '../domain/numbers.ts',
    '../domain/share-picture.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** Changes whenever the same chart or page's picture may look different; the libraries' versions are exact. */
export const drawingVersion: string = createHash('sha256')
  .update(JSON.stringify([sources, manifest.dependencies]))
  .digest('hex');
