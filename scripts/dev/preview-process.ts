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

/** Starts `npm run dev`'s command with these settings, and waits until it is ready; fails with what it printed. */
export async function startPreview(env: Readonly<Record<string, string>>): Promise<PreviewProcess> {
  const child = spawn(process.execPath, ['scripts/dev.ts'], { cwd: projectRoot, env: { ...process.env, ...env } });
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
    throw new Error(output);
  });
  const stop = () => {
    child.kill('SIGINT');
    return ended;
  };
  return { url: await Promise.race([url, failed]), output: () => output, stop };
}
