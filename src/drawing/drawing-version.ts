import { createHash } from 'node:crypto';

/** The text of all that decides how a picture looks; `package.json` names the libraries' exact versions. */
const sources = import.meta.glob<string>(
  [
    './*.ts',
    '../domain/chart-drawing/*.ts',
    '../domain/brocade/**/*.ts',
    '../domain/theme/*.ts',
    '../domain/**/text-hash.ts',
    '../domain/chart-spec.ts',
    '../domain/line-breaks.ts',
    '../domain/numbers.ts',
    '../domain/share-picture.ts',
    '../../package.json',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** Changes whenever the same chart or page's picture may look different. */
export const drawingVersion: string = createHash('sha256').update(JSON.stringify(sources)).digest('hex');
