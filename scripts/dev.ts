import { dev } from 'astro';
import { join } from 'node:path';
import { readBuildSettings } from '../src/domain/build-settings.ts';
import { strings } from '../src/strings.ts';
import { withFileLock } from '../src/reading/file-lock.ts';
import { runCommand } from './command.ts';
import { freePort } from './dev/port.ts';
import { previewPages } from './dev/preview-pages.ts';
import { previewPlugin } from './dev/preview-plugin.ts';
import { projectRoot } from './project-root.ts';
import { buildLock } from './site-build.ts';

const words = strings.preview;

/** `npm run dev`: serves a live preview of the content, with drafts and findings, until Ctrl+C. */
await runCommand(async () => {
  const settings = readBuildSettings(process.env, projectRoot);
  const { asked, port } = await freePort(process.env.PORT);
  // Astro would take these, which other programs set, for its own settings.
  delete process.env.SITE;
  delete process.env.BASE_URL;
  process.env.NODE_ENV = 'development';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  console.log(words.starting);
  if (port !== asked) console.log(words.portTaken(asked, port));
  const url = `http://localhost:${port}${settings.basePath}`;
  let isOpen = false;
  let lastCount = '';
  const tell = () => {
    console.log(words.found(lastCount, `${url}xem-truoc/`));
  };
  const preview = previewPlugin(settings, {
    onRead: (count) => {
      const isOther = count !== lastCount;
      lastCount = count;
      if (isOpen && isOther) tell();
    },
    onFailure: (cause) => {
      console.error(cause);
    },
  });
  // The same port is never had by two servers at a time, so neither is what they keep.
  const kept = join(projectRoot, 'node_modules/.cache/guong-sang/xem-truoc', String(port));
  const open = () =>
    dev({
      root: projectRoot,
      cacheDir: join(kept, 'astro'),
      logLevel: 'error',
      integrations: [previewPages],
      server: { host: 'localhost', port },
      vite: {
        cacheDir: join(kept, 'vite'),
        plugins: [preview],
        server: { strictPort: true, hmr: { overlay: false }, fs: { allow: [projectRoot, settings.contentDir] } },
      },
    });
  // Astro writes down there what both builds and the preview read when they start.
  const server = await withFileLock(
    buildLock,
    (pid) => {
      console.log(words.waiting(pid));
    },
    open,
  );
  stopOnSignal(() => server.stop());
  await fetch(url).catch(() => undefined);
  isOpen = true;
  tell();
  console.log(words.watched(settings.contentDir));
  console.log(words.ready(url));
  return true;
});

/** Ends at the first signal; the terminal and the runner may both send one. */
function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  const end = () => {
    if (isStopping) return;
    isStopping = true;
    console.log(words.stopped);
    setTimeout(() => process.exit(0), 2000);
    void stop().finally(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}
