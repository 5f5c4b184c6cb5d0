import { expect, test } from 'vitest';
import { cacheControl } from '../../../src/domain/caching.ts';
import { createPaths } from '../../../src/domain/paths.ts';

const { home, awards, lookupFile } = createPaths('/');

test.each(['/_astro/style.B3dK.css', '/_astro/be-vietnam-pro-400.Cx1.woff2', lookupFile('a1', 'x')])(
  '%s has its content in its address and is kept for a year',
  (path) => {
    expect(cacheControl(path)).toBe('public, max-age=31536000, immutable');
  },
);

test.each([home, awards, '/bieu-do/mot.png', '/favicon.svg', '/pagefind/pagefind.js', '/dien-hinh/_astro/'])(
  '%s is asked for again',
  (path) => {
    expect(cacheControl(path)).toBe('public, max-age=0, must-revalidate');
  },
);

test('a pattern, of which a list shows many, is kept for a week', () => {
  expect(cacheControl('/hoa-van/dien-hinh/to.svg')).toBe('public, max-age=604800');
});
