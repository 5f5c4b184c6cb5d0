import type { IncomingMessage, ServerResponse } from 'node:http';
import { isAbsolute, join, relative } from 'node:path';
import { isRunnableDevEnvironment, type FSWatcher, type Plugin, type ViteDevServer } from 'vite';
import type * as ContentPreview from '../../src/preview/content-preview.ts';
import type { PreviewPlace } from '../../src/preview/content-preview.ts';
import { createPaths } from '../../src/domain/paths.ts';
import { projectRoot } from '../project-root.ts';
import { workerScript } from '../service-worker.ts';
import { changeWatch } from './change-watch.ts';
import { withoutFailures } from './failed-page.ts';
import { watchForReturn } from './folder-return.ts';

/** What the plugin is told to tell. */
export interface PreviewEvents {
  /** The content was read for the first time, or is other than before. */
  onRead: (count: string) => void;
  /** Reading failed for a reason that is no fault of the content. */
  onFailure: (cause: unknown) => void;
}

/** The layers of the code by which content is read; after a change there everything is read anew. */
const readingCode = ['schemas', 'domain', 'stories', 'reading'].map((layer) => join(projectRoot, 'src', layer));

/**
 * Reads the content whenever it changes, and tells the open pages. It runs among the modules of the
 * pages, so that a change of the code counts at once.
 */
export function previewPlugin(place: PreviewPlace, { onRead, onFailure }: PreviewEvents): Plugin {
  return {
    name: 'guong-sang-preview',
    configureServer(server) {
      const pages = server.environments.ssr;
      if (!isRunnableDevEnvironment(pages)) throw new Error('vite');
      const load = () => pages.runner.import<typeof ContentPreview>('/src/preview/content-preview.ts');
      let version = 0;
      const read = async () => {
        const { isNew, count } = await (await load()).readPreview(place);
        if (!isNew) return;
        version += 1;
        forget(server);
        onRead(count);
        server.environments.client.hot.send('guong-sang:changed');
      };
      let ready: Promise<void> | undefined;
      const watch = changeWatch(() => (ready = read().catch(onFailure)));
      server.watcher.add(place.contentDir);
      server.watcher.on('all', (_, path) => {
        if ([place.contentDir, ...readingCode].some((folder) => holds(folder, path))) watch();
      });
      // A watcher of a folder that was away does not always take it up again; a new one does.
      let renewed: FSWatcher | undefined;
      watchForReturn(place.contentDir, () => {
        watch();
        void renewed?.close();
        renewed = new (server.watcher.constructor as new (options: object) => FSWatcher)({ ignoreInitial: true });
        renewed.on('all', watch).on('ready', watch).add(place.contentDir);
      });
      const current = () => `${process.pid}.${version}`;
      server.environments.client.hot.on('guong-sang:page', (path: unknown, client) => {
        if (typeof path !== 'string') return;
        const send = async () => {
          await ready;
          const report = (await load()).reportOf(path, place);
          client.send('guong-sang:report', { ...report, version: current() });
        };
        send().catch(onFailure);
      });
      server.middlewares.use((request, response, next) => {
        void (async () => {
          await (ready ??= read().catch(onFailure));
          response.setHeader('Server-Timing', `guong-sang;desc="${current()}"`);
          if (await answer(request, response, place)) return;
          request.url = withStandIn(request.url ?? '/', await load(), place);
          next();
        })().catch(next);
      });
      return () => {
        ready ??= read().catch(onFailure);
      };
    },
  };
}

/** What Astro remembers of the pages' paths, and the stylesheet with the colours of the site. */
function forget({ environments }: ViteDevServer): void {
  for (const environment of Object.values(environments)) {
    const theme = environment.moduleGraph.getModuleById('\0virtual:site-theme.css');
    if (theme) environment.moduleGraph.invalidateModule(theme);
    if (environment.name !== 'client') environment.hot.send('astro:content-changed', {});
  }
}

/** Answers what the pages of the project do not: the worker that removes another, and failures in Vietnamese. */
async function answer(
  { url = '' }: IncomingMessage,
  response: ServerResponse,
  { basePath }: PreviewPlace,
): Promise<boolean> {
  withoutFailures(response, basePath);
  if (url.split('?')[0] !== createPaths('/').worker) return false;
  response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' });
  response.end(await workerScript(null));
  return true;
}

/**
 * The address asked for, or that of the page that stands in for one that is not to be had. Astro has
 * taken the base path away by then.
 */
function withStandIn(url: string, { standInFor }: typeof ContentPreview, place: PreviewPlace): string {
  const path = url.split(/[?#]/u)[0] ?? '';
  // Astro's own server looks for names with a part that varies after the point as for pages.
  if (path.startsWith(createPaths('/').data) && /\.[a-z]+$/u.test(path)) return `${path}/`;
  const base = place.basePath.slice(0, -1);
  const isPage = path.endsWith('/') && !/^\/(?:@|__)/u.test(path);
  return (isPage ? standInFor(base + path, place)?.slice(base.length) : undefined) ?? url;
}

function holds(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return !below.startsWith('..') && !isAbsolute(below);
}
