import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/** One project for each kind of test; `build` and `browser` look at sites that are built once for both. */
const project = (name: string, more: object = {}): TestProjectConfiguration => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...more },
});

/** No measure of speed, but of an end: other programs may keep the machine busy. */
const patient = { testTimeout: 60_000, hookTimeout: 60_000 };

// Builds wait for one another too.
const onBuiltSites = {
  globalSetup: 'tests/support/built-sites.ts',
  testTimeout: 240_000,
  hookTimeout: 240_000,
  // What is waited for comes late on a busy machine, and is seen soon where it is not.
  expect: { poll: { timeout: 30_000 } },
  // Files share a worker, and with it the pages that were parsed and the browser.
  isolate: false,
};

export default defineConfig({
  test: {
    // Tests wait for the browser and for builds more than they compute, so two more than the processors.
    maxWorkers: availableParallelism() + 2,
    projects: [
      // Pure functions leave nothing behind, so files may share a worker and what it has loaded.
      project('unit', { isolate: false, ...patient }),
      // Components need Astro's own Vite plugins.
      getViteConfig({ test: { name: 'render', include: ['tests/render/**/*.test.ts'], isolate: false, ...patient } }),
      project('build', onBuiltSites),
      // A machine that many programs share may starve a browser for half a minute; each test starts anew.
      project('browser', { ...onBuiltSites, retry: 1 }),
    ],
  },
});
