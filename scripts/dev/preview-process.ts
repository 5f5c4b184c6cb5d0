import { spawn } from 'node:child_process';
import { projectRoot } from '../project-root.ts';

/** A live preview in a process of its own. */
export interface PreviewProcess {
  /** Address of the home page. */
  url: string;
  /** All that it has printed so far. */
  output: () => string;
  /** Asks it to end as Ctrl+C does; resolves with its exit code. */
  stop: () => Promise<number | null>;
}

/** What the one who starts it may have set for other programs; Astro serves nothing to a test runner. */
const notInherited =
  /^(?:VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|SITE|BASE_URL|ASSETS_PREFIX|CONTENT_DIR|OUT_DIR|SITE_URL|BASE_PATH|PORT)$/u;

/** Milliseconds that it may take to start. */
const patience = 120_000;

/** Starts `npm run dev`'s command with these settings, and waits until it is ready; fails with what it printed. */
export async function startPreview(env: Readonly<Record<string, string>>): Promise<PreviewProcess> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !notInherited.test(name)));
  const child = spawn(process.execPath, ['scripts/dev.ts'], { cwd: projectRoot, env: { ...inherited, ...env } });
  const tooLong = setTimeout(() => child.kill(), patience);
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const url = new Promise<string>((resolve) => {
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      const [, address] = /sẵn sàng: (\S+)/u.exec(output) ?? [];
      if (address) resolve(address);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
  });
  const failed = ended.then((): never => {
    clearTimeout(tooLong);
    throw new Error(output);
  });
  const stop = () => {
    child.kill('SIGINT');
    return ended;
  };
  const started = await Promise.race([url, failed]);
  clearTimeout(tooLong);
  return { url: started, output: () => output, stop };
}
