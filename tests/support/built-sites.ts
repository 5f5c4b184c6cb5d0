import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '../../scripts/project-root.ts';
import { browserPath } from '../../scripts/browser.ts';
import { runCommand, type CommandRun } from './command-run.ts';
import { removeContentCache } from '../../scripts/content-cache.ts';
import { fixtureTime } from './fixture-content.ts';
import { copyBuiltFixture } from './unpublished-entries.ts';

/** Runs `npm run build`'s command with settings of its own, as an office would. */
export const runBuild = (env: Readonly<Record<string, string>>, root = projectRoot): Promise<CommandRun> =>
  runCommand(['scripts/build.ts'], env, root);

interface BuiltSites {
  folder: string;
  content: string;
  fixtureSite: string;
  realSite: string;
}

/** Each project loads this file anew; what it leaves here is shared by all projects of a run. */
const shared = globalThis as { builtSites?: Promise<BuiltSites> };

/** Builds the fixture and the real content once; tests find the folders by `inject`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Test files that start at once would unpack the browser over one another.
  if (project.name === 'browser') await browserPath();
  const { folder, content, fixtureSite, realSite } = await (shared.builtSites ??= buildSites());
  project.provide('fixtureSite', fixtureSite);
  project.provide('realSite', realSite);
  return () => removeSites(folder, content);
}

async function buildSites(): Promise<BuiltSites> {
  const folder = await mkdtemp(join(tmpdir(), 'guong-sang-'));
  const [content, fixtureSite, realSite] = [join(folder, 'content'), join(folder, 'fixture'), join(folder, 'real')];
  await copyBuiltFixture(content);
  const runs = [
    await runBuild({ CONTENT_DIR: content, OUT_DIR: fixtureSite, BUILD_TIME: fixtureTime }),
    await runBuild({ OUT_DIR: realSite }),
  ];
  const failed = runs.find(({ code }) => code !== 0);
  if (failed) {
    await removeSites(folder, content);
    throw new Error(failed.output);
  }
  return { folder, content, fixtureSite, realSite };
}

async function removeSites(folder: string, content: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await removeContentCache(content);
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built fixture site. */
    fixtureSite: string;
    /** Folder of the built real site. */
    realSite: string;
  }
}
