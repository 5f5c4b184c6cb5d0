import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { BuildSettings } from '../src/domain/build-settings.ts';
import { filesInUse, type WorkerSetup } from '../src/domain/offline-reading.ts';
import { createPaths, hashedFolder } from '../src/domain/paths.ts';
import type { Delivery } from '../src/reading/site-delivery.ts';
import { strings } from '../src/strings.ts';
import { projectRoot } from './project-root.ts';

/**
 * Writes `sw.js` into the built site in `folder`: the worker that keeps visited pages, or, where `site.yaml`
 * does not want it, the one that removes it from the browsers that have it.
 */
export async function writeServiceWorker(
  folder: string,
  { basePath }: Pick<BuildSettings, 'basePath'>,
  { offlineReading: isWanted }: Pick<Delivery, 'offlineReading'>,
): Promise<void> {
  const setup = isWanted ? await workerSetup(folder, basePath) : null;
  await writeFile(join(folder, createPaths('/').worker), await workerScript(setup));
}

/** The script of the worker; without a setup, of the one that removes it from the browsers that have it. */
export async function workerScript(setup: WorkerSetup | null): Promise<string> {
  const built = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    define: { workerSetup: JSON.stringify(setup) },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(projectRoot, 'src/client', setup ? 'service-worker.ts' : 'service-worker-removal.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [output] = [built].flat();
  const [script] = output && 'output' in output ? output.output : [];
  if (script?.type !== 'chunk') throw new Error('sw.js');
  return script.code;
}

/** The page for lost connections of the built site in `folder`, and all that it needs. */
async function workerSetup(folder: string, basePath: string): Promise<WorkerSetup> {
  const { at, offline } = createPaths(basePath);
  const page = await readFile(join(folder, createPaths('/').offline, 'index.html'), 'utf8');
  const icons = [...page.matchAll(/<link rel="icon" href="([^"]+)"/gu)].map(([, address = '']) => address);
  const files = await readHashedFiles(folder);
  const hashed = [...filesInUse([page], files)].sort();
  const said = { offlinePage: offline, notice: strings.offline.notice };
  const shell = [offline, ...icons, ...hashed.map((name) => at(`/${hashedFolder}${name}`))];
  const version = createHash('sha256')
    .update(JSON.stringify([page, shell]))
    .digest('hex')
    .slice(0, 12);
  return { version, shell, ...said };
}

/** The styles, scripts, fonts and drawings of a site as texts, by their paths in the folder of hashed files. */
async function readHashedFiles(folder: string): Promise<Map<string, string>> {
  const names = await readdir(join(folder, hashedFolder), { recursive: true });
  const read = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:css|js|svg|woff2)$/u.test(name))
    .map(async (name) => [name, await readFile(join(folder, hashedFolder, name), 'utf8')] as const);
  return new Map(await Promise.all(read));
}
