import { spawn } from 'node:child_process';
import { projectRoot } from '../../scripts/project-root.ts';

/** How a command ended and what it printed. */
export interface CommandRun {
  code: number | null;
  /** Standard output alone, for programs to read. */
  stdout: string;
  /** Standard output and error as they came. */
  output: string;
}

/** What the test runner, or the person who runs it, may have set and a command would read. */
const notInherited = new Set([
  ...['CONTENT_DIR', 'OUT_DIR', 'SITE_URL', 'BASE_PATH', 'PORT'],
  ...['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'BASE_URL', 'ASSETS_PREFIX'],
]);

/** Runs one of the project's commands, such as `scripts/build.ts`, in a process of its own. */
export function runCommand(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  root = projectRoot,
): Promise<CommandRun> {
  return new Promise((resolve, reject) => {
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !notInherited.has(name)));
    const child = spawn(process.execPath, command, { cwd: root, env: { ...inherited, ...env } });
    let stdout = '';
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, output });
    });
  });
}
