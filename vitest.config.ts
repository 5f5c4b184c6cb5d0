import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** One project for each kind of test; `build` and `browser` look at sites that are built once for both. */
const project = (name: string, more: object = {}): TestProjectConfiguration => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...more },
});

// Builds wait for one another, and for other programs of a busy machine.
const onBuiltSites = {
  globalSetup: 'tests/support/built-sites.ts',
  testTimeout: 240_000,
  hookTimeout: 240_000,
  // Files share a worker, and with it the pages that were parsed and the browser.
  isolate: false,
};

/** Files whose tests build sites, one build at a time; they mostly wait. */
const waiting =
  /\/(?:base-path|build-environment|build-failures|build-lock|charts|check|content-store|offline-updates|parser-changes|picture-cache)\.test\.ts$/u;

/** Spreads the files that wait among those that compute, so that neither processor is idle; the longest comes first. */
class SpreadSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith('/accessibility.test.ts');
    const waits = sorted.filter(({ moduleId }) => waiting.test(moduleId));
    const works = sorted
      .filter((file) => !waits.includes(file))
      .sort((a, b) => Number(isLongest(b)) - Number(isLongest(a)));
    return [...works.flatMap((file, index) => [file, ...(index % 3 === 0 ? waits.splice(0, 1) : [])]), ...waits];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: SpreadSequencer },
    // Tests wait for the browser and for builds more than they compute, so two more than the processors.
    maxWorkers: availableParallelism() + 2,
    projects: [
      // Pure functions leave nothing behind, so files may share a worker and what it has loaded.
      project('unit', { isolate: false }),
      // Components need Astro's own Vite plugins.
      getViteConfig({ test: { name: 'render', include: ['tests/render/**/*.test.ts'], isolate: false } }),
      project('build', onBuiltSites),
      project('browser', onBuiltSites),
    ],
  },
});
