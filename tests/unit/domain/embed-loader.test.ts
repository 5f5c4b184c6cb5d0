import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { embedLoader } from '../../../src/domain/embed-loader.ts';
import { loaderVersions } from '../../../src/domain/paths.ts';

const folder = new URL('../../../src/embed-loader/', import.meta.url);

/**
 * The hash of every version that was ever published. Portals have pasted it, and their browsers refuse
 * a script that differs by one byte: never change or remove a line here, nor the file that it is of.
 * A loader that must do something else is a new file with the next number, and a new line here.
 */
const published: Readonly<Record<string, string>> = {
  'v1.js': 'sha384-gM2qXMnGUpstq03oLSY3UMGznk72Quc3bqSgrX4itay3Vcdvqh7vGwJdm/iOiK+x',
};

test('no published loader has changed or gone', async () => {
  const files = await readdir(folder);
  const hashes = files.map(async (file) => {
    const bytes = await readFile(new URL(file, folder));
    return [file, `sha384-${createHash('sha384').update(bytes).digest('base64')}`] as const;
  });
  expect(Object.fromEntries(await Promise.all(hashes))).toEqual(published);
});

test('every version has its address', () => {
  expect(Object.keys(published)).toEqual(loaderVersions.map((version) => `v${version}.js`));
});

test('snippets name the newest, with its hash', () => {
  const newest = Math.max(...Object.keys(published).map((file) => Number(/\d+/u.exec(file)?.[0])));
  expect(embedLoader).toEqual({ version: newest, integrity: published[`v${newest}.js`] });
});

test('a loader is small', async () => {
  const { length } = await readFile(new URL(`v${embedLoader.version}.js`, folder));
  expect(length).toBeLessThan(1700);
});
